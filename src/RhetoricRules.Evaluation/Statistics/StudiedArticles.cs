using System.Collections.Immutable;

namespace RhetoricRules.Evaluation.Statistics;

/// <summary>
/// Collects articles from several results. An article that stands in more than one (other rules were run over it, or a file was named twice) is one article
/// with the moves of all, each once.
/// </summary>
public sealed class StudiedArticles
{
    private readonly Dictionary<(string Path, string Id, string Hash), int> _places = [];
    private readonly Dictionary<(string Path, string Id), string> _hashes = [];
    private readonly List<StudiedArticle> _articles = [];

    /// <summary>How many articles stood in the results more than once.</summary>
    public int Repeated { get; private set; }

    /// <summary>How many articles stood in the results under the same path and ID as one with other text, or as one of a baseline, whose marks of texts are others.</summary>
    public int Doubtful { get; private set; }

    /// <summary>Adds an article, or its moves where it is there already.</summary>
    public void Add(StudiedArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        (string Path, string Id, string Hash) key = (article.Path, article.Id, article.Hash);
        if (_places.TryAdd(key, _articles.Count))
        {
            _articles.Add(article);
            if (!_hashes.TryAdd((article.Path, article.Id), article.Hash)) Doubtful++;
            return;
        }

        Repeated++;
        int place = _places[key];
        _articles[place] = _articles[place] with { Moves = [.. _articles[place].Moves.Concat(article.Moves).DistinctBy(move => (move.Rule, move.Start, move.End)).OrderBy(move => move.Start)] };
    }

    /// <summary>The articles in the order they came.</summary>
    public ImmutableArray<StudiedArticle> ToImmutable() => [.. _articles];
}
