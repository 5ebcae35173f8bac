using RhetoricRules.Matching;
using RhetoricRules.Rules;

namespace RhetoricRules.Review;

/// <summary>One of several ways to say a thing.</summary>
/// <param name="Node">The phrase.</param>
/// <param name="Number">Which of the alternatives it is.</param>
/// <param name="Readings">Its sequences, every choice and option in it taken in every way.</param>
internal sealed record Alternative(PhraseNode Node, int Number, PhraseItem[][] Readings);
