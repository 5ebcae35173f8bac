using RhetoricRules.Text;

namespace RhetoricRules.Dictionaries;

/// <summary>A plain list: an entry a line. A line that begins with <c>;</c>, or with <c>#</c> and a space, is a comment; <c>#metoo</c> is an entry.</summary>
internal static class PlainList
{
    public static void Read(SourceText source, DictionaryCategory root)
    {
        foreach (DictionaryLine line in DictionaryLine.Of(source))
        {
            if (!IsComment(line.Text)) root.Add(line.Text, line.Span);
        }
    }

    /// <summary>Whether a line, white space taken off, is a comment.</summary>
    public static bool IsComment(string line) =>
        line[0] == ';' || (line[0] == '#' && (line.Length == 1 || line[1] == '#' || char.IsWhiteSpace(line[1])));
}
