using System.CommandLine;
using RhetoricRules.Evaluation.Regression;

namespace RhetoricRules.Cli.Corpora;

/// <summary><c>rhetoric corpus review</c>: walks the changes since a baseline was recorded, one by one.</summary>
internal sealed class CorpusReviewCommand
{
    private readonly CommandWorld _world;
    private readonly CorpusOptions _corpus = new();

    private readonly Option<string?> _answers = new("--answers")
    {
        Description = "Take the answers from this file, a line each, instead of asking; - for standard input.",
        HelpName = "FILE",
    };

    private readonly Option<bool> _quiet = new("--quiet") { Arity = ArgumentArity.Zero, Description = "Say less: errors only beside the dialogue, no progress." };

    private CorpusReviewCommand(CommandWorld world) => _world = world;

    /// <summary>The command, ready to be given to <c>corpus</c>.</summary>
    public static Command Create(CommandWorld world)
    {
        CorpusReviewCommand review = new(world);
        Command command = new("review", "Walks the changes since a baseline was recorded one by one: accept, reject, or turn into a test of the rule.");
        review._corpus.AddTo(command);
        command.Options.Add(review._answers);
        command.Options.Add(review._quiet);
        command.SetAction(review.Run);
        return command;
    }

    private int Run(ParseResult parse)
    {
        Messages messages = new(_world, _world.ErrorTerminal.TakesColour, parse.GetValue(_quiet));
        string path = _corpus.PathOf(parse);
        ReviewConsole console = ReviewConsole.Open(parse.GetValue(_answers), _world);
        ComparedCorpus compared = _corpus.Compare(parse, path, _world, messages);
        if (!compared.IsComplete)
        {
            messages.Error("not everything could be compared, so nothing can be decided.", "mend what the problems above name, or leave it out.");
            return ExitCode.Trouble;
        }

        CorpusComparison comparison = compared.Comparison;
        ReviewedBaseline baseline = new(path, compared, _world);
        new ReviewDialogue(console, baseline, new ReviewedRules(compared, _world)).Run(comparison);
        string[] silent = [.. comparison.Rules.Where(rule => rule.IsChanged && rule.Groups.IsEmpty).Select(rule => $"{rule.Id} ({rule.Status})")];
        if (silent.Length > 0 && baseline.Count == 0) console.Tell($"Rules that came or went without a finding: {string.Join(", ", silent)}. `rhetoric corpus compare {path} --accept` takes them.");
        string[] apart = [.. comparison.Apart.GroupBy(article => article.State).OrderBy(group => group.Key).Select(group => $"{group.Count()} {NameOf(group.Key)}")];
        if (apart.Length > 0) console.Tell($"Articles apart, not reviewed: {string.Join(", ", apart)}. `rhetoric corpus compare {path} --accept` takes them as they are now.");
        return comparison.HasSameArticles && baseline.HasAll ? ExitCode.Done : ExitCode.Findings;
    }

    private static string NameOf(ArticleState state) => state switch
    {
        ArticleState.New => "new",
        ArticleState.Gone => "gone",
        _ => "changed",
    };
}
