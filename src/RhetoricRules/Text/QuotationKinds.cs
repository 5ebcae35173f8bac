using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace RhetoricRules.Text;

/// <summary>What quotations are once attributions are known, and what attributions are once quotations are.</summary>
internal static class QuotationKinds
{
    private const int FragmentWords = 5;

    /// <summary>Sets the kind of every attribution by how much of it stands in quotation marks.</summary>
    public static void Read(Draft draft)
    {
        foreach (DraftAttribution attribution in draft.Attributions)
        {
            int quoted = 0;
            int plain = 0;
            Count(draft, attribution.Content, ref quoted, ref plain);
            Count(draft, attribution.Content2, ref quoted, ref plain);
            attribution.Kind = quoted == 0 ? AttributionKind.Indirect : plain == 0 ? AttributionKind.Direct : AttributionKind.Mixed;
        }
    }

    public static ImmutableArray<Quotation> Finish(Draft draft)
    {
        ImmutableArray<Quotation>.Builder done = ImmutableArray.CreateBuilder<Quotation>(draft.Quotations.Count);
        int sentence = 0;
        foreach (DraftQuotation quotation in draft.Quotations)
        {
            while (draft.Sentences[sentence].Tokens.End <= quotation.Tokens.First) sentence++;
            bool speech = draft.QuotationOf[quotation.Tokens.First] is int outer and >= 0 && draft.Quotations[outer].IsSpeech;
            done.Add(new Quotation(quotation.Tokens, quotation.Inner, IsFragment(draft, quotation, draft.Sentences[sentence].Tokens), speech));
        }

        return done.MoveToImmutable();
    }

    /// <summary>For each token whether it stands in a quotation of speech.</summary>
    public static ImmutableArray<bool> QuotedTokens(Draft draft)
    {
        var quoted = new bool[draft.Tokens.Length];
        foreach (DraftQuotation quotation in draft.Quotations)
            if (quotation.IsSpeech) Array.Fill(quoted, true, quotation.Tokens.First, quotation.Tokens.Count);
        return ImmutableCollectionsMarshal.AsImmutableArray(quoted);
    }

    private static void Count(Draft draft, TokenRange content, ref int quoted, ref int plain)
    {
        for (int i = content.First; i < content.End; i++)
        {
            if (!draft.Tokens[i].Is(TokenTraits.Counted)) continue;
            if (draft.QuotationOf[i] >= 0) quoted++;
            else plain++;
        }
    }

    private static bool IsFragment(Draft draft, DraftQuotation quotation, TokenRange sentence)
    {
        TokenRange inner = quotation.Inner;
        if (quotation.Tokens.End > sentence.End || inner.IsEmpty) return false;
        int words = 0;
        for (int i = inner.First; i < inner.End && words <= FragmentWords; i++)
            if (draft.Tokens[i].Is(TokenTraits.Counted) && draft.Kind(i) != TokenKind.Clitic) words++;
        if (words is 0 or > FragmentWords) return false;
        bool alone = true;
        for (int i = sentence.First; i < sentence.End && alone; i++)
        {
            if (i == quotation.Tokens.First) i = quotation.Tokens.End - 1;
            else if (draft.Tokens[i].Is(TokenTraits.Counted)) alone = false;
        }

        if (alone) return false;
        bool opens = quotation.Tokens.First == sentence.First || draft.IsComma(quotation.Tokens.First - 1) || draft.IsMark(quotation.Tokens.First - 1, ':');
        bool speaks = draft.IsComma(inner.End - 1) || draft.Kind(inner.End - 1) == TokenKind.Stop
            || (quotation.IsClosed && quotation.Tokens.End < sentence.End && draft.IsComma(quotation.Tokens.End));
        return !(opens && speaks);
    }
}
