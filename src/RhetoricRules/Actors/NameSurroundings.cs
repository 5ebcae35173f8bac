using RhetoricRules.Matching;
using RhetoricRules.Text;

namespace RhetoricRules.Actors;

/// <summary>Tells by the words beside a name whether it is part of a longer one.</summary>
internal sealed class NameSurroundings(Article article, List<FoundName> found)
{
    /// <summary>How far behind a name a title or an office may stand that the name goes with: <c>Jordan Deputy Foreign Minister</c>.</summary>
    private const int OfficeReach = 4;

    private const WordClass Offices = WordClass.Title | WordClass.RoleNoun | WordClass.BodyNoun | WordClass.MediaNoun | WordClass.DocumentNoun;

    private const WordClass NoNames = WordClass.Function | WordClass.Adverb | WordClass.Month | WordClass.Weekday | WordClass.NearDay;

    /// <summary>Whether the name with number <paramref name="number"/> is part of a longer one.</summary>
    public bool IsWithinLongerName(int number)
    {
        TokenRange name = found[number].Tokens;

        // Where every word has a capital, a capital shows nothing.
        if (InTitle(name.First)) return IsPersonalTitle(name.First - 1);
        return EndsLongerName(name.First, number) || BeginsLongerName(name.End, number);
    }

    // "Denzel Washington", "South America", "Mr. Jordan"; but "In Washington", "the Chinese in Washington".
    private bool EndsLongerName(int first, int number)
    {
        int before = first - 1;
        if (before < 0 || IsLineStart(first)) return false;
        if (IsPersonalTitle(before)) return true;
        if (!IsNameWord(before) || IsFound(number - 1, before)) return false;
        return !BeginsSentence(before) || !IsCommonWord(before);
    }

    private bool BeginsLongerName(int end, int number)
    {
        if (end >= article.Tokens.Length || IsLineStart(end) || !IsNameWord(end) || IsFound(number + 1, end)) return false;
        for (int token = end; token < article.Tokens.Length && token - end < OfficeReach && IsNameWord(token); token++)
        {
            if ((article.Classes[token] & Offices) != 0) return false;
        }

        return true;
    }

    private bool IsFound(int number, int token) => number >= 0 && number < found.Count && found[number].Tokens.Contains(token);

    private bool IsNameWord(int token)
    {
        Token word = article.Tokens[token];
        return word.Kind == TokenKind.Word && word.Is(TokenTraits.Capitalised) && (article.Classes[token] & NoNames) == 0;
    }

    private bool IsPersonalTitle(int token)
    {
        if (token < 0) return false;
        ReadOnlySpan<char> word = article.Source.Slice(article.Tokens[token].Span).TrimEnd('.');
        return word is "Mr" or "Mrs" or "Ms" or "Dr" or "Miss" or "Sir" or "Lord" or "Lady" or "Sen" or "Rep" or "Prof";
    }

    private bool BeginsSentence(int token) =>
        token == 0 || IsLineStart(token) || article.Tokens[token - 1].Kind is TokenKind.Stop or TokenKind.QuoteMark || article.Source[article.Tokens[token - 1].Start] == ':';

    private bool IsCommonWord(int token)
    {
        string word = Folding.Fold(article.Source.ToString(article.Tokens[token].Span));
        if (InflectionLexicon.Shared.Find(word) is { } known) return !known.Is(InflectionTraits.CapitalNoun) || known.Is(InflectionTraits.CapitalAdjective);
        return !Inflections.WordsOf(word).IsEmpty;
    }

    private bool IsLineStart(int token) => article.Tokens[token].Is(TokenTraits.LineStart);

    private bool InTitle(int token)
    {
        TextSpan title = article.Title;
        return title.Length > 0 && article.Tokens[token].Start >= title.Start && article.Tokens[token].Start < title.End;
    }
}
