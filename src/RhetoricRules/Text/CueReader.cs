namespace RhetoricRules.Text;

/// <summary>Decides whether a verb is a cue.</summary>
internal sealed class CueReader(Draft draft)
{
    private const int AuxiliaryReach = 8;

    /// <summary>The cue whose verb is token <paramref name="verb"/>; none if it is a noun, passive, negated or part of something else.</summary>
    public Cue At(int verb, int start, int end, bool heading)
    {
        WordClass word = draft.Classes[verb];
        if ((draft.IsCapital(verb) && !heading) || IsCompound(verb, start, end)) return default;
        bool progressive = (word & WordClass.IngForm) != 0 && IsProgressive(verb, start);
        if ((word & WordClass.IngForm) != 0 && !progressive) return Participle(verb, word, end);
        if (!TryReadAuxiliaries(verb, start, heading, progressive, out CueAuxiliaries before)) return default;
        bool past = progressive || (word & WordClass.PastForm) != 0;
        if (before.HasModal && !before.HasHave && (word & WordClass.BaseForm) == 0) return default;
        if (before.HasHave && !past) return default;
        if (before.First == verb && verb > start && !CanPrecede(verb - 1, word)) return default;
        int tail = verb + 1;
        if (!TryReadParticle(verb, end, ref tail, ref word)) return default;
        bool finite = past || before.HasModal;
        if (!finite && (word & WordClass.NounToo) != 0 && tail < end && !MayFollowVerb(tail) && !EndsWithSource(verb, tail)) return default;
        if (past && !before.HasHave && IsReduced(verb, tail, end, word)) return default;
        if (OnlyExpresses(word) && !FeelingFollows(tail, end)) return default;
        return new Cue(new TokenRange(before.First, tail), verb, word & ~WordClass.Verb, !finite && !before.HasHave);
    }

    private bool IsCompound(int verb, int start, int end) =>
        (verb + 1 < end && draft.Kind(verb + 1) == TokenKind.Hyphen) || (verb > start && draft.Kind(verb - 1) == TokenKind.Hyphen);

    /// <summary>Reads what helps the verb, back to the source; false if it makes the verb passive, an infinitive or a denial of speech.</summary>
    private bool TryReadAuxiliaries(int verb, int start, bool heading, bool progressive, out CueAuxiliaries found)
    {
        found = new CueAuxiliaries(verb, false, false);
        for (int p = verb - 1; p >= start && verb - p < AuxiliaryReach; p--)
        {
            WordClass before = draft.Classes[p];
            if (draft.Kind(p) == TokenKind.Hyphen && p > start && draft.Is(p - 1, WordClass.Adverb)) continue;
            if ((before & WordClass.Be) != 0 && !progressive) return false;
            if ((before & WordClass.Negator) != 0)
            {
                if (!draft.Is(verb, WordClass.Thinks | WordClass.Stance)) return false;
            }
            else if ((before & (WordClass.Have | WordClass.Be)) != 0) found = found with { HasHave = true };
            else if ((before & WordClass.Modal) != 0 && (before & WordClass.Month) == 0) found = found with { HasModal = true };
            else if (draft.IsWord(p, "to")) return false;
            else if (!IsModifier(p, heading)) break;
            found = found with { First = p };
        }

        return true;
    }

    private bool IsModifier(int token, bool heading)
    {
        if (!draft.Is(token, WordClass.Adverb) || (draft.IsCapital(token) && !heading)) return false;
        return !draft.Is(token, WordClass.Subordinator | WordClass.OrdinalWord) || draft.IsWord(token, "first");
    }

    private Cue Participle(int verb, WordClass word, int end)
    {
        int tail = verb + 1;
        if (tail >= end || !TryReadParticle(verb, end, ref tail, ref word)) return default;
        if (OnlyExpresses(word) && !FeelingFollows(tail, end)) return default;
        if ((word & (WordClass.Thinks | WordClass.Finds)) != 0 && (word & WordClass.Says) == 0) return default;
        int first = verb;
        while (first > 0 && draft.Is(first - 1, WordClass.Adverb) && !draft.IsCapital(first - 1)) first--;
        return new Cue(new TokenRange(first, tail), verb, word, false) { IsParticiple = true };
    }

    /// <summary>Whether a form of "be" helps the participle: is saying, are still demanding.</summary>
    private bool IsProgressive(int verb, int start)
    {
        int p = verb - 1;
        while (p >= start && verb - p < 4 && draft.Is(p, WordClass.Adverb | WordClass.Negator)) p--;
        return p >= start && draft.Is(p, WordClass.Be);
    }

