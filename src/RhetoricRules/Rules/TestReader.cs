using System.Collections.Immutable;
using RhetoricRules.Diagnostics;
using RhetoricRules.Rules.Yaml;

namespace RhetoricRules.Rules;

/// <summary>Reads the tests of a pattern; their markup is read by whoever runs them.</summary>
internal static class TestReader
{
    internal static readonly KeyTable Lists = new("`tests`", ["match", "no-match", "known-misses", "known-false-alarms"]);

    internal static readonly KeyTable Keys = new(
        "a test", ["text", "title", "perspective", "speaker", "why", "source"]);

    private static readonly (string Key, RuleTestKind Kind)[] Kinds =
    [
        ("match", RuleTestKind.Match),
        ("no-match", RuleTestKind.NoMatch),
        ("known-misses", RuleTestKind.KnownMiss),
        ("known-false-alarms", RuleTestKind.KnownFalseAlarm),
    ];

    public static ImmutableArray<RuleTest> Read(YamlEntry? entry, Declaration owner, NameTable names)
    {
        if (entry is null || FieldReader.Of(entry.Value, Lists, owner.Log) is not { } fields) return [];
        ImmutableArray<RuleTest>.Builder tests = ImmutableArray.CreateBuilder<RuleTest>();
        foreach ((string key, RuleTestKind kind) in Kinds)
        {
            if (fields.Entry(key) is not { } list) continue;
            ImmutableArray<YamlNode> items = list.Value is YamlList several ? several.Items : [list.Value];
            tests.AddRange(items.Select(item => ReadTest(item, kind, list.Key, owner, names)).OfType<RuleTest>());
        }

        return tests.ToImmutable();
    }

    private static RuleTest? ReadTest(YamlNode item, RuleTestKind kind, YamlScalar list, Declaration owner, NameTable names)
    {
        ProblemLog log = owner.Log;
        if (item is not YamlMap map || IsMistakenText(map, log))
        {
            return Values.Text(item, log, $"An item of `{list.Text}` is a text, or a map with the key `text`", list.Span) is { } only
                ? new RuleTest(kind, log.At(only.Span), only.Text, null, null, null, null, "")
                : null;
        }

        var fields = new FieldReader(map, Keys, log);
        YamlScalar? text = fields.Scalar("text");
        if (!fields.Has("text")) log.Error(
            ProblemCodes.WrongValue,
            map.Entries.IsEmpty ? map.Span : map.Entries[0].Key.Span,
            "The test has no `text`.",
            "",
            "Write `text: \"…\"`, the small article to be read.");
        string? perspective = ReadEntity(fields, "perspective", owner, names);
        string? speaker = ReadEntity(fields, "speaker", owner, names);
        if (speaker is not null && fields.Entry("source") is { } source)
            log.Error(
                ProblemCodes.Impossible,
                source.Value.Span,
                "The test has a `speaker` and a `source`.",
                "`speaker` says that the text is one actor's own words, `source` which outlet printed it.",
                "Keep one of them.");

        return text is null
            ? null
            : new RuleTest(
                kind,
                log.At(text.Span),
                text.Text,
                fields.TextOrNull("title"),
                perspective,
                speaker,
                fields.TextOrNull("source"),
                fields.Text("why"));
    }

    private static string? ReadEntity(FieldReader fields, string key, Declaration owner, NameTable names)
    {
        if (fields.Scalar(key) is not { } name) return null;
        if (names.Entity(owner.Pack, name.Text) is not null) return name.Text;
        ProblemLog log = owner.Log;
        log.Error(
            ProblemCodes.UnknownName, name.Span, $"There is no entity {Wording.Quote(name.Text)}.", "", Wording.Instead(log, name.Text, names.Entities(owner.Pack), "entity"));
        return null;
    }

    /// <summary>Unquoted markup such as <c>{|words|}</c>, or a colon in it, looks like a map to YAML.</summary>
    private static bool IsMistakenText(YamlMap map, ProblemLog log) =>
        map.Entries is [var first, ..] && (first.Key.Text.Contains(' ', StringComparison.Ordinal) || (map.IsFlow && log.File.Text[map.Span.Start] == '{' && first.Key.Text.StartsWith('|')));
}
