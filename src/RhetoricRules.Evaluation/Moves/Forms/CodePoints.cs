using RhetoricRules.Text;

namespace RhetoricRules.Evaluation.Moves.Forms;

/// <summary>Turns offsets that count characters (code points), as Python, R and the W3C count them, into UTF-16 units.</summary>
internal static class CodePoints
{
    /// <summary>The span from <paramref name="start"/> to <paramref name="end"/>, or null where it does not fit <paramref name="text"/>.</summary>
    public static TextSpan? Span(string text, long start, long end, bool countsCodePoints)
    {
        if (!countsCodePoints) return end <= text.Length ? TextSpan.Between((int)start, (int)end) : null;
        int? first = UnitAt(text, start, 0, 0);
        int? last = first is { } from ? UnitAt(text, end, from, start) : null;
        return last is { } to ? TextSpan.Between(first!.Value, to) : null;
    }

    /// <summary>How long <paramref name="text"/> is.</summary>
    public static int Length(string text, bool countsCodePoints) => countsCodePoints ? text.EnumerateRunes().Count() : text.Length;

    private static int? UnitAt(string text, long offset, int unit, long passed)
    {
        while (passed < offset)
        {
            if (unit >= text.Length) return null;
            unit += char.IsHighSurrogate(text[unit]) && unit + 1 < text.Length && char.IsLowSurrogate(text[unit + 1]) ? 2 : 1;
            passed++;
        }

        return unit;
    }
}
