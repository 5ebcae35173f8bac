namespace RhetoricRules.Text;

/// <summary>Reads the words that bend a number: only, about, more than, up to, or so.</summary>
internal sealed class QuantityModifiers(Draft draft)
{
    private static readonly WordMap<QuantityModifier> Adjacent = new(
        ("mere merely barely scarcely paltry meagre meager measly solely hardly", QuantityModifier.Only),
        ("about around approximately roughly some circa nearly almost estimated approx approx. virtually", QuantityModifier.About),
        ("over above exceeding exceeds exceeded", QuantityModifier.Over),
        ("under below", QuantityModifier.Under),
        ("least minimum", QuantityModifier.AtLeast),
        ("most maximum", QuantityModifier.AtMost));

    private int Count => draft.Tokens.Length;

    /// <summary>The modifier before the number that begins at <paramref name="first"/>. Of two the nearer counts, except that <c>about</c> yields.</summary>
    public QuantityModifier Before(int first)
    {
        QuantityModifier near = Nearest(first, out int start);
        if (near != QuantityModifier.About) return near;
        QuantityModifier outer = Nearest(start, out _);
        return outer == QuantityModifier.None ? near : outer;
    }

    /// <summary>The modifier at <paramref name="at"/>, right behind a number: or so, or more, -plus; <paramref name="end"/> is the token after it.</summary>
    public QuantityModifier After(int at, out int end)
    {
        end = at;
        if (at >= Count) return QuantityModifier.None;
        if (draft.IsMark(at, '+')) return Ends(at + 1, QuantityModifier.Over, out end);
        if (at + 1 >= Count) return QuantityModifier.None;
        if (draft.Kind(at) == TokenKind.Hyphen && draft.IsWord(at + 1, "plus")) return Ends(at + 2, QuantityModifier.Over, out end);
        if (draft.Kind(at) == TokenKind.Hyphen && draft.IsWord(at + 1, "odd")) return Ends(at + 2, QuantityModifier.About, out end);
        if (draft.IsWord(at, "or"))
        {
            if (draft.IsWord(at + 1, "so")) return Ends(at + 2, QuantityModifier.About, out end);
            if (draft.IsWord(at + 1, "more") || draft.IsWord(at + 1, "over")) return Ends(at + 2, QuantityModifier.AtLeast, out end);
            if (draft.IsWord(at + 1, "less") || draft.IsWord(at + 1, "fewer")) return Ends(at + 2, QuantityModifier.AtMost, out end);
        }
        else if (draft.IsWord(at, "at"))
        {
            int word = draft.IsWord(at + 1, "the") && at + 2 < Count ? at + 2 : at + 1;
            if (draft.IsWord(word, "most")) return Ends(word + 1, QuantityModifier.AtMost, out end);
            if (draft.IsWord(word, "least")) return Ends(word + 1, QuantityModifier.AtLeast, out end);
        }

        return QuantityModifier.None;
    }

    private static QuantityModifier Ends(int after, QuantityModifier modifier, out int end)
    {
        end = after;
        return modifier;
    }

    private QuantityModifier Nearest(int first, out int start)
    {
        int at = first - 1;
        if (at >= 0 && (draft.IsWord(at, "a") || draft.IsWord(at, "an"))) at--;
        start = at;
        if (at < 0 || draft.Kind(at) != TokenKind.Word || IsSpacedByLine(at + 1)) return QuantityModifier.None;
        switch (draft.Tokens[at].Length)
        {
            case 2: return OfTwoLetters(at, ref start);
            case 4 when draft.IsWord(at, "than"): return OfThan(at, ref start);
            case 4 when draft.IsWord(at, "only") || draft.IsWord(at, "just"): return IsNegated(at) ? QuantityModifier.None : QuantityModifier.Only;
        }

        QuantityModifier found = Adjacent.Of(draft.Word(at));
        bool needsAt = found is QuantityModifier.AtLeast or QuantityModifier.AtMost && draft.Tokens[at].Length < 6;
        if (!needsAt) return found;
        int before = at > 0 && draft.IsWord(at - 1, "the") ? at - 2 : at - 1;
        return before >= 0 && draft.IsWord(before, "at") ? found : QuantityModifier.None;
    }

    // up to, close to, as many as, as few as, upwards of, in excess of, a minimum of, in the region of
    private QuantityModifier OfTwoLetters(int at, ref int start)
    {
        if (at == 0) return QuantityModifier.None;
        start = at - 1;
        if (draft.IsWord(at, "to"))
        {
            if (draft.IsWord(at - 1, "up")) return QuantityModifier.AtMost;
            return draft.IsWord(at - 1, "close") ? QuantityModifier.About : QuantityModifier.None;
        }

        if (draft.IsWord(at, "as"))
        {
            start = at - 2;
            if (at < 2 || !draft.IsWord(at - 2, "as")) return QuantityModifier.None;
            if (draft.IsWord(at - 1, "many") || draft.IsWord(at - 1, "much") || draft.IsWord(at - 1, "high")) return QuantityModifier.AtMost;
            return draft.IsWord(at - 1, "few") || draft.IsWord(at - 1, "little") || draft.IsWord(at - 1, "low") ? QuantityModifier.Only : QuantityModifier.None;
        }

        if (!draft.IsWord(at, "of")) return QuantityModifier.None;
        if (draft.IsWord(at - 1, "upwards") || draft.IsWord(at - 1, "excess")) return QuantityModifier.Over;
        if (draft.IsWord(at - 1, "minimum")) return QuantityModifier.AtLeast;
        if (draft.IsWord(at - 1, "maximum")) return QuantityModifier.AtMost;
        if (draft.IsWord(at - 1, "short")) return QuantityModifier.Under;
        return draft.IsWord(at - 1, "region") ? QuantityModifier.About : QuantityModifier.None;
    }

    private QuantityModifier OfThan(int at, ref int start)
    {
        int word = at - 1;
        if (word < 0) return QuantityModifier.None;
        start = word;
        bool isDenied = word > 0 && (draft.IsWord(word - 1, "no") || draft.IsWord(word - 1, "not"));
        if (draft.IsWord(word, "more") || draft.IsWord(word, "greater") || draft.IsWord(word, "higher") || draft.IsWord(word, "larger") || draft.IsWord(word, "longer"))
            return isDenied ? QuantityModifier.AtMost : QuantityModifier.Over;
        if (draft.IsWord(word, "less") || draft.IsWord(word, "fewer") || draft.IsWord(word, "lower") || draft.IsWord(word, "smaller"))
            return isDenied ? QuantityModifier.AtLeast : QuantityModifier.Under;
        return QuantityModifier.None;
    }

    // "not only 20", "the only two": nothing is made small.
    private bool IsNegated(int only) =>
        only > 0 && (draft.Is(only - 1, WordClass.Article | WordClass.Possessive | WordClass.Negator) || draft.Kind(only - 1) == TokenKind.Clitic);

    private bool IsSpacedByLine(int token) => token < Count && (draft.Tokens[token].Traits & TokenTraits.LineStart) != 0;
}
