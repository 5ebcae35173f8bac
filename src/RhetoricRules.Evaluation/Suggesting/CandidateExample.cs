using RhetoricRules.Reporting;

namespace RhetoricRules.Evaluation.Suggesting;

/// <summary>A place where a candidate stands in a phrase.</summary>
/// <param name="Article">The ID of the article.</param>
/// <param name="Words">The word with those around it.</param>
internal sealed record CandidateExample(string Article, KeywordInContext Words);
