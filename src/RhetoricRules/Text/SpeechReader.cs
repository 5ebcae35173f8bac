namespace RhetoricRules.Text;

/// <summary>Says whether a text is itself a speech, a post or a column: its own words say "I" or "we" before it reports anybody's.</summary>
internal sealed class SpeechReader(Draft draft)
{
    public bool IsSpeech()
    {
        int next = 0;
        for (int s = 0; s < draft.Sentences.Count; s++)
        {
            bool reported = false;
            bool protested = false;
            for (; next < draft.Attributions.Count && draft.Attributions[next].Sentence == s; next++)
            {
                if (draft.Attributions[next].IsPerformative) protested = true;
                else reported = true;
            }

            if ((draft.Sentences[s].Places & (Place.Body | Place.Lead)) == 0) continue;
            if (reported) return false;
            if (!protested && SaysWe(draft.Sentences[s].Tokens)) return true;
        }

        return false;
    }

    private bool SaysWe(TokenRange tokens)
    {
        for (int i = tokens.First; i < tokens.End; i++)
        {
            if (draft.QuotationOf[i] >= 0) continue;
            if (draft.Is(i, WordClass.FirstPerson) || draft.IsWord(i, "my") || draft.IsWord(i, "our")) return true;
        }

        return false;
    }
}
