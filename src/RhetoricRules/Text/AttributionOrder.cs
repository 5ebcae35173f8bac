using System.Collections.Immutable;

namespace RhetoricRules.Text;

/// <summary>Puts attributions in text order and hands them out.</summary>
internal static class AttributionOrder
{
    /// <summary>Sorts by the first token and renumbers what points at attributions.</summary>
    public static void Sort(Draft draft) => Sort(draft, FirstToken);

    /// <summary>Sorts by the sentence and the cue: so speakers are met in the order in which they speak.</summary>
    public static void SortByCue(Draft draft) =>
        Sort(draft, attribution => draft.Sentences[attribution.Sentence].Tokens.First + Math.Max(0, attribution.Cue.First - draft.Sentences[attribution.Sentence].Tokens.First));

    private static void Sort(Draft draft, Func<DraftAttribution, int> place)
    {
        int count = draft.Attributions.Count;
        var keys = new long[count];
        var order = new int[count];
        for (int a = 0; a < count; a++) (keys[a], order[a]) = (((long)place(draft.Attributions[a]) << 32) | (uint)a, a);
        Array.Sort(keys, order);
        var moved = new int[count];
        var sorted = new List<DraftAttribution>(count);
        for (int i = 0; i < count; i++)
        {
            moved[order[i]] = i;
            sorted.Add(draft.Attributions[order[i]]);
        }

        foreach (DraftQuotation quotation in draft.Quotations) if (quotation.Owner >= 0) quotation.Owner = moved[quotation.Owner];
        foreach (DraftAttribution attribution in sorted) if (attribution.Inherits >= 0) attribution.Inherits = moved[attribution.Inherits];
        draft.Attributions.Clear();
        draft.Attributions.AddRange(sorted);
    }

    public static ImmutableArray<Attribution> Finish(Draft draft)
    {
        ImmutableArray<Attribution>.Builder done = ImmutableArray.CreateBuilder<Attribution>(draft.Attributions.Count);
        foreach (DraftAttribution from in draft.Attributions)
        {
            TokenRange cue = CueExtent.Of(draft, from);
            if (from.IsAttitude) from.Content = from.Content with { First = Math.Max(from.Content.First, cue.End) };
            done.Add(new Attribution(from.Source, cue, Contents(draft, from), from.Kind, from.Speaker, from.IsCitation, from.Confidence) { IsAttitude = from.IsAttitude });
        }

        return done.MoveToImmutable();
    }

    private static ImmutableArray<TokenRange> Contents(Draft draft, DraftAttribution from)
    {
        TokenRange one = Trim(draft, from, Widen(draft, from.Content));
        TokenRange two = Trim(draft, from, Widen(draft, from.Content2));
        if (two.IsEmpty) return one.IsEmpty ? [] : [one];
        if (one.IsEmpty) return [two];
        return one.First <= two.First ? [one, two] : [two, one];
    }

    /// <summary>With the whole of the quotations at its ends: they may reach into other sentences.</summary>
    private static TokenRange Widen(Draft draft, TokenRange content)
    {
        if (content.IsEmpty) return content;
        int first = draft.QuotationOf[content.First];
        int last = draft.QuotationOf[content.End - 1];
        int start = first >= 0 && draft.Quotations[first].Owner >= 0 ? Math.Min(content.First, draft.Quotations[first].Tokens.First) : content.First;
        int end = last >= 0 && draft.Quotations[last].Owner >= 0 ? Math.Max(content.End, draft.Quotations[last].Tokens.End) : content.End;
        return new TokenRange(start, end);
    }

    /// <summary>With the <c>that</c> before it and without the final stop outside quotation marks, as PolNeAR marks contents.</summary>
    private static TokenRange Trim(Draft draft, DraftAttribution from, TokenRange content)
    {
        if (content.IsEmpty) return content;
        int first = content.First;
        int end = content.End;
        if (first > 0 && draft.Is(first - 1, WordClass.That) && !from.Cue.Contains(first - 1) && !from.Source.Contains(first - 1)) first--;
        while (end > first + 1 && draft.Kind(end - 1) == TokenKind.Stop && draft.QuotationOf[end - 1] < 0) end--;
        return new TokenRange(first, end);
    }

    private static int FirstToken(DraftAttribution attribution)
    {
        int first = int.MaxValue;
        foreach (TokenRange part in (ReadOnlySpan<TokenRange>)[attribution.Source, attribution.Cue, attribution.Content, attribution.Content2])
            if (!part.IsEmpty) first = Math.Min(first, part.First);
        return first;
    }
}
