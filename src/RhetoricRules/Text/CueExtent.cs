namespace RhetoricRules.Text;

/// <summary>
/// The words of a cue as PolNeAR marks them: with the colon behind it, with the occasion (<c>said in a statement</c>), and with the words
/// beside it that <see cref="CueExtentWeights"/> takes for a part of it. Only what is reported of the cue is wider: nothing else is read from it.
/// </summary>
internal static class CueExtent
{
    private const int OccasionReach = 8;

    /// <summary>The most tokens that a cue is widened by on either side.</summary>
    public const int Reach = 6;

    /// <summary>The hundredths of log-odds from which on a word belongs to the cue.</summary>
    private const int Threshold = 20;

    public static TokenRange Of(Draft draft, DraftAttribution attribution)
    {
        TokenRange cue = Core(draft, attribution);
        if (cue.IsEmpty) return cue;
        TokenRange sentence = draft.Sentences[attribution.Sentence].Tokens;
        int first = cue.First;
        int end = cue.End;
        while (cue.First - first < Reach && MayHold(attribution, first - 1, sentence) && Belongs(first - 1, -1, cue.First, SideBefore(attribution))) first--;
        while (end - cue.End < Reach && MayHold(attribution, end, sentence) && Belongs(end, 1, cue.End - 1, SideBehind(attribution))) end++;
        return new TokenRange(first, end);

        bool Belongs(int token, int outwards, int edge, CueSide side) =>
            CueExtentWeights.Shipped.Score(draft, token, outwards, sentence, edge, side) > Threshold;
    }

    public static CueSide SideBefore(DraftAttribution attribution) => attribution.IsAttitude ? CueSide.BeforeAttitude : CueSide.BeforeReport;

    public static CueSide SideBehind(DraftAttribution attribution) => attribution.IsAttitude ? CueSide.BehindAttitude : CueSide.BehindReport;

    /// <summary>Whether the cue may take token <paramref name="token"/> in: its source and what is said are not the cue's.</summary>
    public static bool MayHold(DraftAttribution attribution, int token, TokenRange sentence)
    {
        if (!sentence.Contains(token) || attribution.Source.Contains(token)) return false;
        return attribution.IsAttitude ? token + 1 < attribution.Content.End : !attribution.Content.Contains(token) && !attribution.Content2.Contains(token);
    }

    /// <summary>The cue with the colon and the occasion behind it.</summary>
    public static TokenRange Core(Draft draft, DraftAttribution attribution)
    {
        TokenRange cue = attribution.Cue;
        if (cue.IsEmpty || attribution.IsAttitude) return cue;
        int limit = draft.Sentences[attribution.Sentence].Tokens.End;
        int end = OccasionEnd(draft, cue.End, limit);
        if (end < limit && draft.IsMark(end, ':')) end++;
        return cue with { End = end };
    }

    /// <summary>The end of <c>in an interview</c>, <c>on Twitter</c> at <paramref name="first"/>; that token itself where there is none.</summary>
    private static int OccasionEnd(Draft draft, int first, int limit)
    {
        if (first + 1 >= limit || !draft.Is(first, WordClass.Preposition)) return first;
        int reach = Math.Min(limit, first + OccasionReach);
        for (int i = first + 1; i < reach; i++)
        {
            if (draft.Kind(i) is not (TokenKind.Word or TokenKind.Hyphen or TokenKind.Clitic)) return first;
            if (draft.Is(i, WordClass.That | WordClass.Relative | WordClass.Be | WordClass.Have | WordClass.Modal | WordClass.Subject)) return first;
            if (draft.Is(i, WordClass.Occasion)) return i + 1;
        }

        return first;
    }
}
