using System.Collections.Immutable;
using System.CommandLine;
using RhetoricRules.Diagnostics;

namespace RhetoricRules.Cli.Options;

/// <summary>The options that choose techniques by name.</summary>
/// <param name="purpose">What is done with those that are selected: <c>Report only these techniques</c>.</param>
internal sealed class SelectorOptions(string purpose)
{
    private readonly Option<string[]> _select = ListOption("--select", $"{purpose}: IDs (RR1001), beginnings of IDs (RR12), names, categories or globs, with commas between.");

    private readonly Option<string[]> _ignore = ListOption("--ignore", "Leave out these techniques; written as for --select.");

    /// <summary>Gives the options to <paramref name="command"/>.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(_select);
        command.Options.Add(_ignore);
    }

    /// <summary>What was chosen of <paramref name="descriptors"/>; a name that none of them has ends the command.</summary>
    public FindingSelector Of(ParseResult parse, ImmutableArray<RuleDescriptor> descriptors)
    {
        ImmutableArray<string> selected = NamesOf(parse, _select, descriptors);
        FindingSelector selector = new(selected, NamesOf(parse, _ignore, descriptors));
        if (selected.IsEmpty || descriptors.Any(selector.Wants)) return selector;
        throw new CommandException("--ignore: it takes out every technique that --select names.", "name fewer techniques in one of the two.");
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

    private static string HintFor(ImmutableArray<RuleDescriptor> descriptors) => descriptors.IsEmpty
        ? "the rules define no technique: a pattern is one when it has an `id`, a `title` and a `message`."
        : $"name an ID ({descriptors[0].Id}), the beginning of one ({descriptors[0].Id.Value[..^2]}), a technique ({descriptors[0].Code}){(descriptors[0].Category.Length > 0 ? $", a category ({descriptors[0].Category})" : "")} or a glob (*-appeal).";

    private static Option<string[]> ListOption(string name, string description) =>
        new(name) { Description = description, HelpName = "IDS", DefaultValueFactory = _ => [] };
}
