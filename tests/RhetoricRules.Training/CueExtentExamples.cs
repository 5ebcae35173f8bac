using RhetoricRules.Text;

namespace RhetoricRules.Training;

/// <summary>The words beside the cues that the engine reads, from the cue outwards up to the first that the annotators left out.</summary>
internal static class CueExtentExamples
{
    private const int FewestUses = 5;

    public static IReadOnlyList<CueExample> Of(IReadOnlyList<MarkedArticle> articles)
    {
        List<CueExample> all = [.. articles.SelectMany(Of)];
        Dictionary<string, int> uses = all.SelectMany(example => example.Features).CountBy(feature => feature).ToDictionary();
        return [.. all.Select(example => example with { Features = [.. example.Features.Where(feature => uses[feature] >= FewestUses)] })];
    }

    private static IEnumerable<CueExample> Of(MarkedArticle article)
    {
        foreach (DraftAttribution attribution in article.Draft.Attributions)
        {
            TokenRange cue = CueExtent.Core(article.Draft, attribution);
            if (cue.IsEmpty) continue;
            foreach (CueExample example in Beside(article, attribution, cue.First - 1, -1, CueExtent.SideBefore(attribution))) yield return example;
            foreach (CueExample example in Beside(article, attribution, cue.End, 1, CueExtent.SideBehind(attribution))) yield return example;
        }
    }

    private static IEnumerable<CueExample> Beside(MarkedArticle article, DraftAttribution attribution, int first, int step, CueSide side)
    {
        Draft draft = article.Draft;
        TokenRange sentence = draft.Sentences[attribution.Sentence].Tokens;
        for (int token = first; Math.Abs(token - first) < CueExtent.Reach && CueExtent.MayHold(attribution, token, sentence); token += step)
        {
            int pair = CueExtentWeights.PairOf(Neighbours.Of(draft, token, sentence), Neighbours.Of(draft, token + step, sentence));
            string word = draft.Word(token).ToString().ToLowerInvariant();
            string[] own = word.All(char.IsAsciiLetter) ? [$"{word} {(int)side}"] : [];
            yield return new CueExample([$"@{side} {pair}", .. own], article.IsCue(token));
            if (!article.IsCue(token)) yield break;
        }
    }
}
