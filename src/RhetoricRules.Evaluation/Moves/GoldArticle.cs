using System.Collections.Immutable;
using RhetoricRules.Text;

namespace RhetoricRules.Evaluation.Moves;

/// <summary>An article with its annotations, all of which fit its text.</summary>
/// <param name="Name">Its name in reports and in the units.</param>
/// <param name="Metadata">What is known besides.</param>
/// <param name="Text">The text.</param>
/// <param name="Units">The annotations; may be empty.</param>
public sealed record GoldArticle(string Name, ArticleMetadata Metadata, string Text, ImmutableArray<GoldUnit> Units);
