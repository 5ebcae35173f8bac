namespace RhetoricRules.Text;

/// <summary>
/// The words of a cue as PolNeAR marks them: with the colon behind it, and with the occasion (<c>said in a statement</c>). The frame of an
/// attribution holds these words anyway; only what is reported of the cue is wider.
/// </summary>
internal static class CueExtent
{
    private const int OccasionReach = 8;

    public static TokenRange Of(Draft draft, DraftAttribution attribution)
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
