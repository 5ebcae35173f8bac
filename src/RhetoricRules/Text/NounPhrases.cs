namespace RhetoricRules.Text;

/// <summary>Finds the noun phrases that name a source: backward from a cue, or forward from it. Every look is bounded.</summary>
internal sealed partial class NounPhrases(Draft draft)
{
    private const int Reach = 40;
    private const WordClass Breaks = WordClass.Be | WordClass.Have | WordClass.Modal | WordClass.Relative | WordClass.That | WordClass.IfWhether
        | WordClass.Negator | WordClass.Subject | WordClass.Verb;

    /// <summary>The source whose last token is at or before <paramref name="last"/>, not before <paramref name="start"/>; empty if none.</summary>
    public TokenRange Before(int last, int start)
    {
        int p = SkipAdjuncts(last, start);
        if (p < start) return default;
        if (draft.IsComma(p)) return WithApposition(p, start);
        if (draft.IsDash(p)) return WithDashes(p, start);
        TokenRange chunk = Chunk(p, start);
        if (chunk.IsEmpty) return default;
        TokenRange named = NameBefore(chunk, start);
        return named.IsEmpty ? WithRelativeClause(chunk, start) : named;
    }

    /// <summary>The noun phrase that begins at <paramref name="first"/>, with an apposition if <paramref name="apposition"/>; empty if none.</summary>
    public TokenRange After(int first, int end, bool apposition)
    {
        int limit = Math.Min(end, first + Reach);
        int p = first;
        if (p < limit && draft.Is(p, WordClass.Subject) && !CountsOne(p)) return new TokenRange(p, p + 1);
        while (p < limit && IsNominal(p) && !(p > first && draft.Is(p, WordClass.Day) && !FollowedByClitic(p, limit)))
        {
            p++;
            bool joins = p + 1 < limit && p > first && (draft.IsWord(p, "of") || draft.IsWord(p, "for") || (draft.IsWord(p, "and") && draft.IsCapital(p - 1) && draft.IsCapital(p + 1)));
            if (joins && IsNominal(p + 1)) p++;
        }

        if (p == first) return default;
        bool follows = apposition && p + 2 < limit && draft.IsComma(p) && OpensApposition(p + 1)
            && !(draft.Is(p + 1, WordClass.Relative) && draft.Is(p + 2, WordClass.Says | WordClass.Tells));
        if (!follows) return new TokenRange(first, p);
        int q = p + 1;
        while (q < limit && draft.Kind(q) != TokenKind.Stop && !draft.IsComma(q) && draft.Kind(q) != TokenKind.QuoteMark) q++;
        return new TokenRange(first, q);
    }

    /// <summary>Whether a noun phrase can go on with token <paramref name="token"/>.</summary>
    public bool IsNominal(int token)
    {
        switch (draft.Kind(token))
        {
            case TokenKind.Number or TokenKind.Hyphen: return true;
            case TokenKind.Clitic: return draft.Tokens[token].Is(TokenTraits.Transparent);
            case TokenKind.Symbol: return draft.IsMark(token, '%') || draft.IsMark(token, '&') || draft.IsMark(token, '@') || draft.IsMark(token, '#');
            case TokenKind.QuoteMark: return IsInsideName(token);
            case TokenKind.Word: break;
            default: return false;
        }

        WordClass word = draft.Classes[token];
        bool capital = draft.IsCapital(token);
        if ((word & ~WordClass.Reports) == 0) return true;
        if ((word & (WordClass.Article | WordClass.Determiner)) != 0) return true;
        if (capital && (word & (WordClass.PlaceName | WordClass.Source | WordClass.Title)) != 0) return true;
        if ((word & (Breaks | WordClass.Preposition | WordClass.Coordinator)) != 0) return CountsOne(token);
        if ((word & (WordClass.Source | WordClass.Title)) != 0) return true;
        if ((word & WordClass.Subordinator) != 0) return false;
        if (capital) return true;
        if ((word & WordClass.Adverb) != 0) return (word & WordClass.OrdinalWord) != 0;
        if ((word & WordClass.PastForm) != 0 && token > 0 && draft.Is(token - 1, WordClass.Article)) return true;
        bool finite = (word & WordClass.Cue) != 0 && (word & WordClass.NounToo) == 0 && (word & (WordClass.PastForm | WordClass.SForm | WordClass.BaseForm)) != 0;
        return !finite;
    }

    /// <summary>Whether token <paramref name="token"/> is the number in <c>one voter</c>, <c>one in three</c>.</summary>
    private bool CountsOne(int token)
    {
        if (!draft.IsWord(token, "one") || token + 1 >= draft.Tokens.Length) return false;
        if (draft.IsWord(token + 1, "in")) return token + 2 < draft.Tokens.Length && (draft.Kind(token + 2) == TokenKind.Number || draft.Is(token + 2, WordClass.NumberWord));
        return draft.Kind(token + 1) == TokenKind.Word && ((draft.Classes[token + 1] & ~WordClass.Reports) == 0 || draft.Is(token + 1, WordClass.RoleNoun | WordClass.BodyNoun));
    }

