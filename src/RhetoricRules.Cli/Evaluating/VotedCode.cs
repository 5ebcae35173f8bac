namespace RhetoricRules.Cli.Evaluating;

/// <summary>A code that coders gave to whole articles, or did not.</summary>
/// <param name="Keys">The keys that lead to the list of votes, from the outside in; a vote is <c>1</c> for yes and <c>0</c> for no.</param>
/// <param name="Code">What they voted on.</param>
internal sealed record VotedCode(string[] Keys, string Code);
