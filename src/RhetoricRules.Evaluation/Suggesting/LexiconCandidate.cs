using System.Collections.Immutable;

namespace RhetoricRules.Evaluation.Suggesting;

/// <summary>A word that stands where phrases name a lexicon, and that the lexicon lacks.</summary>
public sealed class LexiconCandidate
{
    /// <summary>The word as it would be written in the list: in its base form, which stands for all forms.</summary>
    public required string Word { get; init; }

    /// <summary>How often it fills an open place.</summary>
    public required int Count { get; init; }

    /// <summary>How often it stands in the corpus, in all its forms.</summary>
    public required int InCorpus { get; init; }

    /// <summary>In how many settings it does: different other words of the phrases.</summary>
    public required int Settings { get; init; }

    /// <summary>In how many articles it fills one.</summary>
    public required int Articles { get; init; }

    /// <summary>How many of these a word of the list has too.</summary>
    public required int Shared { get; init; }

    /// <summary>In how many more shared settings than its frequency would bring it: the log-likelihood ratio.</summary>
    public required double Score { get; init; }

    internal ImmutableArray<CandidateExample> Examples { get; init; } = [];
}
