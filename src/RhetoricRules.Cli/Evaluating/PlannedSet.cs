using RhetoricRules.Evaluation.Moves;

namespace RhetoricRules.Cli.Evaluating;

/// <summary>One line of a plan: a set of texts that the page on accuracy has a section for.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="About">What it is, in a sentence or two; may be empty.</param>
/// <param name="Path">Where its file is: with a point first beside the plan, else below the folder of corpora.</param>
/// <param name="IsAnnotated">Whether the file has annotations.</param>
/// <param name="Map">The file of the gold's names, beside the plan; null where codes are called what they are.</param>
/// <param name="Match">When a finding and an annotation agree.</param>
/// <param name="Votes">Where each article has its coders' votes on the article as a whole; null where words are annotated.</param>
internal sealed record PlannedSet(string Title, string About, string Path, bool IsAnnotated, string? Map, MoveMatch Match, VotedCode? Votes)
{
    /// <summary>Whether the file belongs to the plan and not to the corpora.</summary>
    public bool IsBesidePlan => Path.StartsWith("./", StringComparison.Ordinal) || Path.StartsWith("../", StringComparison.Ordinal);
}
