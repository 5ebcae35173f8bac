using RhetoricRules.Text;

namespace RhetoricRules.Dictionaries;

/// <summary>
/// Lexicoder's formats: lines, where <c>+Name</c> begins a category and every other line is an entry; or XML as Yoshikoder writes it. What the file
/// begins with tells which.
/// </summary>
internal static class LexicoderDictionary
{
    public static void Read(SourceText source, DictionaryCategory root)
    {
        if (source.Content.AsSpan().TrimStart() is ['<', ..])
        {
            XmlDictionary.Read(source, root);
            return;
        }

        DictionaryCategory current = root;
        foreach (DictionaryLine line in DictionaryLine.Of(source))
        {
            if (PlainList.IsComment(line.Text)) continue;
            if (line.Text[0] != '+') current.Add(line.Text.Replace('_', ' '), line.Span);
            else if (line.Text.Length > 1) current = root.Child(line.Text[1..].Trim(), line.Span);
            else root.Fault(line.Span, "A category has no name.", "A line that begins with `+` names the category of the lines below it.", "Write its name after the `+`.");
        }
    }
}
