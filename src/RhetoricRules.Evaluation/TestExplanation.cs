using System.Collections.Immutable;
using RhetoricRules.Diagnostics;

namespace RhetoricRules.Evaluation;

/// <summary>Why a rule did in the text of a failed test what it did.</summary>
/// <param name="Unwanted">The proofs of what is reported and not marked; of all that is reported where only steps are wrong.</param>
/// <param name="Misses">How near the rule came to what is marked and not reported, the nearest first.</param>
/// <param name="Signals">The signals it looks for, and how often the text has them.</param>
internal sealed record TestExplanation(ImmutableArray<Proof> Unwanted, ImmutableArray<NearMiss> Misses, ImmutableArray<SignalTally> Signals);
