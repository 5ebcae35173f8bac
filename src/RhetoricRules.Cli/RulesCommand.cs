using System.CommandLine;

namespace RhetoricRules.Cli;

/// <summary><c>rhetoric rules</c>: what is asked about rules rather than about articles.</summary>
internal static class RulesCommand
{
    /// <summary>The command with its own commands, ready to be given to the root.</summary>
    public static Command Create(CommandWorld world)
    {
        Command rules = new("rules", "Tells about rules and about the words in them.");
        rules.Subcommands.Add(RulesListCommand.Create(world));
        rules.Subcommands.Add(RulesShowCommand.Create(world));
        rules.Subcommands.Add(RulesNewCommand.Create(world));
        rules.Subcommands.Add(RulesTestCommand.Create(world));
        rules.Subcommands.Add(RulesSchemaCommand.Create(world));
        rules.Subcommands.Add(RulesGraphCommand.Create(world));
        rules.Subcommands.Add(RulesLintCommand.Create(world));
        rules.Subcommands.Add(RulesDocsCommand.Create(world));
        return rules;
    }
}
