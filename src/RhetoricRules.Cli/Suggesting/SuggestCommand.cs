using System.CommandLine;

namespace RhetoricRules.Cli.Suggesting;

/// <summary><c>rhetoric suggest</c>: what rules lack, as a corpus shows it.</summary>
internal static class SuggestCommand
{
    /// <summary>The command with its own commands, ready to be given to the root.</summary>
    public static Command Create(CommandWorld world)
    {
        Command suggest = new("suggest", "Suggests what rules lack, as a corpus shows it.");
        suggest.Subcommands.Add(SuggestLexiconCommand.Create(world));
        return suggest;
    }
}
