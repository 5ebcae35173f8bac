using System.Collections.Immutable;
using RhetoricRules.Text;

namespace RhetoricRules.Evaluation.Attributions;

/// <summary>The attributions of both sides in the tokens that scores count.</summary>
internal static class ReadAttributions
{
    /// <summary>The annotated ones.</summary>
    public static ImmutableArray<ScoredAttribution> Of(ImmutableArray<GoldAttribution> gold, ScoredTokens tokens, bool[] isQuoted)
    {
        ImmutableArray<ScoredAttribution>.Builder scored = ImmutableArray.CreateBuilder<ScoredAttribution>(gold.Length);
        foreach (GoldAttribution attribution in gold)
        {
            ImmutableArray<int> source = ScoredAttribution.TokensOf(attribution.Source, tokens);
            ImmutableArray<int> content = ScoredAttribution.TokensOf(attribution.Content, tokens);
            scored.Add(new ScoredAttribution
            {
                Source = source,
                Speaker = source,
                Cue = ScoredAttribution.TokensOf(attribution.Cue, tokens),
                Content = content,
                Kind = ScoredAttribution.KindOf(content, tokens, isQuoted),
            });
        }

        return scored.MoveToImmutable();
    }

    /// <summary>The engine's: what somebody is said to say, not what is carried on or narrated.</summary>
    public static ImmutableArray<ScoredAttribution> Of(Article article, ScoredTokens tokens, bool[] isQuoted)
    {
        Attribution[] found = [.. article.Attributions.Where(attribution => attribution.Kind is not (AttributionKind.Carried or AttributionKind.Narration))];
        TokenRange[] speakers = SourceWords.Of(found);
        ImmutableArray<ScoredAttribution>.Builder scored = ImmutableArray.CreateBuilder<ScoredAttribution>(found.Length);
        for (int i = 0; i < found.Length; i++)
        {
            ImmutableArray<int> content = TokensOf(found[i].Contents);
            scored.Add(new ScoredAttribution
            {
                Source = TokensOf([found[i].Source]),
                Speaker = TokensOf([speakers[i]]),
                Cue = TokensOf([found[i].Cue]),
                Content = content,
                Kind = ScoredAttribution.KindOf(content, tokens, isQuoted),
            });
        }

        return scored.MoveToImmutable();

        ImmutableArray<int> TokensOf(ImmutableArray<TokenRange> ranges) =>
            ScoredAttribution.TokensOf(ranges.Where(range => !range.IsEmpty).Select(article.SpanOf), tokens);
    }
}
