namespace RhetoricRules.Text;

/// <summary>Tells what stands beside a word.</summary>
internal static class Neighbours
{
    private const int SubjectReach = 6;

    public const int Count = (int)Neighbour.Other + 1;

    /// <summary>What token <paramref name="token"/> is for a word beside it; an edge outside of <paramref name="within"/>.</summary>
    public static Neighbour Of(Draft draft, int token, TokenRange within)
    {
        if (token < within.First || token >= within.End) return Neighbour.Edge;
        return draft.Kind(token) switch
        {
            TokenKind.Stop => Neighbour.Stop,
            TokenKind.Punctuation => OfPunctuation(draft, token),
            TokenKind.QuoteMark => draft.Tokens[token].Is(TokenTraits.SpaceBefore) || token == within.First ? Neighbour.OpeningQuote : Neighbour.ClosingQuote,
            TokenKind.Number => Neighbour.Number,
            TokenKind.Clitic when draft.Classes[token] == WordClass.None => Neighbour.Clitic,
            TokenKind.Word or TokenKind.Clitic => OfWord(draft, token),
            _ => Neighbour.Mark,
        };
    }

    /// <summary>The nearest thing before <paramref name="token"/> that is a subject or keeps it from having one.</summary>
    public static Neighbour SubjectBefore(Draft draft, int token, TokenRange within)
    {
        for (int k = token - 1; k >= Math.Max(within.First, token - SubjectReach); k--)
        {
            Neighbour found = Of(draft, k, within);
            if (found is Neighbour.HeShe or Neighbour.OtherSubject or Neighbour.Name or Neighbour.SourceNoun or Neighbour.Relative or Neighbour.Plural
                or Neighbour.Other or Neighbour.Comma or Neighbour.Stop or Neighbour.Coordinator or Neighbour.Article or Neighbour.To) return found;
        }

        return Neighbour.Edge;
    }

    private static Neighbour OfPunctuation(Draft draft, int token)
    {
        if (draft.IsComma(token)) return Neighbour.Comma;
        if (draft.IsMark(token, ':')) return Neighbour.Colon;
        return draft.IsDash(token) ? Neighbour.Dash : Neighbour.Mark;
    }

    private static Neighbour OfWord(Draft draft, int token)
    {
        WordClass word = draft.Classes[token];
        if ((word & WordClass.Preposition) != 0) return OfPreposition(draft.Word(token));
        if ((word & WordClass.That) != 0) return Neighbour.That;
        if ((word & WordClass.IfWhether) != 0) return Neighbour.IfWhether;
        if ((word & WordClass.Article) != 0) return Neighbour.Article;
        if ((word & WordClass.Possessive) != 0) return Neighbour.Possessive;
        if ((word & WordClass.Negator) != 0) return Neighbour.Negator;
        if ((word & WordClass.Be) != 0) return Neighbour.Be;
        if ((word & WordClass.Have) != 0) return Neighbour.Have;
        if ((word & WordClass.Modal) != 0) return Neighbour.Modal;
        if ((word & WordClass.HeShe) != 0) return Neighbour.HeShe;
        if ((word & WordClass.PlaceName) != 0) return Neighbour.Name;
        if ((word & (WordClass.They | WordClass.It | WordClass.FirstPerson)) != 0) return Neighbour.OtherSubject;
        if ((word & WordClass.OtherPronoun) != 0) return Neighbour.Pronoun;
        if ((word & WordClass.Determiner) != 0) return Neighbour.Determiner;
        if ((word & WordClass.Relative) != 0) return Neighbour.Relative;
        if ((word & WordClass.Coordinator) != 0) return Neighbour.Coordinator;
        if ((word & WordClass.Subordinator) != 0) return Neighbour.Subordinator;
        if ((word & WordClass.Day) != 0) return Neighbour.Day;
        if ((word & WordClass.Adverb) != 0) return Neighbour.Adverb;
        if ((word & WordClass.Source) != 0) return Neighbour.SourceNoun;
        if (draft.IsCapital(token)) return Neighbour.Name;
        if ((word & WordClass.Cue) != 0) return Neighbour.SpeechVerb;
        if ((word & WordClass.Verb) != 0) return Neighbour.OtherVerb;
        return OfEnding(draft.Word(token));
    }

    private static Neighbour OfPreposition(ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[8];
        if (word.Length > lower.Length) return Neighbour.OtherPreposition;
        word.ToLowerInvariant(lower);
        return lower[..word.Length] switch
        {
            "to" => Neighbour.To,
            "of" => Neighbour.Of,
            "for" => Neighbour.For,
            "about" => Neighbour.About,
            "on" => Neighbour.On,
            "with" => Neighbour.With,
            "as" => Neighbour.As,
            "by" => Neighbour.By,
            "in" => Neighbour.In,
            "at" => Neighbour.At,
            "against" => Neighbour.Against,
            "from" => Neighbour.From,
            "into" => Neighbour.Into,
            _ => Neighbour.OtherPreposition,
        };
    }

    private static Neighbour OfEnding(ReadOnlySpan<char> word)
    {
        if (word.Length < 4) return Neighbour.Other;
        if (word.EndsWith("ing", StringComparison.OrdinalIgnoreCase)) return Neighbour.Ing;
        if (word.EndsWith("ed", StringComparison.OrdinalIgnoreCase)) return Neighbour.Past;
        return word[^1] is 's' or 'S' && word[^2] is not ('s' or 'S') ? Neighbour.Plural : Neighbour.Other;
    }
}
