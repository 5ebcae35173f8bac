using RhetoricRules.Diagnostics;
using RhetoricRules.Inference;

namespace RhetoricRules.Evaluation.Coverage;

/// <summary>A clause or an alternative of a rule that can be deleted to see whether a test needs it.</summary>
/// <param name="Owner">What the signal or pattern that it belongs to yields: only tests of rules that read this can need it.</param>
/// <param name="OwnerName">That signal or pattern as people call it: <c>the signal `denies`</c>.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Text">The clause as it is written; where it stands in no choice, as a message names it.</param>
/// <param name="Kind">What it does, for the advice.</param>
/// <param name="Deletion">What becomes of the rules without it.</param>
internal sealed record Clause(FactKind Owner, string OwnerName, RulePlace Place, string Text, ClauseKind Kind, Deletion Deletion)
{
    /// <summary>What is tried instead of it, where that is not simply nothing: <c>anywhere in the article</c>.</summary>
    public string Instead { get; init; } = "";

    /// <summary>What about it no test needs, where two things are tried: <c>to be so wide</c>.</summary>
    public string Extent { get; init; } = "";

    /// <summary>The choice of which it is one alternative, or null.</summary>
    public Choice? Choice { get; init; }

    /// <summary>Whether it is a phrase or an alternative in one: a way to word a move, of which a rule has many.</summary>
    public bool IsWording { get; init; }

    /// <summary>The alternative that it stands in, or null: what is inside of something needless is needless too.</summary>
    public Clause? Outer { get; init; }
}
