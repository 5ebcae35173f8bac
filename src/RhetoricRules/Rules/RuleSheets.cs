using System.Collections.Immutable;
using System.Globalization;
using RhetoricRules.Diagnostics;

namespace RhetoricRules.Rules;

/// <summary>Tells what the things of a <see cref="RuleSet"/> say, in their authors' words: phrases and conditions as they stand in the file.</summary>
public sealed class RuleSheets
{
    private const string OwnSignal = "#match";

    private readonly RuleSet _rules;
    private readonly Dictionary<string, string> _names;

    /// <summary>Tells of <paramref name="rules"/>.</summary>
    public RuleSheets(RuleSet rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        _rules = rules;
        _names = rules.Signals.Select(signal => (signal.Key, signal.Name)).Concat(rules.Patterns.Select(pattern => (pattern.Key, pattern.Name)))
            .ToDictionary(entry => entry.Key, entry => entry.Name, StringComparer.Ordinal);
        All =
        [
            .. rules.Patterns.Select(SheetOf),
            .. rules.Signals.Where(signal => !signal.Key.EndsWith(OwnSignal, StringComparison.Ordinal)).Select(SheetOf),
            .. rules.Lexicons.Select(SheetOf),
            .. rules.Entities.Select(SheetOf),
        ];
    }

    /// <summary>All sheets: patterns, signals, lexicons, entities, each kind in the order of its keys.</summary>
    public ImmutableArray<RuleSheet> All { get; }

    /// <summary>Those of a name (<c>denial.simple</c>), an ID in any case, or a name with its pack (<c>core-en/denial</c>); empty where there is none.</summary>
    public ImmutableArray<RuleSheet> Find(string name) =>
    [
        .. All.Where(sheet => sheet.Name == name || $"{sheet.Pack}/{sheet.Name}" == name
            || (sheet.Id.Length > 0 && sheet.Id.Equals(name, StringComparison.OrdinalIgnoreCase))),
    ];

    private RuleSheet SheetOf(PatternRule pattern)
    {
        SignalRule? own = _rules.Signals.FirstOrDefault(signal => signal.Key == pattern.Key + OwnSignal);
        PatternMetadata? metadata = pattern.Metadata;
        var sheet = new Sections();
        if (metadata is not null)
        {
            sheet.Add("title", metadata.Descriptor.Title);
            sheet.Add("message", string.Concat(metadata.Message.Select(part => part.Path is { } path ? $"{{{Name(path)}}}" : part.Text)));
            sheet.Add("description", metadata.Description);
            sheet.Add("reported", $"{Lower(metadata.Descriptor.DefaultSeverity)}, confidence {Lower(metadata.Descriptor.DefaultConfidence)}, status {metadata.Status}");
            sheet.Add("replaced by", metadata.ReplacedBy);
            sheet.Add("since", metadata.Since);
            sheet.Add("authors", string.Join(", ", metadata.Authors));
            sheet.Add("help", metadata.Help);
        }

        if (own is not null) AddSignal(sheet, own);
        else sheet.Add("steps", pattern.All.Select(StepOf));
        sheet.Add("none of", pattern.None.Select(StepOf));
        if (own is null) sheet.Add("within", $"{WindowOf(pattern.Within)}{(pattern.InOrder ? ", in order" : "")}");
        sheet.Add("same", SameOf(pattern.Same));
        sheet.Add("where", pattern.Where.Select(condition => condition.Text));
        sheet.Add("stronger with", pattern.StrongerWith.Select(key => _names.GetValueOrDefault(key, key)));
        sheet.Add("false alarms", metadata?.FalseAlarms ?? []);
        sheet.Add("tests", pattern.Tests.IsEmpty ? "" : string.Create(CultureInfo.InvariantCulture, $"{pattern.Tests.Length}"));
        return Sheet(metadata is null ? RuleKind.Part : RuleKind.Pattern, pattern.Key, pattern.Name, pattern.Place, sheet, metadata?.Descriptor.Id.Value ?? "");
    }

    private RuleSheet SheetOf(SignalRule signal)
    {
        var sheet = new Sections();
        AddSignal(sheet, signal);
        sheet.Add("used by", _rules.Patterns.Where(pattern => pattern.StrongerWith.Contains(signal.Key) || pattern.All.Concat(pattern.None).Any(step => step.Sources.Contains(signal.Key))).Select(pattern => pattern.Name));
        return Sheet(RuleKind.Signal, signal.Key, signal.Name, signal.Place, sheet);
    }

