namespace RhetoricRules.Text;

/// <summary>Gives quotations to attributions: one that a content touches belongs to it, over sentences.</summary>
internal static class QuotationOwners
{
    public static void Read(Draft draft)
    {
        foreach (DraftAttribution attribution in draft.Attributions)
        {
            if (attribution.IsNested) continue;
            Own(draft, attribution.Number, attribution.Content);
            Own(draft, attribution.Number, attribution.Content2);
        }
    }

    private static void Own(Draft draft, int attribution, TokenRange content)
    {
        for (int i = content.First; i < content.End; i++)
        {
            int quotation = draft.QuotationOf[i];
            if (quotation < 0) continue;
            DraftQuotation found = draft.Quotations[quotation];
            if (found.Owner < 0) found.Owner = attribution;
            found.IsSpeech = true;
            i = Math.Max(i, Math.Min(found.Tokens.End, content.End) - 1);
        }
    }
}
