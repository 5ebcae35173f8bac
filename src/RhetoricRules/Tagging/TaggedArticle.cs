using System.Collections.Immutable;

namespace RhetoricRules.Tagging;

/// <summary>The classes of an article's words and the names in it.</summary>
/// <param name="Classes">For each token its class.</param>
/// <param name="Names">The names, in text order; they never overlap.</param>
public sealed record TaggedArticle(ImmutableArray<PartOfSpeech> Classes, ImmutableArray<NameRun> Names);
