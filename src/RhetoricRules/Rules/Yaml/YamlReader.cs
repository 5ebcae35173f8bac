using System.Collections.Immutable;
using RhetoricRules.Diagnostics;
using RhetoricRules.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace RhetoricRules.Rules.Yaml;

/// <summary>Builds the tree of one rule file from the parser's events, within bounds of size and depth.</summary>
internal sealed class YamlReader
{
    /// <summary>How many characters a file may have.</summary>
    public const int LongestFile = 1 << 20;

    /// <summary>How many characters one text value may have.</summary>
    public const int LongestText = 1 << 16;

    /// <summary>How many lists and maps may stand inside each other.</summary>
    public const int DeepestNesting = 32;

    private readonly ProblemLog _log;
    private readonly string _content;
    private readonly int _skipped;
    private readonly Parser _parser;
    private readonly Stack<TextSpan> _openBrackets = new();

    private YamlReader(ProblemLog log)
    {
        _log = log;
        _content = log.File.Text.Content;
        _skipped = _content.StartsWith('\uFEFF') ? 1 : 0;
        _parser = new Parser(new StringReader(_content[_skipped..]));
    }

    /// <summary>The root of the file, or null where the file is empty or broken; what broke it is in <paramref name="log"/>.</summary>
    public static YamlNode? Read(ProblemLog log)
    {
        if (log.File.Text.Length <= LongestFile) return new YamlReader(log).ReadFile();
        log.Error(
            ProblemCodes.BrokenYaml,
            new TextSpan(0, 0),
            $"The file has more than {LongestFile} characters.",
            "Rule files are bounded, so that loading them never takes long.",
            "Split it into several files; a pack may have as many as it likes.");
        return null;
    }

    private YamlNode? ReadFile()
    {
        try
        {
            Advance();
            if (Advance() is StreamEnd) return null;
            Advance();
            YamlNode root = ReadNode(0);
            Advance();
            if (Advance() is not DocumentStart second) return root;
            throw Refuse(SpanOf(second), "The file holds more than one document.", "Take out the line `---`, or make two files.");
        }
        catch (YamlRefusal refusal)
        {
            _log.Error(
                ProblemCodes.BrokenYaml,
                refusal.Span,
                refusal.Message,
                "Rule files are bounded and have one document each.",
                refusal.Suggestion);
        }
#pragma warning disable CA1031 // Whatever the YAML parser throws at a user's text is a problem of that text, never a crash: it leaks more than its own exceptions.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            YamlFailure.Report(_log, failure, _skipped, _openBrackets);
        }

