using RhetoricRules.Reporting;

namespace RhetoricRules.Cli;

/// <summary>Notices articles of one file that share an <c>id</c>: whoever looks them up by it finds only one.</summary>
internal sealed class SharedIds
{
    private readonly Dictionary<(string Path, string Id), int> _lines = [];
    private string _first = "";
    private int _count;

    /// <summary>What to tell at the end; null where every article has an id of its own.</summary>
    public string? Hint => _count == 0 ? null : $"{_count} {(_count == 1 ? "article has" : "articles have")} the `id` of another one in the same file: {_first}. Give each a name of its own, so that findings can be told apart.";

    /// <summary>Notes an article; files with one article need no id.</summary>
    public void Add(ArticleReport article)
    {
        if (article.Line is not { } line) return;
        if (_lines.TryAdd((article.Path, article.Metadata.Id), line)) return;
        if (_count++ == 0) _first = FormattableString.Invariant($"`{article.Metadata.Id}` stands in lines {_lines[(article.Path, article.Metadata.Id)]} and {line}");
    }
}
