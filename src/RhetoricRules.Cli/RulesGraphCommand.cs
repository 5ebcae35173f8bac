using System.CommandLine;
using RhetoricRules.Cli.Options;
using RhetoricRules.Cli.Packs;
using RhetoricRules.Evaluation;
using RhetoricRules.Rules;

namespace RhetoricRules.Cli;

/// <summary><c>rhetoric rules graph</c>: who reads whom.</summary>
internal sealed class RulesGraphCommand
{
    private readonly CommandWorld _world;
    private readonly PackOptions _packs = new();
    private readonly Argument<string?> _rule = new("RULE")
    {
        Description = "The ID or name of a pattern or signal: only this one, and what it builds on down to its lexicons.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<GraphFormat> _format = Choice.Of(
        "--format", "text for people, mermaid or dot for a drawing.", ("text", GraphFormat.Text), ("mermaid", GraphFormat.Mermaid), ("dot", GraphFormat.Dot));

    private RulesGraphCommand(CommandWorld world) => _world = world;

    /// <summary>The command, ready to be given to <c>rules</c>.</summary>
    public static Command Create(CommandWorld world)
    {
        RulesGraphCommand graph = new(world);
        Command command = new("graph", "Shows who reads whom: the order in which rules are worked out.");
        command.Arguments.Add(graph._rule);
        graph._packs.AddTo(command);
        command.Options.Add(graph._format);
        command.SetAction(graph.Run);
        return command;
    }

    private int Run(ParseResult parse)
    {
        Messages messages = new(_world, _world.ErrorTerminal.TakesColour, quiet: false);
        LoadedRules loaded = _packs.Load(parse, _world, messages, mayReportNothing: true);
        RuleGraph graph = parse.GetValue(_rule) is { } name ? GraphOf(name, loaded.Written) : RuleGraph.Of(loaded.Written);
        switch (parse.GetValue(_format))
        {
            case GraphFormat.Mermaid:
                RuleGraphWriter.WriteMermaid(_world.Output, graph);
                break;
            case GraphFormat.Dot:
                RuleGraphWriter.WriteDot(_world.Output, graph);
                break;
            default:
                RuleGraphWriter.WriteText(_world.Output, graph);
                break;
        }

        return loaded.AreAllSound ? ExitCode.Done : ExitCode.Trouble;
    }

    private static RuleGraph GraphOf(string name, RuleSet rules)
    {
        if (RuleGraph.Of(rules, name) is { } graph) return graph;
        IEnumerable<string> known = RuleGraph.Of(rules).Nodes.SelectMany(node => new[] { node.Name, node.Id }).Where(word => word.Length > 0);
        throw new CommandException($"`{name}` is no pattern or signal of the rules.{Suggestion.For(name, known)}", "`rhetoric rules list` shows the rules that report.");
    }
}
