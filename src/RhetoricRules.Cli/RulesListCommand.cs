using System.CommandLine;
using RhetoricRules.Cli.Options;
using RhetoricRules.Cli.Packs;
using RhetoricRules.Evaluation;

namespace RhetoricRules.Cli;

/// <summary><c>rhetoric rules list</c>: the rules that report, by category.</summary>
internal sealed class RulesListCommand
{
    private readonly CommandWorld _world;
    private readonly PackOptions _packs = new();
    private readonly Option<RuleListFormat> _format = Choice.Of(
        "--format", "text for people, csv for spreadsheets and R, jsonl for programs.", ("text", RuleListFormat.Text), ("csv", RuleListFormat.Csv), ("jsonl", RuleListFormat.JsonLines));

    private RulesListCommand(CommandWorld world) => _world = world;

    /// <summary>The command, ready to be given to <c>rules</c>.</summary>
    public static Command Create(CommandWorld world)
    {
        RulesListCommand list = new(world);
        Command command = new("list", "Lists the rules by category: ID, name, title, severity, confidence, status and tests.");
        list._packs.AddTo(command);
        command.Options.Add(list._format);
        command.SetAction(list.Run);
        return command;
    }

    private int Run(ParseResult parse)
    {
        Messages messages = new(_world, _world.ErrorTerminal.TakesColour, quiet: false);
        LoadedRules loaded = _packs.Load(parse, _world, messages);
        RuleListWriter.Write(_world.Output, parse.GetValue(_format), RuleRow.Of(loaded.Written));
        return loaded.AreAllSound ? ExitCode.Done : ExitCode.Trouble;
    }
}
