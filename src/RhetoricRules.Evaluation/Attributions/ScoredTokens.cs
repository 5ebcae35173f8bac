using System.Globalization;
using RhetoricRules.Text;

namespace RhetoricRules.Evaluation.Attributions;

/// <summary>
/// A text cut the way scores count it: <c>\w+|[^\w\s]</c>, a run of word characters or a single other one. Whose words are counted must not depend on the
/// tokenizer that is measured.
/// </summary>
internal sealed class ScoredTokens
{
    private readonly List<TextSpan> _tokens = [];
    private readonly List<bool> _isWord = [];

    private ScoredTokens()
    {
    }

    /// <summary>How many tokens there are.</summary>
    public int Count => _tokens.Count;

    /// <summary>Cuts <paramref name="text"/>, in one walk.</summary>
    public static ScoredTokens Cut(string text)
    {
        ScoredTokens cut = new();
        int at = 0;
        while (at < text.Length)
        {
            int start = at;
            while (at < text.Length && IsWordCharacter(text[at])) at++;
            if (at > start) cut.Add(start, at, isWord: true);
            else if (!char.IsWhiteSpace(text[at++])) cut.Add(start, at, isWord: false);
        }

        return cut;
    }

    /// <summary>Where token number <paramref name="token"/> stands.</summary>
    public TextSpan SpanOf(int token) => _tokens[token];

    /// <summary>Whether token number <paramref name="token"/> is made of word characters.</summary>
    public bool IsWord(int token) => _isWord[token];

    /// <summary>The tokens that share a character with <paramref name="span"/>.</summary>
    public TokenRange In(TextSpan span)
    {
        int first = FirstEndingAfter(span.Start);
        int end = first;
        while (end < Count && _tokens[end].Start < span.End) end++;
        return new TokenRange(first, end);
    }

    private void Add(int start, int end, bool isWord)
    {
        _tokens.Add(TextSpan.Between(start, end));
        _isWord.Add(isWord);
    }

    private int FirstEndingAfter(int offset)
    {
        (int low, int high) = (0, Count);
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_tokens[middle].End <= offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private static bool IsWordCharacter(char unit) => char.GetUnicodeCategory(unit)
        is UnicodeCategory.UppercaseLetter
        or UnicodeCategory.LowercaseLetter
        or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter
        or UnicodeCategory.OtherLetter
        or UnicodeCategory.NonSpacingMark
        or UnicodeCategory.DecimalDigitNumber
        or UnicodeCategory.ConnectorPunctuation;
}
