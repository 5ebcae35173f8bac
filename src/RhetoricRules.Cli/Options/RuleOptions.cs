using System.Collections.Immutable;
using System.CommandLine;
using RhetoricRules.Cli.Packs;
using RhetoricRules.Diagnostics;

namespace RhetoricRules.Cli.Options;

/// <summary>The options of every command that runs rules: which rules, which of their findings, from whose side.</summary>
internal sealed class RuleOptions
{
    private readonly PackOptions _packs = new();

    private readonly Option<Severity> _minSeverity = Choice.Of(
        "--min-severity", "Leave out findings below this severity.", ("note", Severity.Note), ("warning", Severity.Warning), ("error", Severity.Error));

    private readonly Option<string[]> _select = ListOption("--select", "Report only these techniques: IDs (RR1001), beginnings of IDs (RR12), names, categories or globs, with commas between.");

    private readonly Option<string[]> _ignore = ListOption("--ignore", "Leave out these techniques; written as for --select.");

    /// <summary>Gives the options to <paramref name="command"/>.</summary>
    public void AddTo(Command command)
    {
        _packs.AddTo(command);
        command.Options.Add(_select);
        command.Options.Add(_ignore);
        command.Options.Add(_minSeverity);
    }

    /// <summary>Loads the rules that were asked for and makes the analyzer; <paramref name="areAllSound"/> says whether every rule will run.</summary>
    public RhetoricAnalyzer Load(ParseResult parse, CommandWorld world, Messages messages, out bool areAllSound)
    {
        RhetoricAnalyzer analyzer = Load(parse, world, messages, out LoadedRules loaded);
        areAllSound = loaded.AreAllSound;
        return analyzer;
    }

    /// <summary>The same, with the rules as they were written.</summary>
    public RhetoricAnalyzer Load(ParseResult parse, CommandWorld world, Messages messages, out LoadedRules loaded)
    {
        loaded = _packs.Load(parse, world, messages);
        ImmutableArray<RuleDescriptor> descriptors = loaded.Rules.Descriptors;
        return new RhetoricAnalyzer(loaded.Rules, new AnalysisOptions
        {
            MinimumSeverity = parse.GetValue(_minSeverity),
            Selector = new FindingSelector(NamesOf(parse, _select, descriptors), NamesOf(parse, _ignore, descriptors)),
            Perspective = _packs.PerspectiveOf(parse, loaded.Rules.EntityNames),
        });
    }

    private static ImmutableArray<string> NamesOf(ParseResult parse, Option<string[]> option, ImmutableArray<RuleDescriptor> descriptors)
    {
        string[] given = parse.GetValue(option) ?? [];
        ImmutableArray<string> names =
            [.. given.SelectMany(list => list.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).Distinct(StringComparer.Ordinal)];
        if (given.Length > 0 && names.IsEmpty) throw new CommandException($"{option.Name}: the list is empty.", HintFor(descriptors));

        ImmutableArray<string> unknown = new FindingSelector(names, []).UnknownNames(descriptors);
        if (unknown.IsEmpty) return names;
        IEnumerable<string> known = descriptors.Select(rule => rule.Code).Concat(descriptors.Select(rule => rule.Id.Value)).Concat(descriptors.Select(rule => rule.Category));
        string complaints = string.Join(' ', unknown.Select(name => $"`{name}` names no technique.{Suggestion.For(name, known)}"));
        throw new CommandException($"{option.Name}: {complaints}", HintFor(descriptors));
    }

    private static string HintFor(ImmutableArray<RuleDescriptor> descriptors) =>
        $"name an ID ({descriptors[0].Id}), the beginning of one ({descriptors[0].Id.Value[..^2]}), a technique ({descriptors[0].Code}), a category ({descriptors[0].Category}) or a glob (*-appeal).";

    private static Option<string[]> ListOption(string name, string description) =>
        new(name) { Description = description, HelpName = "IDS", DefaultValueFactory = _ => [] };
}
