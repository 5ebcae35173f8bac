using System.Xml;
using RhetoricRules.Text;

namespace RhetoricRules.Dictionaries;

/// <summary>
/// Yoshikoder's XML: <c>cnode</c> elements are categories, <c>pnode</c> elements entries, both with a <c>name</c>. One category around all is the
/// dictionary itself and no level.
/// </summary>
internal sealed class XmlDictionary
{
    private readonly SourceText _source;
    private readonly DictionaryCategory _root;
    private readonly Stack<DictionaryCategory> _open = new();

    private XmlDictionary(SourceText source, DictionaryCategory root) => (_source, _root) = (source, root);

    public static void Read(SourceText source, DictionaryCategory root)
    {
        var file = new DictionaryCategory("", root.Span);
        new XmlDictionary(source, file).Read();
        bool isWrapped = file is { Entries.Count: 0, Children: [{ Children.Count: > 0 }] };
        MoveInto(root, isWrapped ? file.Children[0] : file);
        foreach (DictionaryFault fault in isWrapped ? file.Faults : []) root.Fault(fault.Span, fault.Message, fault.Reason, fault.Suggestion);
        if (root is { Entries.Count: 0, Children.Count: 0, Faults.Count: 0 })
            root.Fault(new TextSpan(0, Math.Min(1, source.Length)), "There is no category and no entry in the file.", "`cnode` elements are categories, `pnode` elements are entries.", "Save the dictionary again in the program that made it.");
    }

    private static void MoveInto(DictionaryCategory target, DictionaryCategory from)
    {
        foreach (DictionaryEntry entry in from.Entries) target.Add(entry.Text, entry.Span);
        foreach (DictionaryFault fault in from.Faults) target.Fault(fault.Span, fault.Message, fault.Reason, fault.Suggestion);
        foreach (DictionaryCategory child in from.Children) MoveInto(target.Child(child.Name, child.Span), child);
    }

    private void Read()
    {
        _open.Push(_root);
        XmlReaderSettings settings = new()
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = DictionaryReader.LongestFile,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            IgnoreWhitespace = true,
        };
        try
        {
            using XmlReader reader = XmlReader.Create(new StringReader(_source.Content), settings);
            while (reader.Read())
            {
                if (reader.NodeType == XmlNodeType.Element) Open(reader);
                else if (reader is { NodeType: XmlNodeType.EndElement, LocalName: "cnode" }) _open.Pop();
                if (_open.Count <= DictionaryReader.DeepestNesting) continue;
                _root.Fault(At(reader), $"Categories stand more than {DictionaryReader.DeepestNesting} deep in each other.", "", "Dictionaries need three or four levels: lay some of these together.");
                return;
            }
        }
        catch (XmlException exception)
        {
            int offset = OffsetOf(exception.LineNumber, exception.LinePosition);
            _root.Fault(
                new TextSpan(offset, offset < _source.Length ? 1 : 0),
                $"The XML cannot be read: {FirstSentence(exception.Message)}",
                "A file that breaks off or declares entities is not read in part.",
                "Save the dictionary again in the program that made it.");
        }
    }

    private void Open(XmlReader reader)
    {
        TextSpan at = At(reader);
        switch (reader.LocalName)
        {
            case "dictionary":
                if (reader.GetAttribute("patternengine") is { } engine && engine is not "substring")
                    _root.Fault(at, $"The entries are for the pattern engine `{engine}`.", "Regular expressions would be read as words and never match.", "Save the dictionary with the engine `substring`, where `*` stands for any ending.");
                break;
            case "cnode":
                DictionaryCategory category = _open.Peek().Child(NameOf(reader, at, "category"), at);
                if (!reader.IsEmptyElement) _open.Push(category);
                break;
            case "pnode":
                _open.Peek().Add(NameOf(reader, at, "entry").Replace('_', ' '), at);
                break;
        }
    }

    private string NameOf(XmlReader reader, TextSpan at, string thing)
    {
        string name = reader.GetAttribute("name")?.Trim() ?? "";
        if (name.Length > 0) return name;
        _root.Fault(at, $"This {thing} has no name.", "", "Write its `name`, or take the element out.");
        return thing;
    }

    private TextSpan At(XmlReader reader)
    {
        var position = (IXmlLineInfo)reader;
        return new TextSpan(OffsetOf(position.LineNumber, position.LinePosition), reader.NodeType == XmlNodeType.Element ? reader.LocalName.Length : 0);
    }

    private int OffsetOf(int line, int column)
    {
        if (line < 1 || line > _source.Lines.Count) return _source.Length;
        return Math.Clamp(_source.Lines.StartOf(line - 1) + column - 1, 0, _source.Length);
    }

    private static string FirstSentence(string message) => message.IndexOf(". ", StringComparison.Ordinal) is > 0 and int end ? message[..(end + 1)] : message;
}
