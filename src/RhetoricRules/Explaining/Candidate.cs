using System.Collections.Immutable;
using RhetoricRules.Inference;

namespace RhetoricRules.Explaining;

/// <summary>A fact that a pattern could report, with the nearest facts for its other steps.</summary>
/// <param name="Pattern">The pattern that was tried.</param>
/// <param name="Reported">The fact or cancelled match of the reported step.</param>
/// <param name="Chosen">For each step its fact; null where there is none and for steps that count.</param>
/// <param name="Failed">How many clauses between the steps fail, missing steps included.</param>
/// <param name="Found">How many steps have a fact.</param>
internal sealed record Candidate(TriedPattern Pattern, FactId Reported, ImmutableArray<FactId?> Chosen, int Failed, int Found);
