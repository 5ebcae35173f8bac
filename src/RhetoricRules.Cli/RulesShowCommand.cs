using System.Collections.Immutable;
using System.CommandLine;
using RhetoricRules.Cli.Options;
using RhetoricRules.Cli.Packs;
using RhetoricRules.Rules;

namespace RhetoricRules.Cli;

/// <summary><c>rhetoric rules show</c>: what a rule says, and what a word in a phrase stands for.</summary>
internal sealed class RulesShowCommand
{
    private readonly CommandWorld _world;
    private readonly PackOptions _packs = new();
    private readonly Argument<string[]> _names = new("WORD-OR-RULE")
    {
        Description = "A word as it stands in a phrase (accuse, =own, fabricat*), or the ID or name of a rule, signal, lexicon or actor.",
        Arity = ArgumentArity.OneOrMore,
    };

    private RulesShowCommand(CommandWorld world) => _world = world;

    /// <summary>The command, ready to be given to <c>rules</c>.</summary>
    public static Command Create(CommandWorld world)
    {
        RulesShowCommand show = new(world);
        Command command = new("show", "Shows what a rule says, or which forms a word in a phrase stands for.");
        command.Arguments.Add(show._names);
        show._packs.AddTo(command);
        command.SetAction(show.Run);
        return command;
    }

    private int Run(ParseResult parse)
    {
        Messages messages = new(_world, _world.ErrorTerminal.TakesColour, quiet: false);
        LoadedRules loaded = _packs.Load(parse, _world, messages, mayReportNothing: true);
        RuleSheets sheets = new(loaded.Written);
        bool isAllKnown = true;
        foreach (string name in parse.GetValue(_names) ?? []) isAllKnown &= Show(name, sheets, messages);
        return isAllKnown && loaded.AreAllSound ? ExitCode.Done : ExitCode.Trouble;
    }

    /// <summary>A name can be that of a rule and a word too: both are shown.</summary>
    private bool Show(string name, RuleSheets sheets, Messages messages)
    {
        ImmutableArray<RuleSheet> found = sheets.Find(name);
        foreach (RuleSheet sheet in found) RuleSheetText.Write(_world.Output, sheet);
        if (WordExpansionText.IsWord(name) && (found.IsEmpty || !name.Contains('-', StringComparison.Ordinal)))
        {
            WordExpansionText.Write(_world.Output, name);
            string meant = found.IsEmpty && !WordExpansionText.IsListed(name) ? Suggestion.For(name, NamesIn(sheets)) : "";
            if (meant.Length > 0) messages.Hint($"no rule, signal, lexicon or actor is called `{name}`.{meant}");
            return true;
        }

        if (!found.IsEmpty) return true;
        string hint = name.Contains(' ', StringComparison.Ordinal) ? $"words are shown one by one; where a phrase stands in articles, `rhetoric find \"{name}\" PATH` tells." : "";
        messages.Error($"`{name}` is neither a word nor a rule, signal, lexicon or actor of the rules.{Suggestion.For(name, NamesIn(sheets))}", hint);
        return false;
    }

    private static ImmutableArray<string> NamesIn(RuleSheets sheets) =>
        [.. sheets.All.Select(sheet => sheet.Name), .. sheets.All.Select(sheet => sheet.Id).Where(id => id.Length > 0)];
}
