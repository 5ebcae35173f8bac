using System.Collections.Immutable;

namespace RhetoricRules.Text;

/// <summary>Where the lines of a text begin. A line ends with <c>\n</c>, <c>\r\n</c> or a lone <c>\r</c>.</summary>
public sealed class LineMap
{
    private readonly ImmutableArray<int> _lineStarts;

    private LineMap(ImmutableArray<int> lineStarts) => _lineStarts = lineStarts;

    /// <summary>How many lines there are; an empty text has one.</summary>
    public int Count => _lineStarts.Length;

    /// <summary>Reads the line starts of <paramref name="text"/>.</summary>
    public static LineMap Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        ImmutableArray<int>.Builder starts = ImmutableArray.CreateBuilder<int>();
        starts.Add(0);
        for (int i = 0; i < text.Length; i++)
        {
            bool endsLine = text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'));
            if (endsLine) starts.Add(i + 1);
        }

        return new LineMap(starts.ToImmutable());
    }

    /// <summary>The position of a UTF-16 offset; an offset at the end of the text has one too.</summary>
    public LinePosition At(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        int found = _lineStarts.BinarySearch(offset);
        int line = found >= 0 ? found : ~found - 1;
        return new LinePosition(line, offset - _lineStarts[line]);
    }

    /// <summary>The offset at which line number <paramref name="line"/>, counted from zero, begins.</summary>
    public int StartOf(int line) => _lineStarts[line];
}
