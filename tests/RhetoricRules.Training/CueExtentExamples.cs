using RhetoricRules.Text;

namespace RhetoricRules.Training;

/// <summary>The words beside the cues that the engine reads, from the cue outwards up to the first that the annotators left out.</summary>
internal static class CueExtentExamples
{
    private const int FewestUses = 4;

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
            foreach (CueExample example in Beside(article, attribution, cue.First, -1, CueExtent.SideBefore(attribution))) yield return example;
            foreach (CueExample example in Beside(article, attribution, cue.End - 1, 1, CueExtent.SideBehind(attribution))) yield return example;
        }
    }

    private static IEnumerable<CueExample> Beside(MarkedArticle article, DraftAttribution attribution, int edge, int outwards, CueSide side)
    {
        Draft draft = article.Draft;
        TokenRange sentence = draft.Sentences[attribution.Sentence].Tokens;
        for (int i = 1; i <= CueExtent.Reach && CueExtent.MayHold(attribution, edge + (i * outwards), sentence); i++)
        {
            int token = edge + (i * outwards);
            (int alone, int outer, int inner) = CueExtentWeights.PlacesOf(draft, token, outwards, sentence);
            IEnumerable<string> words = [.. Word(draft, token, (int)side), .. Word(draft, edge, CueExtentWeights.SideCount + (int)side)];
            yield return new CueExample([$"@{side} {alone}", $"@{side} {outer}", $"@{side} {inner}", .. words], article.IsCue(token));
            if (!article.IsCue(token)) yield break;
        }
    }

    private static IEnumerable<string> Word(Draft draft, int token, int place)
    {
        string word = draft.Word(token).ToString().ToLowerInvariant();
        return word.All(char.IsAsciiLetter) ? [$"{word} {place}"] : [];
    }
}
