using System.Collections.Immutable;
using RhetoricRules.Text;

namespace RhetoricRules.Evaluation.Attributions;

/// <summary>Compares the attributions that the engine reads in an article with the annotated ones.</summary>
public static class AttributionScorer
{
    /// <summary>The rows of a score, in their order.</summary>
    public static ImmutableArray<ScoredKind> Kinds { get; } = [ScoredKind.All, ScoredKind.Direct, ScoredKind.Indirect, ScoredKind.Mixed];

    /// <summary>The counts of <paramref name="article"/>, one for each of <see cref="Kinds"/>.</summary>
    public static ImmutableArray<AttributionCounts> Score(Article article, ImmutableArray<GoldAttribution> gold)
    {
        ArgumentNullException.ThrowIfNull(article);
        string text = article.Source.Content;
        ScoredTokens tokens = ScoredTokens.Cut(text);
        bool[] isQuoted = QuotedTokens.Read(text, tokens);
        ImmutableArray<ScoredAttribution> annotated = ReadAttributions.Of(gold, tokens, isQuoted);
        ImmutableArray<ScoredAttribution> read = ReadAttributions.Of(article, tokens, isQuoted);
        ScoredAttribution?[] partners = ContentMatcher.Match(annotated, read, tokens.Count);
        return [.. Kinds.Select(kind => new AttributionCounts(
            annotated.Count(attribution => attribution.Is(kind)),
            read.Count(attribution => attribution.Is(kind)),
            Compare(annotated, read, kind, tokens.Count, attribution => attribution.Content),
            Compare(annotated, read, kind, tokens.Count, attribution => attribution.Cue),
            Compare(annotated, read, kind, tokens.Count, attribution => attribution.Source),
            Speakers(annotated, partners, kind)))];
    }

    private static TokenOverlap Compare(
        ImmutableArray<ScoredAttribution> gold,
        ImmutableArray<ScoredAttribution> read,
        ScoredKind kind,
        int count,
        Func<ScoredAttribution, ImmutableArray<int>> part)
    {
        bool[] allGold = Union(gold, ScoredKind.All, count, part);
        bool[] allRead = Union(read, ScoredKind.All, count, part);
        bool[] itsGold = Union(gold, kind, count, part);
        bool[] itsRead = Union(read, kind, count, part);
        TokenOverlap overlap = default;
        for (int token = 0; token < count; token++)
        {
            if (itsRead[token]) overlap += new TokenOverlap(1, allGold[token] ? 1 : 0, 0, 0);
            if (itsGold[token]) overlap += new TokenOverlap(0, 0, 1, allRead[token] ? 1 : 0);
        }

        return overlap;
    }

    private static bool[] Union(ImmutableArray<ScoredAttribution> attributions, ScoredKind kind, int count, Func<ScoredAttribution, ImmutableArray<int>> part)
    {
        bool[] union = new bool[count];
        foreach (ScoredAttribution attribution in attributions)
        {
            if (!attribution.Is(kind)) continue;
            foreach (int token in part(attribution)) union[token] = true;
        }

        return union;
    }

    private static SourceMatches Speakers(ImmutableArray<ScoredAttribution> gold, ScoredAttribution?[] partners, ScoredKind kind)
    {
        SourceMatches matches = default;
        for (int i = 0; i < gold.Length; i++)
        {
            if (!gold[i].Is(kind) || gold[i].Speaker.IsEmpty || gold[i].Content.IsEmpty) continue;
            bool isRight = partners[i] is { } partner && ContentMatcher.Dice(gold[i].Speaker, partner.Speaker) >= 0.5;
            matches += new SourceMatches(1, partners[i] is null ? 0 : 1, isRight ? 1 : 0);
        }

        return matches;
    }
}
