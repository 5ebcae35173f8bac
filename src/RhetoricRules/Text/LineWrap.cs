namespace RhetoricRules.Text;

/// <summary>
/// Says which line breaks only wrap a paragraph at a width, as in old mail and in transcripts of speeches. A text is wrapped if many of its lines
/// begin with a small letter; then a break ends a paragraph behind a blank line or behind a line that is shorter than the width.
/// </summary>
internal sealed class LineWrap
{
    private const int FewestLines = 5;
    private const int Widest = 140;

    private readonly Draft _draft;

    /// <summary>The usual length of a full line in UTF-16 units; 0 where the text is not wrapped.</summary>
    private readonly int _width;

    public LineWrap(Draft draft)
    {
        _draft = draft;
        _width = WidthOf(draft);
    }

    /// <summary>Whether the line break before token <paramref name="start"/> is no end of a paragraph; <paramref name="lineStart"/> begins the line before.</summary>
    public bool Joins(int lineStart, int start)
    {
        if (_width == 0 || HasBlankLine(start)) return false;
        if (BeginsSmall(_draft, start)) return true;
        int length = _draft.Tokens[start - 1].End - _draft.Tokens[lineStart].Start;
        int full = EndsSentence(start - 1) ? _width * 17 / 20 : _width * 3 / 4;
        return length >= full;
    }

    private static int WidthOf(Draft draft)
    {
        var lengths = new List<int>();
        int small = 0;
        int start = 0;
        for (int i = 1; i <= draft.Tokens.Length; i++)
        {
            if (i < draft.Tokens.Length && !draft.Tokens[i].Is(TokenTraits.LineStart)) continue;
            lengths.Add(draft.Tokens[i - 1].End - draft.Tokens[start].Start);
            if (BeginsSmall(draft, start)) small++;
            start = i;
        }

        if (lengths.Count < FewestLines || small * 4 < lengths.Count) return 0;
        lengths.Sort();
        int width = lengths[lengths.Count * 9 / 10];
        return width <= Widest ? width : 0;
    }

    private static bool BeginsSmall(Draft draft, int token) =>
        draft.Kind(token) == TokenKind.Word && char.IsLower(draft.Text[draft.Tokens[token].Start]);

    private bool EndsSentence(int token) => _draft.Kind(token) is TokenKind.Stop or TokenKind.QuoteMark || _draft.IsMark(token, ':');

    private bool HasBlankLine(int start)
    {
        ReadOnlySpan<char> gap = _draft.Text.AsSpan(_draft.Tokens[start - 1].End, _draft.Tokens[start].Start - _draft.Tokens[start - 1].End);
        int first = gap.IndexOf('\n');
        return first >= 0 && gap[(first + 1)..].Contains('\n');
    }
}