        return null;
    }

    private ParsingEvent Advance() =>
        _parser.MoveNext() ? _parser.Current! : throw new InvalidOperationException("The events of the YAML parser ended early.");

    /// <summary>Reads the node that the current event begins, and leaves the parser on its last event.</summary>
    private YamlNode ReadNode(int depth)
    {
        ParsingEvent start = _parser.Current!;
        if (depth > DeepestNesting)
            throw Refuse(
                SpanOf(start),
                $"Lists and maps stand more than {DeepestNesting} deep in each other.",
                "Rules need five or six levels.");

        YamlNode node = start switch
        {
            Scalar scalar => ReadScalar(scalar),
            SequenceStart list => ReadList(list, depth),
            MappingStart map => ReadMap(map, depth),
            AnchorAlias alias => new YamlRefused(
                SpanOf(alias), "Text starts with `*`, which means an alias to YAML.", "Put the text in quotes; to share words, make a lexicon."),
            _ => throw new InvalidOperationException("The YAML parser gave an event out of place."),
        };
        return start is NodeEvent marked && RefusalOf(marked, node) is { } refused ? refused : node;
    }

    private static YamlRefused? RefusalOf(NodeEvent marked, YamlNode node)
    {
        TextSpan first = new(node.Span.Start, Math.Min(1, node.Span.Length));
        if (!marked.Anchor.IsEmpty)
            return new YamlRefused(
                first,
                "Text starts with `&`, which means an anchor to YAML.",
                "Put the text in quotes; to share words, make a lexicon.");

        bool isTagged = !marked.Tag.IsEmpty && !(marked.Tag.IsNonSpecific && marked is Scalar { Style: not ScalarStyle.Plain });
        return isTagged ? new YamlRefused(
            first,
            "Text starts with `!`, which means a tag to YAML.",
            "Put the text in quotes; all values are read as text.") : null;
    }

    private YamlScalar ReadScalar(Scalar scalar)
    {
        TextSpan span = SpanOf(scalar);
        if (scalar.Value.Length > LongestText)
            throw Refuse(new TextSpan(span.Start, 0), $"A text has more than {LongestText} characters.", "Split it.");

        TextStyle style = scalar.Style switch
        {
            ScalarStyle.SingleQuoted => TextStyle.SingleQuoted,
            ScalarStyle.DoubleQuoted => TextStyle.DoubleQuoted,
            ScalarStyle.Literal or ScalarStyle.Folded => TextStyle.Block,
            _ => TextStyle.Plain,
        };
        int end = span.End;
        while (style == TextStyle.Block && end > span.Start + 1 && char.IsWhiteSpace(_content[end - 1])) end--;
        return new YamlScalar(TextSpan.Between(span.Start, end), scalar.Value, style, _content);
    }

    private YamlList ReadList(SequenceStart start, int depth)
    {
        TextSpan first = SpanOf(start);
        bool isFlow = start.Style == SequenceStyle.Flow;
        if (isFlow) _openBrackets.Push(new TextSpan(first.Start, 1));
        ImmutableArray<YamlNode>.Builder items = ImmutableArray.CreateBuilder<YamlNode>();
        while (Advance() is not SequenceEnd) items.Add(ReadNode(depth + 1));
        if (isFlow) _openBrackets.Pop();
        return new YamlList(Extent(first.Start, items.Count == 0 ? null : items[^1].Span, isFlow), items.ToImmutable());
    }

    private YamlMap ReadMap(MappingStart start, int depth)
    {
        TextSpan first = SpanOf(start);
        bool isFlow = start.Style == MappingStyle.Flow;
        bool isBraced = isFlow && first.Start < _content.Length && _content[first.Start] == '{';
        if (isBraced) _openBrackets.Push(new TextSpan(first.Start, 1));
        ImmutableArray<YamlEntry>.Builder entries = ImmutableArray.CreateBuilder<YamlEntry>();
        while (Advance() is not MappingEnd)
        {
            YamlNode key = ReadNode(depth + 1);
            if (key is not YamlScalar name) throw Refuse(key.Span, "A key is not a plain word.", "Put the text in quotes or after `>-`.");
            Advance();
            entries.Add(new YamlEntry(name, ReadNode(depth + 1)));
        }

        if (isBraced) _openBrackets.Pop();
        // A pair inside a bracketed list has no start of its own.
        int begin = isFlow && !isBraced && entries.Count > 0 ? entries[0].Key.Span.Start : first.Start;
        return new YamlMap(Extent(begin, entries.Count == 0 ? null : entries[^1].Value.Span, isBraced), entries.ToImmutable(), isFlow);
    }

    private TextSpan Extent(int start, TextSpan? last, bool isBracketed)
    {
        int closing = (int)_parser.Current!.Start.Index + _skipped;
        int end = isBracketed && closing < _content.Length ? closing + 1 : last?.End ?? start;
        return TextSpan.Between(start, Math.Max(start, end));
    }

    private TextSpan SpanOf(ParsingEvent part)
    {
        int start = Math.Clamp((int)part.Start.Index + _skipped, 0, _content.Length);
        return TextSpan.Between(start, Math.Clamp((int)part.End.Index + _skipped, start, _content.Length));
    }

    private static YamlRefusal Refuse(TextSpan span, string message, string suggestion) => new(span, message, suggestion);

    /// <summary>Leaves the recursion for a file that is refused as a whole; never leaves this class.</summary>
    private sealed class YamlRefusal(TextSpan span, string message, string suggestion) : Exception(message)
    {
        public TextSpan Span { get; } = span;

        public string Suggestion { get; } = suggestion;
    }
}
