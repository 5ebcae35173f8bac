using System.Collections.Immutable;
using System.Globalization;
using RhetoricRules.Text;

namespace RhetoricRules.Reporting;

/// <summary>How often a phrase was found over a run, and in which words.</summary>
internal sealed class ConcordanceTotals
{
    private const int MostForms = 8;

    private readonly Dictionary<string, int> _forms = new(StringComparer.Ordinal);
    private int _articles;
    private int _with;
    private long _words;

    /// <summary>How many hits there are.</summary>
    public int Hits { get; private set; }

    /// <summary>Counts one article that could be read.</summary>
    public void Add(Article article, IEnumerable<Concordance> hits)
    {
        _articles++;
        _words += WrittenWords.Of(article).Length;
        int before = Hits;
        foreach (Concordance hit in hits)
        {
            Hits++;
            string form = hit.Keyword.ToLowerInvariant();
            _forms[form] = _forms.GetValueOrDefault(form) + 1;
        }

        if (Hits > before) _with++;
    }

    /// <summary>The numbers, in a sentence without its point.</summary>
    public string Summary() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Hits:N0} {(Hits == 1 ? "hit" : "hits")} in {_with:N0} of {_articles:N0} {(_articles == 1 ? "article" : "articles")}, {Rate.Text(Hits, _words)} per 1,000 words");

    /// <summary>The wordings it was found in, the commonest first; empty where there is one.</summary>
    public string Forms()
    {
        if (_forms.Count < 2) return "";
        ImmutableArray<string> shown =
            [.. _forms.OrderByDescending(form => form.Value).ThenBy(form => form.Key, StringComparer.Ordinal).Take(MostForms).Select(form => $"{form.Key} ({Rate.Number(form.Value)})")];
        return $"{string.Join(", ", shown)}{(_forms.Count > MostForms ? $" and {Rate.Number(_forms.Count - MostForms)} more" : "")}";
    }
}
