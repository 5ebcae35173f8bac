using System.Collections.Immutable;
using RhetoricRules.Diagnostics;
using RhetoricRules.Text;

namespace RhetoricRules.Reporting;

/// <summary>
/// Whose words stand where: an attribution, or a statement that needs none, because it is carried on from one or is the outlet's own.
/// </summary>
internal sealed class ParsedAttribution
{
    private const double HighFrom = 0.85;
    private const double MediumFrom = 0.55;

    private static readonly Comparer<TokenRange> ByFirst = Comparer<TokenRange>.Create((left, right) => left.First.CompareTo(right.First));

    /// <summary>How the words are given to the speaker.</summary>
    public required AttributionKind Kind { get; init; }

    /// <summary>How sure the speaker is. What is carried on or narrated is told by what stands around it, and is never more than medium.</summary>
    public required Confidence Confidence { get; init; }

    /// <summary>The number of the speaker.</summary>
    public required int Speaker { get; init; }

    /// <summary>The words that tell who speaks, which may stand in another sentence; null where nothing does.</summary>
    public TextSpan? Source { get; init; }

    /// <summary>Whether <see cref="Source"/> is taken over from elsewhere.</summary>
    public bool IsSourceShared { get; init; }

    /// <summary>The words that show that somebody speaks; null where none do.</summary>
    public TextSpan? Cue { get; init; }

    /// <summary>What is said, in text order.</summary>
    public required ImmutableArray<TextSpan> Contents { get; init; }

    /// <summary>All of them, by their first words; attributions before statements.</summary>
    public static ImmutableArray<ParsedAttribution> Of(Article article) =>
        [.. Attributions(article).Concat(Statements(article)).OrderBy(FirstOffset)];

    /// <summary>The words it takes: source, cue and content, as far as they are its own.</summary>
    public IEnumerable<TextSpan> Parts()
    {
        if (!IsSourceShared && Source is { } source) yield return source;
        if (Cue is { } cue) yield return cue;
        foreach (TextSpan content in Contents) yield return content;
    }

    private static IEnumerable<ParsedAttribution> Attributions(Article article)
    {
        TokenRange[] sources = SourceWords.Of(article.Attributions.AsSpan());
        for (int i = 0; i < sources.Length; i++)
        {
            Attribution attribution = article.Attributions[i];
            yield return new ParsedAttribution
            {
                Kind = attribution.Kind,
                Confidence = attribution.Confidence >= HighFrom ? Confidence.High : attribution.Confidence >= MediumFrom ? Confidence.Medium : Confidence.Low,
                Speaker = attribution.Speaker,
                Source = SpanOf(article, sources[i]),
                IsSourceShared = attribution.Source.IsEmpty,
                Cue = SpanOf(article, attribution.Cue),
                Contents = [.. attribution.Contents.Select(article.SpanOf)],
            };
        }
    }

    private static IEnumerable<ParsedAttribution> Statements(Article article)
    {
        foreach (Statement statement in article.Statements)
        {
            if (statement.Attribution >= 0) continue;
            bool isCarried = statement.Voice == Voice.Carried;
            yield return new ParsedAttribution
            {
                Kind = isCarried ? AttributionKind.Carried : AttributionKind.Narration,
                Confidence = Confidence.Medium,
                Speaker = statement.Speaker,
                Source = isCarried ? SpanOf(article, article.Speakers[statement.Speaker].Name) : null,
                IsSourceShared = true,
                Contents = [.. statement.Content.Concat(statement.Frame).Order(ByFirst).Select(article.SpanOf)],
            };
        }
    }

    private static TextSpan? SpanOf(Article article, TokenRange tokens) => tokens.IsEmpty ? null : article.SpanOf(tokens);

    private static int FirstOffset(ParsedAttribution attribution) => attribution.Parts().Select(part => part.Start).DefaultIfEmpty(int.MaxValue).Min();
}
