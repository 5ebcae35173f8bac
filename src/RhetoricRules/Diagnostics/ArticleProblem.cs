namespace RhetoricRules.Diagnostics;

/// <summary>Why an article could not be analysed, or not in full, told for people.</summary>
/// <param name="Code">The kind of problem: <c>RR0905</c>.</param>
/// <param name="Severity">An error means that the article was not analysed.</param>
/// <param name="Message">What is wrong and what to do next, without the article's path.</param>
public sealed record ArticleProblem(string Code, Severity Severity, string Message);
