using RhetoricRules.Matching;
using RhetoricRules.Text;

namespace RhetoricRules.Tagging;

/// <summary>Finds the tags that a token can have by itself: by its kind, the lists, its letters and its capital.</summary>
internal sealed class WordReader(Article article, CapitalEvidence capitals)
{
    private const int MostALetterCosts = 16;
    private const int LongestWord = 64;
    private const int AgainstCapital = 12;

    private readonly SourceText _source = article.Source;
    private int _sentence = -1;
    private bool _isFirst;
    private bool _isTitleCase;

    /// <summary>Begins the next sentence; they come in order.</summary>
    public void Open(Sentence sentence)
    {
        _sentence++;
        _isFirst = true;
        _isTitleCase = capitals.HasTitleCase[_sentence] && sentence.Tokens.Count > 0;
    }

    /// <summary>Fills <paramref name="choices"/> with the tags of a token of the sentence; never none.</summary>
    public void Read(int token, TagChoices choices)
    {
        choices.Clear();
        Token read = article.Tokens[token];
        ReadOnlySpan<char> text = _source.Slice(read.Span);
        switch (read.Kind)
        {
            case TokenKind.Number:
                ReadNumber(text, choices);
                break;
            case TokenKind.Word or TokenKind.Clitic:
                ReadWord(token, read, text, choices);
                choices.Level(MostALetterCosts);
                break;
            case TokenKind.Symbol:
                choices.Offer(text is "&" ? WordTag.Coordinator : WordTag.Symbol, 0);
                break;
            default:
                choices.Offer(WordTag.Comma, 0);
                break;
        }

        if (read.Kind is TokenKind.Word or TokenKind.Number or TokenKind.Clitic) _isFirst = false;
        else if (CapitalEvidence.StartsAnew(article, read)) _isFirst = true;
    }

    /// <summary>Quotation marks and hyphens are not read as words, but what they open may begin with a capital.</summary>
    public void Pass(int token) => _isFirst |= article.Tokens[token].Kind == TokenKind.QuoteMark;

    // 8th is an ordinal, 1990s a noun.
    private static void ReadNumber(ReadOnlySpan<char> text, TagChoices choices)
    {
        if (text.EndsWith("th", StringComparison.OrdinalIgnoreCase) || text.EndsWith("st", StringComparison.OrdinalIgnoreCase)
            || text.EndsWith("nd", StringComparison.OrdinalIgnoreCase) || text.EndsWith("rd", StringComparison.OrdinalIgnoreCase))
        {
            choices.Offer(WordTag.Adjective, 0);
            choices.Offer(WordTag.Noun, 3);
        }
        else
        {
            choices.Offer(text[^1] == 's' ? WordTag.Plural : WordTag.Number, 0);
        }
    }

    private void ReadWord(int token, Token read, ReadOnlySpan<char> text, TagChoices choices)
    {
        Span<char> folded = stackalloc char[Math.Min(text.Length, LongestWord)];
        for (int i = 0; i < folded.Length; i++) folded[i] = Folding.Fold(text[i]);
        bool isCapital = read.Is(TokenTraits.Capitalised);
        bool isForced = _isFirst || _isTitleCase;
        if (ReadPair(token, folded, choices)) return;
        if (!isCapital)
        {
            ReadSmall(folded, choices);
            if ((article.Classes[token] & WordClass.PlaceName) != 0) choices.Offer(WordTag.Name, 0);
            return;
        }

        if (ReadCapitalOfCalendar(token, folded, choices)) return;
        bool isAcronym = read.Is(TokenTraits.AllCapitals) && !IsShouted(token);
        if (ClosedWords.TryGet(folded, out _) && !(isAcronym && text.Length > 1)) ReadSmall(folded, choices);
        else if (isForced && !isAcronym) ReadForced(token, text, folded, choices);
        else ReadFree(folded, isAcronym, choices);
    }

    // "because of" is a preposition; the 's of "let's" is "us".
    private bool ReadPair(int token, ReadOnlySpan<char> folded, TagChoices choices)
    {
        if (folded is "because" && IsWord(token + 1, "of")) choices.Offer(WordTag.Preposition, 0);
        else if (folded is "'s" && IsWord(token - 1, "let")) choices.Offer(WordTag.Object, 0);
        return choices.Count > 0;
    }

    private bool IsWord(int token, string word) =>
        token >= 0 && token < article.Tokens.Length && _source.Slice(article.Tokens[token].Span).Equals(word, StringComparison.OrdinalIgnoreCase);