    private RuleSheet SheetOf(LexiconRule lexicon)
    {
        var sheet = new Sections();
        sheet.Add(string.Create(CultureInfo.InvariantCulture, $"{lexicon.Entries.Length} {(lexicon.Entries.Length == 1 ? "entry" : "entries")}"), lexicon.Entries.Select(Written));
        sheet.Add("sublists", _rules.Lexicons.Where(other => other.Key.StartsWith(lexicon.Key + ".", StringComparison.Ordinal)).Select(other => other.Name));
        return Sheet(RuleKind.Lexicon, lexicon.Key, lexicon.Name, lexicon.Place, sheet);
    }

    private static RuleSheet SheetOf(EntityRule entity)
    {
        var sheet = new Sections();
        sheet.Add("type", entity.Type);
        sheet.Add("names", string.Join(", ", entity.Names));
        sheet.Add("belongs to", entity.BelongsTo is { } owner ? owner[(owner.IndexOf('/', StringComparison.Ordinal) + 1)..] : "");
        return Sheet(RuleKind.Entity, entity.Key, entity.Name, entity.Place, sheet);
    }

    private static void AddSignal(Sections sheet, SignalRule signal)
    {
        sheet.Add("phrases", signal.Match.Select(Written));
        sheet.Add("unless", signal.Unless.Select(Written));
        sheet.Add("in", PlacesOf(signal.In));
        sheet.Add("not in", PlacesOf(signal.NotIn));
        sheet.Add("polarity", signal.Polarity == Polarity.Affirmed ? "" : Lower(signal.Polarity));
        sheet.Add("speaker", signal.Speaker?.Text ?? "");
        sheet.Add("captures", string.Join(", ", signal.Captures));
    }

    private string StepOf(StepRule step)
    {
        string sources = string.Join(" or ", step.Sources.Select(key => _names.GetValueOrDefault(key, key)));
        string least = step.AtLeast == CountRule.One ? "" : $", at least {step.AtLeast}";
        string most = step.AtMost is { } limit ? $", at most {limit}" : "";
        string within = step.Within is { } window ? $", within {WindowOf(window)}" : "";
        string same = step.Same is { } shared ? $", same {SameOf(shared)}" : "";
        return $"{step.Alias}: {sources}{least}{most}{within}{same}";
    }

    private static string WindowOf(WindowRule window)
    {
        string unit = Lower(window.Unit);
        if (window.Unit is not (WindowUnit.Tokens or WindowUnit.Sentences or WindowUnit.Paragraphs)) return unit;
        return string.Create(CultureInfo.InvariantCulture, $"{window.Count} {(window.Count == 1 ? unit[..^1] : unit)}");
    }

    private static string SameOf(SameRule same)
    {
        IEnumerable<string> parts = (same.Speaker ? ["speaker"] : Array.Empty<string>()).Concat(same.Words ? ["words"] : []).Concat(same.Captures);
        return string.Join(", ", parts);
    }

    private static string PlacesOf(RulePlaces places) => places == RulePlaces.None ? "" : places.ToString().ToLowerInvariant();

    private static string Name(ConditionPath path) => path.Alias is null ? path.Member : $"{path.Alias}.{path.Member}";

    // Folded lines of the file are one line here.
    private static string Written(PhraseNode phrase)
    {
        string text = phrase.Place.File.Text.ToString(phrase.Place.Span);
        return string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static string Lower<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    private static RuleSheet Sheet(RuleKind kind, string key, string name, RulePlace place, Sections sections, string id = "") =>
        new(kind, key[..key.IndexOf('/', StringComparison.Ordinal)], name, id, place, [.. sections.All]);

    private sealed class Sections
    {
        public List<RuleSheetSection> All { get; } = [];

        public void Add(string title, string line) => Add(title, line.Length == 0 ? [] : [line]);

        public void Add(string title, IEnumerable<string> lines)
        {
            ImmutableArray<string> told = [.. lines];
            if (!told.IsEmpty) All.Add(new RuleSheetSection(title, told));
        }
    }
}
