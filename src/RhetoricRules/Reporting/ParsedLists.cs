using System.Collections.Immutable;
using System.Globalization;
using RhetoricRules.Diagnostics;
using RhetoricRules.Text;

namespace RhetoricRules.Reporting;

/// <summary>The lists at the end of a parsed article: who speaks and how often, which actors are named by which words, which numbers there are.</summary>
internal static class ParsedLists
{
    private const int NarrowestText = 20;

    private static readonly AttributionKind[] Kinds =
        [AttributionKind.Direct, AttributionKind.Mixed, AttributionKind.Indirect, AttributionKind.Carried, AttributionKind.Narration];

    /// <summary>Writes the lists that have something in them, wrapped to <paramref name="width"/> columns where there is a width.</summary>
    public static void Write(StyledWriter output, int? width, ParsedArticle parsed, ImmutableArray<ParsedAttribution> attributions)
    {
        output.WriteLine();
        WriteList(output, width, "who speaks", Speakers(parsed, attributions));
        WriteList(output, width, "actors", Actors(parsed));
        WriteList(output, width, "numbers", Numbers(parsed.Article));
    }

    private static IEnumerable<string> Speakers(ParsedArticle parsed, ImmutableArray<ParsedAttribution> attributions) =>
        from attribution in attributions
        group attribution by attribution.Speaker into speaker
        let entity = parsed.SpeakerEntities[speaker.Key]
        let counts = Kinds.Select(kind => (Kind: kind, Count: speaker.Count(attribution => attribution.Kind == kind))).Where(counted => counted.Count > 0)
        let counted = string.Join(", ", counts.Select(count => $"{Number(count.Count)} {ReportNames.Of(count.Kind)}"))
        select $"{NameOf(parsed.Article, speaker.Key)}{(entity is null ? "" : $" ({entity})")}: {counted}";

    private static string NameOf(Article article, int speaker) =>
        speaker != Article.Outlet ? SpeakerLabel.NameOf(article, speaker) : DisplayLine.Clean(article.Metadata.Source ?? "the outlet");

    private static IEnumerable<string> Actors(ParsedArticle parsed) =>
        from mention in parsed.Actors
        group mention by mention.Entity into actor
        let words = actor.Select(mention => OneLine(parsed.Article, mention.Span)).Distinct(StringComparer.Ordinal)
        select $"{actor.Key}: {string.Join(", ", words)} ({Number(actor.Count())})";

    private static IEnumerable<string> Numbers(Article article) =>
        from quantity in article.Quantities
        group OneLine(article, article.SpanOf(quantity.Tokens)) by quantity.Kind into kind
        orderby kind.Key
        let words = kind.GroupBy(words => words, StringComparer.Ordinal).Select(same => same.Count() == 1 ? same.Key : $"{same.Key} ({Number(same.Count())})")
        select $"{ReportNames.Of(kind.Key)}: {string.Join("; ", words)}";

    private static string OneLine(Article article, TextSpan span) =>
        string.Join(' ', DisplayLine.Clean(article.Source.ToString(span)).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static string Number(int count) => count.ToString("N0", CultureInfo.InvariantCulture);

    private static void WriteList(StyledWriter output, int? width, string head, IEnumerable<string> items)
    {
        string[] lines = [.. items];
        if (lines.Length == 0) return;
        output.WriteLine(head, TextStyle.Heading);
        foreach (string item in lines)
        {
            DisplayLine line = new(new SourceText(item), new TextSpan(0, item.Length));
            string indent = "  ";
            foreach ((int from, int to, _) in line.Pieces(width is { } columns ? Math.Max(NarrowestText, columns - 4) : null))
            {
                output.WriteLine(indent + item[from..to]);
                indent = "    ";
            }
        }
    }
}
