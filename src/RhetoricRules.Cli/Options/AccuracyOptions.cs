using System.CommandLine;

namespace RhetoricRules.Cli.Options;

/// <summary>The options of writing a page about many sets of texts at once.</summary>
internal sealed class AccuracyOptions
{
    private readonly Option<string?> _plan = new("--report")
    {
        Description = "Measure every set of texts that this plan names, annotated or not, and write one page of Markdown: docs/evaluation.md says what a plan holds.",
        HelpName = "PLAN",
    };

    private readonly Option<string?> _corpora = new("--corpora")
    {
        Description = "With --report: the folder that the plan's paths count from. Without it, what the page says of those sets is kept.",
        HelpName = "DIR",
    };

    /// <summary>Gives the options to <paramref name="command"/>.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(_plan);
        command.Options.Add(_corpora);
    }

    /// <summary>The plan; null where one gold is measured.</summary>
    public string? Plan(ParseResult parse) => parse.GetValue(_plan);

    /// <summary>The folder of corpora; null where none is at hand.</summary>
    public string? Corpora(ParseResult parse) => parse.GetValue(_corpora);
}
