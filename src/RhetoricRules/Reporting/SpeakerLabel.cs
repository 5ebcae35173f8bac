using RhetoricRules.Diagnostics;
using RhetoricRules.Text;

namespace RhetoricRules.Reporting;

/// <summary>Who speaks, how, and how surely, in a few words for a margin: <c>Lu Kang · indirect</c>.</summary>
internal static class SpeakerLabel
{
    private const string Unnamed = "unnamed";

    // Where an actor wrote the article, what nobody is quoted for is that author's own speech.
    private const string Author = "author";

    /// <summary>The label of <paramref name="attribution"/> in at most <paramref name="width"/> columns: a long name is cut short, the kind never.</summary>
    public static string Of(ParsedArticle parsed, ParsedAttribution attribution, int width)
    {
        string kind = ReportNames.Of(attribution.Kind);
        if (attribution.Kind == AttributionKind.Narration) return parsed.SpeakerEntities[Article.Outlet] is null ? kind : Author;
        string end = $"{(attribution.Confidence == Confidence.Low ? "?" : "")} · {kind}";
        return Shortened(WithoutArticle(NameOf(parsed.Article, attribution.Speaker)), width - DisplayWidth.Of(end)) + end;
    }

    /// <summary>The name of a speaker on one line.</summary>
    public static string NameOf(Article article, int speaker)
    {
        TokenRange name = article.Speakers[speaker].Name;
        if (name.IsEmpty) return Unnamed;
        string words = article.Source.ToString(article.SpanOf(name));
        return string.Join(' ', DisplayLine.Clean(words).Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    private static string WithoutArticle(string name)
    {
        foreach (string article in (ReadOnlySpan<string>)["the ", "a ", "an "])
        {
            if (name.StartsWith(article, StringComparison.OrdinalIgnoreCase)) return name[article.Length..];
        }

        return name;
    }

    private static string Shortened(string name, int width)
    {
        if (DisplayWidth.Of(name) <= width) return name;
        int end = name.Length;
        while (end > 1 && DisplayWidth.Of(name[..end]) + 1 > width) end--;
        if (char.IsHighSurrogate(name[end - 1])) end--;
        return $"{name[..end].TrimEnd()}…";
    }
}