    private static void ReadSmall(ReadOnlySpan<char> folded, TagChoices choices)
    {
        if (ClosedWords.TryGet(folded, out ReadOnlySpan<(WordTag Tag, int Cost)> tags))
        {
            foreach ((WordTag tag, int cost) in tags) choices.Offer(tag, cost);
            return;
        }

        if (!OpenWords.TryRead(folded, choices)) UnknownWords.Read(folded, choices);
    }

    // Months and days are nouns; "May" at the start of a question is none.
    private bool ReadCapitalOfCalendar(int token, ReadOnlySpan<char> folded, TagChoices choices)
    {
        if ((article.Classes[token] & (WordClass.Month | WordClass.Weekday)) == 0) return false;
        choices.Offer(WordTag.Noun, 0);
        if (_isFirst && folded is "may") choices.Offer(WordTag.Modal, 0);
        if (_isFirst && folded is "march") choices.Offer(WordTag.Base, 6);
        return true;
    }

    // A capital that its place asks for: a name only if the article or the next word says so, or no list has the word.
    private void ReadForced(int token, ReadOnlySpan<char> text, ReadOnlySpan<char> folded, TagChoices choices)
    {
        bool isKnown = OpenWords.TryRead(folded, choices);
        choices.Level(MostALetterCosts);
        if (!isKnown)
        {
            UnknownWords.Read(folded, choices);
            choices.Level(MostALetterCosts);
            choices.Raise(capitals.IsSeenSmall(text) ? 0 : 8);
            choices.Offer(WordTag.Name, 0);
            return;
        }

        int name = capitals.IsAlwaysCapital(text) || (article.Classes[token] & WordClass.PlaceName) != 0 ? 0 : capitals.IsSeenSmall(text) ? 10 : IsBeforeCapital(token) && !_isTitleCase ? 3 : 7;
        if (name == 0) choices.Raise(6);
        choices.Offer(WordTag.Name, name);
    }

    // A capital of the word's own: a name, unless it is a word like Polish or Muslim.
    private static void ReadFree(ReadOnlySpan<char> folded, bool isAcronym, TagChoices choices)
    {
        if (!isAcronym && IsProper(folded, choices))
        {
            choices.Level(MostALetterCosts);
            choices.Offer(WordTag.Name, 5);
            return;
        }

        if (OpenWords.TryRead(folded, choices))
        {
            choices.Level(MostALetterCosts);
            choices.Raise(AgainstCapital);
        }

        choices.Offer(WordTag.Name, 0);
    }

    // Keeps of the lexicon's tags those that are written with a capital.
    private static bool IsProper(ReadOnlySpan<char> folded, TagChoices choices)
    {
        LexiconIndex index = LexiconIndex.Shared;
        ReadOnlySpan<byte> found = index.Find(folded);
        if (found.IsEmpty && folded is [.., 's'])
        {
            // Muslims and Democrats, but not the United States.
            var singular = new LexiconLine(index.Find(folded[..^1]));
            if (!singular.Is(InflectionTraits.CapitalNoun) || (singular.NounCount > 4 && !singular.Is(InflectionTraits.CapitalAdjective))) return false;
            choices.Offer(WordTag.Plural, 0);
            return true;
        }

        if (found.IsEmpty) return false;
        var line = new LexiconLine(found);
        if (line.Is(InflectionTraits.CapitalAdjective)) choices.Offer(WordTag.Adjective, 0);
        if (choices.Count > 0 && line.Is(InflectionTraits.CapitalNoun)) choices.Offer(WordTag.Noun, 5);
        if (choices.Count > 0 && folded.EndsWith("ese", StringComparison.Ordinal)) choices.Offer(WordTag.Plural, 5);
        return choices.Count > 0;
    }

    private bool IsBeforeCapital(int token)
    {
        int next = token + 1;
        return next < article.Tokens.Length && article.Tokens[next] is { Kind: TokenKind.Word } word && word.Is(TokenTraits.Capitalised)
            && (article.Classes[next] & (WordClass.Function | WordClass.Weekday | WordClass.Month)) == 0;
    }

    // Whether the words around are in capitals too, so that they say nothing.
    private bool IsShouted(int token)
    {
        int shouted = 0;
        for (int near = Math.Max(0, token - 3); near < Math.Min(article.Tokens.Length, token + 4); near++)
        {
            if (near != token && article.Tokens[near].Kind == TokenKind.Word && article.Tokens[near].Is(TokenTraits.AllCapitals)) shouted++;
        }

        return shouted > 2;
    }
}
