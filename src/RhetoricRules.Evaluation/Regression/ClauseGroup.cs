using System.Collections.Immutable;

namespace RhetoricRules.Evaluation.Regression;

/// <summary>The changes that one phrase or clause is responsible for.</summary>
/// <param name="Kind">What became of the findings.</param>
/// <param name="Clause">The phrase or clause.</param>
/// <param name="Changes">The changes, in the order of the articles.</param>
public sealed record ClauseGroup(ChangeKind Kind, string Clause, ImmutableArray<FindingChange> Changes);