    private bool FollowedByClitic(int token, int limit) => token + 1 < limit && draft.Kind(token + 1) == TokenKind.Clitic;

    /// <summary>Whether a quotation mark belongs to a short quoted name in the phrase: the "Guardian" website.</summary>
    private bool IsInsideName(int token)
    {
        int quotation = draft.QuotationOf[token];
        if (quotation < 0) return false;
        DraftQuotation found = draft.Quotations[quotation];
        int inner = found.Inner.Count;
        return inner is > 0 and <= 4 && found.IsClosed && draft.Kind(found.Inner.End - 1) == TokenKind.Word && draft.IsCapital(found.Inner.First);
    }

    private int SkipAdjuncts(int last, int start)
    {
        int p = last;
        while (p >= start)
        {
            if (draft.Is(p, WordClass.Day))
            {
                p--;
                if (p >= start && (draft.IsWord(p, "on") || draft.IsWord(p, "late") || draft.IsWord(p, "early") || draft.IsWord(p, "last"))) p--;
            }
            else if (draft.IsMark(p, ')') || draft.IsMark(p, ']'))
            {
                int q = p - 1;
                while (q >= start && p - q < 20 && !draft.IsMark(q, '(') && !draft.IsMark(q, '[')) q--;
                if (q < start || p - q >= 20) return p;
                p = q - 1;
            }
            else if (IsAside(p, start)) p -= 3;
            else return p;
        }

        return p;
    }

    /// <summary>Whether the comma at <paramref name="comma"/> ends <c>, however,</c>.</summary>
    private bool IsAside(int comma, int start) =>
        draft.IsComma(comma) && comma - 3 >= start && draft.IsComma(comma - 2) && draft.Is(comma - 1, WordClass.Adverb);

    /// <summary>The phrase that ends at <paramref name="last"/>, prepositional complements included.</summary>
    private TokenRange Chunk(int last, int start)
    {
        int limit = Math.Max(start, last - Reach);
        if (draft.Is(last, WordClass.Subject) && !(draft.IsCapital(last) && draft.Is(last, WordClass.PlaceName))) return new TokenRange(last, last + 1);
        int first = Simple(last, limit);
        if (first > last) return default;
        if (!HasNoun(first, last)) return default;
        for (int depth = 0; depth < 6 && first - 2 >= limit; depth++)
        {
            int link = first - 1;
            bool preposition = draft.Is(link, WordClass.Preposition) && !draft.Is(link, WordClass.Subordinator) && !draft.IsCapital(link);
            if (!preposition)
            {
                bool and = draft.IsWord(link, "and") || draft.IsMark(link, '&');
                if (!and) break;
                int other = Simple(link - 1, limit);
                bool pair = other < link && HasNoun(other, link - 1) && IsClauseStart(other, start) && (draft.IsCapital(link - 1) == draft.IsCapital(last) || depth > 0);
                if (!pair) break;
                first = other;
                break;
            }

            int before = Simple(link - 1, limit);
            if (before >= link || !HasNoun(before, link - 1)) break;
            first = before;
        }

        return new TokenRange(first, last + 1);
    }

    /// <summary>The first token of the run without prepositions that ends at <paramref name="last"/>; after it if there is none.</summary>
    private int Simple(int last, int limit)
    {
        int p = last;
        while (p >= limit && (IsNominal(p) || SkipsBracket(ref p, last, limit)))
        {
            if (draft.Is(p, WordClass.Day) && p != last && draft.Kind(p + 1) != TokenKind.Clitic) break;
            if (draft.Is(p, WordClass.Determiner) && !(p > limit && draft.Is(p - 1, WordClass.Determiner)))
            {
                p--;
                break;
            }

            p--;
        }

        int first = p + 1;
        while (first <= last && draft.Kind(first) is TokenKind.Clitic or TokenKind.Hyphen or TokenKind.QuoteMark && draft.QuotationOf[first] < 0) first++;
        return first;
    }

    /// <summary>Steps over a short bracket inside the phrase: the Region (HKSAR) government.</summary>
    private bool SkipsBracket(ref int token, int last, int limit)
    {
        if (token == last || !draft.IsMark(token, ')')) return false;
        int open = token - 1;
        while (open > limit && token - open < 6 && !draft.IsMark(open, '(')) open--;
        if (open <= limit || !draft.IsMark(open, '(') || !IsNominal(open - 1)) return false;
        token = open - 1;
        return true;
    }

    private bool HasNoun(int first, int last)
    {
        for (int i = first; i <= last; i++)
        {
            if (draft.IsMark(i, '%')) return true;
            if (draft.Kind(i) != TokenKind.Word) continue;
            WordClass word = draft.Classes[i];
            if ((word & WordClass.Determiner) == 0 || (word & WordClass.RoleNoun) != 0) return true;
        }

        return first == last && draft.Is(last, WordClass.Quantifier);
    }

    private bool IsClauseStart(int token, int start)
    {
        if (token <= start) return true;
        return draft.Kind(token - 1) is TokenKind.Punctuation or TokenKind.QuoteMark or TokenKind.Stop
            || draft.Is(token - 1, WordClass.Coordinator | WordClass.Subordinator | WordClass.That);
    }
}
