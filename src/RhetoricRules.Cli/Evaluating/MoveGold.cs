using System.Collections.Immutable;
using RhetoricRules.Cli.Inputs;
using RhetoricRules.Diagnostics;
using RhetoricRules.Evaluation.Moves;

namespace RhetoricRules.Cli.Evaluating;

/// <summary>A gold with the texts that it belongs to.</summary>
/// <param name="Articles">Its articles, in the order in which they are first named.</param>
/// <param name="Files">The files that it was read from: annotations and articles.</param>
/// <param name="Problems">What could not be read or does not fit its text, with its place.</param>
internal sealed record MoveGold(ImmutableArray<GoldArticle> Articles, ImmutableArray<InputFile> Files, ImmutableArray<(string Place, ArticleProblem Problem)> Problems)
{
    /// <summary>The most coders that a code has anywhere.</summary>
    public int MostCoders => Articles.SelectMany(article => article.Units).SelectMany(unit => unit.Coders.Values).DefaultIfEmpty(0).Max();
}
