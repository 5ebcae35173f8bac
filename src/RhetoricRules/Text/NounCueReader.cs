namespace RhetoricRules.Text;

/// <summary>Reads nouns that report somebody's words: <c>his claim that …</c>, <c>the minister's statement that …</c>.</summary>
internal sealed class NounCueReader(Draft draft, SentenceAttributions here, NounPhrases phrases)
{
    /// <summary>How many words may stand between the possessor and the noun: his repeated public claim.</summary>
    private const int ModifierReach = 3;
    private const int NameReach = 6;

    public bool Begins(int token) =>
        draft.Is(token, WordClass.SpeechNoun) && !draft.IsCapital(token) && token + 2 < here.End && draft.Is(token + 1, WordClass.That);

    /// <summary>Reads the noun at <paramref name="noun"/>; gives the last token that it used.</summary>
    public int Read(int noun)
    {
        TokenRange source = Possessor(noun);
        if (source.IsEmpty) return noun + 1;
        DraftAttribution added = here.Add(source, new TokenRange(noun, noun + 1), new TokenRange(source.First, noun + 2));
        // It cites: who mentions another's claim keeps the floor.
        (added.AlwaysCites, added.Confidence) = (true, 0.8);
        int end = ContentEnd(noun + 2);
        here.AddWithin(added, noun + 2);
        added.EndAt(end);
        if (here.Open >= 0) return noun + 1;
        added.IsNested = false;
        here.Pass(end);
        return end - 1;
    }

    private TokenRange Possessor(int noun)
    {
        for (int p = noun - 1; p >= here.Start && noun - p <= ModifierReach + 1; p--)
        {
            if (draft.Is(p, WordClass.Possessive)) return new TokenRange(p, p + 1);
            if (draft.Kind(p) == TokenKind.Clitic) return Named(p - 1);
            if (draft.Kind(p) != TokenKind.Word || draft.Is(p, WordClass.Function)) return default;
        }

        return default;
    }

    /// <summary>The possessor that ends at <paramref name="last"/>: a name, or a noun with its determiner.</summary>
    private TokenRange Named(int last)
    {
        int first = last;
        while (first > here.Start && last - first < NameReach && phrases.IsNominal(first - 1) && !draft.Is(first, WordClass.Determiner)
            && (draft.IsCapital(first - 1) || !draft.IsCapital(last))) first--;
        return last < here.Start || !phrases.IsNominal(last) ? default : new TokenRange(first, last + 1);
    }

    /// <summary>The content ends before a comma or a dash outside quotation marks, at the latest with the sentence.</summary>
    private int ContentEnd(int first)
    {
        for (int i = first; i < here.End; i++)
        {
            int quotation = draft.QuotationOf[i];
            if (quotation >= 0) i = Math.Min(draft.Quotations[quotation].Tokens.End, here.End) - 1;
            else if (draft.IsComma(i) || draft.IsDash(i) || draft.IsMark(i, ';') || (i > first && draft.Is(i, WordClass.ClauseLink))) return i;
        }

        return here.End;
    }
}