    /// <summary>Whether a verb can follow token <paramref name="before"/>: behind an article or a preposition it is a noun.</summary>
    private bool CanPrecede(int before, WordClass word)
    {
        if (draft.Kind(before) == TokenKind.Clitic && (word & WordClass.PastForm) == 0) return false;
        WordClass left = draft.Classes[before];
        bool counts = draft.Kind(before) == TokenKind.Number || (left & WordClass.NumberWord) != 0;
        if (counts && (word & WordClass.NounToo) != 0 && (word & WordClass.PastForm) == 0) return false;
        if ((left & (WordClass.Article | WordClass.OtherPronoun)) != 0 && (left & WordClass.PlaceName) == 0)
            return (left & WordClass.OtherPronoun) != 0 && (word & WordClass.BaseForm) != 0;
        if ((left & WordClass.Determiner) != 0 && (left & WordClass.RoleNoun) == 0)
            return (word & (WordClass.PastForm | WordClass.NounToo)) == WordClass.PastForm && draft.Is(before, WordClass.Quantifier);
        return (left & WordClass.Preposition) == 0 || draft.IsCapital(before);
    }

    /// <summary>Reads the particle of a verb that speaks only with one: pointed out, made it clear, hit back at. False if it is missing.</summary>
    private bool TryReadParticle(int verb, int end, ref int tail, ref WordClass word)
    {
        ReadOnlySpan<char> text = draft.Word(verb);
        if (text.StartsWith("call", StringComparison.OrdinalIgnoreCase)) return TryReadCall(end, ref tail, ref word);
        if ((word & WordClass.NeedsParticle) == 0) return true;
        int particle = tail + 1 < end && draft.IsWord(tail, "it") ? tail + 1 : tail;
        if (particle >= end || !CueParticles.Fits(text, draft.Word(particle))) return false;
        tail = particle + 1;
        word &= ~WordClass.NounToo;
        if (text.StartsWith("point", StringComparison.OrdinalIgnoreCase)) word &= ~WordClass.Weak;
        if ((word & WordClass.Stance) != 0 && tail < end && draft.IsWord(tail, "at")) tail++;
        return true;
    }

    /// <summary><c>called for talks</c> urges, <c>called it a lie</c> takes a stance.</summary>
    private bool TryReadCall(int end, ref int tail, ref WordClass word)
    {
        if (tail >= end) return false;
        if (draft.IsWord(tail, "for") || draft.IsWord(tail, "on") || draft.IsWord(tail, "upon"))
        {
            tail++;
            word &= ~WordClass.NounToo;
            return true;
        }

        word = (word & ~WordClass.Urges) | WordClass.Stance;
        return !draft.Is(tail, WordClass.Preposition | WordClass.Adverb);
    }

    /// <summary><c>…, records show.</c></summary>
    private bool EndsWithSource(int verb, int tail) =>
        draft.Kind(tail) == TokenKind.Stop && verb > 0 && draft.Is(verb, WordClass.BaseForm) && draft.Is(verb - 1, WordClass.Source) && draft.Word(verb - 1)[^1] == 's';

    /// <summary>Whether a word that is a noun too is a verb before token <paramref name="next"/>.</summary>
    private bool MayFollowVerb(int next)
    {
        if (draft.Kind(next) is TokenKind.QuoteMark or TokenKind.Number or TokenKind.Symbol || draft.IsMark(next, ':')) return true;
        if (draft.Kind(next) != TokenKind.Word) return false;
        const WordClass Opens = WordClass.Article | WordClass.Determiner | WordClass.Subject | WordClass.That | WordClass.IfWhether | WordClass.PlaceName;
        const WordClass Links = WordClass.Preposition | WordClass.Coordinator | WordClass.Be | WordClass.Have | WordClass.Modal | WordClass.Relative
            | WordClass.Subordinator | WordClass.Verb | WordClass.Adverb;
        if (draft.Is(next, Opens)) return true;
        if (draft.Is(next, Links)) return draft.IsWord(next, "to") || draft.IsWord(next, "on");
        return !draft.Is(next, WordClass.Cue) || !draft.Is(next, WordClass.PastForm | WordClass.SForm | WordClass.BaseForm);
    }

    /// <summary>A past form that only describes a noun: a report released by, a man accused of, told to leave.</summary>
    private bool IsReduced(int verb, int tail, int end, WordClass word)
    {
        if (tail >= end) return false;
        if (draft.IsWord(tail, "by") || draft.IsWord(tail, "as")) return true;
        if (draft.IsWord(tail, "of")) return (word & WordClass.Says) == 0;
        if (draft.IsWord(tail, "to")) return (word & (WordClass.Tells | WordClass.Urges)) != 0 && (word & WordClass.Infinitive) == 0 && !draft.IsWord(verb, "appealed");
        return draft.IsWord(tail, "in") && (word & WordClass.Finds) != 0 && (word & WordClass.Says) == 0;
    }

    private static bool OnlyExpresses(WordClass word) =>
        (word & WordClass.Expresses) != 0 && (word & (WordClass.Says | WordClass.Stance)) == 0;

    private bool FeelingFollows(int tail, int end)
    {
        for (int i = tail; i < Math.Min(end, tail + 5); i++)
        {
            if (draft.Is(i, WordClass.Feeling)) return true;
            if (draft.Kind(i) is TokenKind.Stop or TokenKind.Punctuation) return false;
        }

        return false;
    }
}
