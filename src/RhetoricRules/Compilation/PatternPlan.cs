using RhetoricRules.Inference;
using RhetoricRules.Rules;

namespace RhetoricRules.Compilation;

/// <summary>A pattern with its inference plan and its clauses in words.</summary>
internal sealed record PatternPlan(PatternRule Rule, Composition Composition, ClauseWording Wording);
