using System.Text;
using RhetoricRules.Diagnostics;
using RhetoricRules.Rules;
using RhetoricRules.Rules.Yaml;
using RhetoricRules.Text;

namespace RhetoricRules.Evaluation.Scaffolding;

/// <summary>
/// Puts a test where it belongs in a rule's file: at the end of its list, in the list's own layout. Every character that stands there already stays as it is. Whoever
/// uses the result loads it first.
/// </summary>
internal sealed class TestInsertion
{
    private const int Step = 2;

    private readonly string _text;
    private readonly string _newLine;
    private readonly WrittenTest _test;

    private TestInsertion(string text, WrittenTest test) =>
        (_text, _newLine, _test) = (text, text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n", test);

    /// <summary>The text of <paramref name="file"/> with the test among those of <paramref name="pattern"/>; null where its layout leaves no place for it.</summary>
    public static string? Into(RuleFile file, PatternRule pattern, WrittenTest test) =>
        YamlReader.Read(new ProblemLog(file, new ProblemStore())) is YamlMap root && Find(root, "patterns")?.Value is YamlMap patterns && Find(patterns, pattern.Name)?.Value is YamlMap owner
            ? new TestInsertion(file.Text.Content, test).Into(owner)
            : null;

    private string? Into(YamlMap pattern)
    {
        if (Find(pattern, "tests") is not { } tests)
        {
            if (pattern.IsFlow) return null;
            int column = ColumnOf(pattern.Entries[0].Key.Span.Start);
            return Below(pattern.Span.End, [Indented(column, "tests:"), .. NewList(column + Step)]);
        }

        if (tests.Value is not YamlMap lists) return null;
        return Find(lists, _test.List) is { } list ? Into(list) : WithList(tests.Key, lists);
    }

    private string? Into(YamlEntry list)
    {
        TextSpan span = list.Value.Span;
        if (list.Value is YamlList several) return several.Items.IsEmpty || _text[span.Start] == '[' ? IntoBrackets(several) : IntoLines(several);
        bool isOneText = span.Length > 0 && _text[span.Start] is '\'' or '"' or '{';
        return isOneText ? _text.Insert(span.End, $", {InBrackets()}]").Insert(span.Start, "[") : null;
    }

    private string IntoBrackets(YamlList list) =>
        list.Items.IsEmpty ? _text.Insert(list.Span.Start + 1, InBrackets()) : _text.Insert(list.Items[^1].Span.End, $", {InBrackets()}");

    private string? IntoLines(YamlList list)
    {
        int dash = list.Items[^1].Span.Start - 1;
        while (dash > 0 && _text[dash] == ' ') dash--;
        return dash >= 0 && _text[dash] == '-' ? Below(list.Items[^1].Span.End, Lines(ColumnOf(dash), list.Items.Any(item => item is YamlMap))) : null;
    }

    private string WithList(YamlScalar key, YamlMap lists)
    {
        if (lists.IsFlow)
        {
            string list = $"{_test.List}: [{InBrackets()}]";
            return lists.Entries.IsEmpty ? _text.Insert(lists.Span.Start + 1, list) : _text.Insert(lists.Entries[^1].Value.Span.End, $", {list}");
        }

        // What is found stands first, what is not after it.
        bool isAfterMatch = _test.Kind != RuleTestKind.Match && Find(lists, "match") is not null;
        return Below(isAfterMatch ? Find(lists, "match")!.Value.Span.End : key.Span.End, NewList(ColumnOf(lists.Entries[0].Key.Span.Start)));
    }

    private string[] NewList(int column) => [Indented(column, $"{_test.List}:"), .. Lines(column + Step, isMap: false)];

    private string[] Lines(int column, bool isMap)
    {
        (string Key, string Value)[] keys = [.. _test.Keys];
        bool isBlock = YamlText.IsBlock(_test.Text);
        if (!isMap && !isBlock && keys.Length == 1) return [Indented(column, $"- {YamlText.Quoted(_test.Text)}")];
        List<string> lines = [];
        foreach ((string key, string value) in keys)
        {
            string start = Indented(column, lines.Count == 0 ? "- " : "  ") + $"{key}: ";
            if (key == "text" && isBlock)
            {
                lines.Add($"{start}|-");
                lines.AddRange(value.Split('\n').Select(line => line.Length == 0 ? "" : Indented(column + (2 * Step), line)));
            }
            else
            {
                lines.Add(start + (key == "text" ? YamlText.Quoted(value) : YamlText.Plain(value)));
            }
        }

        return [.. lines];
    }

    private string InBrackets() => _test.Keys is [var text]
        ? YamlText.Quoted(text.Value)
        : $"{{{string.Join(", ", _test.Keys.Select(key => $"{key.Key}: {YamlText.Quoted(key.Value)}"))}}}";

    private string Below(int offset, string[] lines)
    {
        int end = _text.IndexOf('\n', offset);
        int at = end < 0 ? _text.Length : end > 0 && _text[end - 1] == '\r' ? end - 1 : end;
        var inserted = new StringBuilder();
        foreach (string line in lines) inserted.Append(_newLine).Append(line);
        return _text.Insert(at, inserted.ToString());
    }

    private int ColumnOf(int offset) => offset == 0 ? 0 : offset - 1 - _text.LastIndexOf('\n', offset - 1);

    private static string Indented(int column, string line) => new string(' ', column) + line;

    private static YamlEntry? Find(YamlMap map, string key) => map.Entries.FirstOrDefault(entry => entry.Key.Text == key);
}
