using RhetoricRules.Diagnostics;
using RhetoricRules.Evaluation.Regression;

namespace RhetoricRules.Cli.Corpora;

/// <summary>An article of a run over a corpus.</summary>
/// <param name="Place">Where it is, for messages.</param>
/// <param name="Now">What was found; null where there is a problem.</param>
/// <param name="Compared">How it compares; null where it was not compared.</param>
/// <param name="Problem">What stood in the way; null where nothing did.</param>
internal sealed record ReadArticle(string Place, RecordedArticle? Now, ArticleComparison? Compared, ArticleProblem? Problem);
