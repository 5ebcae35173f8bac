using System.Collections.Immutable;
using RhetoricRules.Text;

namespace RhetoricRules.Evaluation.Moves;

/// <summary>Widens spans to the sentences that they touch, or to the whole article, so that sentences or articles are counted and not spans.</summary>
internal static class SpanWidening
{
    /// <summary>The sentences of <paramref name="article"/>, in order.</summary>
    public static ImmutableArray<TextSpan> SentencesOf(Article article) => [.. article.Sentences.Select(sentence => article.SpanOf(sentence.Tokens))];

    /// <summary>The findings on what <paramref name="match"/> counts; equal ones once.</summary>
    public static ImmutableArray<FoundUnit> Widen(ImmutableArray<FoundUnit> findings, MoveMatch match, Article article) =>
        PlacesFor(match, article) is { } places
            ? [.. findings.SelectMany(finding => places.Where(place => place.Shares(finding.Span)).Select(place => finding with { Span = place })).Distinct()]
            : findings;

    /// <summary>The annotations on what <paramref name="match"/> counts: one for each sentence or article, with the most coders that a code has there.</summary>
    public static ImmutableArray<GoldUnit> Widen(ImmutableArray<GoldUnit> units, MoveMatch match, Article article)
    {
        if (PlacesFor(match, article) is not { } places) return units;
        ImmutableArray<GoldUnit>.Builder widened = ImmutableArray.CreateBuilder<GoldUnit>();
        foreach (TextSpan place in places)
        {
            GoldUnit[] inside = [.. units.Where(unit => unit.Span.Shares(place))];
            if (inside.Length == 0) continue;
            ImmutableSortedDictionary<string, int>.Builder coders = ImmutableSortedDictionary.CreateBuilder<string, int>(StringComparer.Ordinal);
            foreach ((string code, int count) in inside.SelectMany(unit => unit.Coders)) coders[code] = Math.Max(count, coders.GetValueOrDefault(code));
            // What a coder marks beside forbidden words in the same sentence is allowed there.
            ImmutableArray<string> forbidden = [.. inside.SelectMany(unit => unit.Forbidden).Distinct(StringComparer.Ordinal).Where(code => !coders.ContainsKey(code))];
            widened.Add(new GoldUnit(inside[0].Id, inside[0].Article, place, coders.ToImmutable(), forbidden));
        }

        return widened.ToImmutable();
    }

    private static ImmutableArray<TextSpan>? PlacesFor(MoveMatch match, Article article) => match switch
    {
        MoveMatch.Sentence => SentencesOf(article),
        MoveMatch.Article => [TextSpan.Between(0, article.Source.Content.Length)],
        _ => null,
    };
}
