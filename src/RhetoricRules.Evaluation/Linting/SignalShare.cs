using RhetoricRules.Compilation;
using RhetoricRules.Matching;

namespace RhetoricRules.Evaluation.Linting;

/// <summary>How much of the work of all rules one signal takes.</summary>
/// <param name="Signal">The signal.</param>
/// <param name="Share">Its part of all work, from 0 to 1, with the phrases that cancel its matches.</param>
/// <param name="Costliest">One reading of the phrase that takes most: the reading that takes most itself.</param>
/// <param name="CostliestShare">That phrase's part of all work, with all its readings.</param>
/// <param name="CostliestItem">The item of <paramref name="Costliest"/> that takes most.</param>
internal sealed record SignalShare(SignalPlan Signal, double Share, int Costliest, double CostliestShare, PhraseItem CostliestItem);
