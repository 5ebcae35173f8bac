using RhetoricRules.Evaluation.Regression;

namespace RhetoricRules.Cli.Corpora;

/// <summary>A baseline that takes changes one at a time; its file holds those accepted so far at any moment.</summary>
internal sealed class ReviewedBaseline
{
    private readonly string _path;
    private readonly CommandWorld _world;
    private readonly CorpusComparison _comparison;
    private readonly Acceptance _acceptance;
    private readonly HashSet<FindingChange> _accepted = new(ReferenceEqualityComparer.Instance);

    public ReviewedBaseline(string path, ComparedCorpus compared, CommandWorld world) =>
        (_path, _world, _comparison, _acceptance) = (path, world, compared.Comparison, new Acceptance(compared.Comparison, compared.Recorder));

    /// <summary>How many changes were accepted.</summary>
    public int Count => _accepted.Count;

    /// <summary>Whether nothing is left of what differs between the baseline and what the rules find.</summary>
    public bool HasAll => _comparison.Changes.All(_accepted.Contains) && (_accepted.Count > 0 || !_comparison.Rules.Any(rule => rule.IsChanged));

    /// <summary>Takes <paramref name="changes"/>.</summary>
    public void Accept(IReadOnlyCollection<FindingChange> changes)
    {
        _accepted.UnionWith(changes);
        Write();
    }

    /// <summary>Gives <paramref name="changes"/> back, where they had been taken.</summary>
    public void GiveBack(IReadOnlyCollection<FindingChange> changes)
    {
        int before = _accepted.Count;
        _accepted.ExceptWith(changes);
        if (_accepted.Count < before) Write();
    }

    private void Write() => BaselineFile.Write(_path, _world, _accepted.Count == 0 ? _comparison.Before : _acceptance.Of(_accepted));
}
