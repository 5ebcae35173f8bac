using System.CommandLine;

namespace RhetoricRules.Cli.Corpora;

/// <summary><c>rhetoric corpus</c>: what a change of rules does to a corpus.</summary>
internal static class CorpusCommand
{
    /// <summary>The command with its own commands, ready to be given to the root.</summary>
    public static Command Create(CommandWorld world)
    {
        Command corpus = new("corpus", "Records what rules find in a corpus, and shows what a change of rules does to it.");
        corpus.Subcommands.Add(CorpusRecordCommand.Create(world));
        corpus.Subcommands.Add(CorpusCompareCommand.Create(world));
        corpus.Subcommands.Add(CorpusReviewCommand.Create(world));
        return corpus;
    }
}
