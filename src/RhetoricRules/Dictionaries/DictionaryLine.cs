using RhetoricRules.Text;

namespace RhetoricRules.Dictionaries;

/// <summary>One line of a file that holds more than white space.</summary>
/// <param name="Text">The line without the white space around it.</param>
/// <param name="Span">Where that is.</param>
/// <param name="Indent">The columns before it; a tab goes on to the next of every four.</param>
internal readonly record struct DictionaryLine(string Text, TextSpan Span, int Indent)
{
    private const int TabWidth = 4;

    /// <summary>The lines of <paramref name="source"/>, blank ones left out.</summary>
    public static IEnumerable<DictionaryLine> Of(SourceText source)
    {
        string content = source.Content;
        for (int start = 0; start < content.Length;)
        {
            int end = content.AsSpan(start).IndexOfAny('\n', '\r') is >= 0 and int length ? start + length : content.Length;
            (int first, int last) = (start, end);
            while (first < last && char.IsWhiteSpace(content[first])) first++;
            while (last > first && char.IsWhiteSpace(content[last - 1])) last--;
            if (last > first) yield return new DictionaryLine(content[first..last], TextSpan.Between(first, last), IndentOf(content.AsSpan(start, first - start)));
            start = end + 1;
        }
    }

    /// <summary>Where <paramref name="length"/> characters of <see cref="Text"/> from <paramref name="start"/> stand in the file.</summary>
    public TextSpan Within(int start, int length) => new(Span.Start + start, length);

    private static int IndentOf(ReadOnlySpan<char> before)
    {
        int columns = 0;
        foreach (char unit in before) columns = unit == '\t' ? (columns / TabWidth * TabWidth) + TabWidth : columns + 1;
        return columns;
    }
}
