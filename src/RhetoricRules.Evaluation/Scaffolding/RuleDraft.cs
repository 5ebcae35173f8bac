using System.Collections.Immutable;

namespace RhetoricRules.Evaluation.Scaffolding;

/// <summary>What somebody says of a rule that is to be written.</summary>
/// <param name="Id">Its ID.</param>
/// <param name="Name">Its name.</param>
/// <param name="Title">The move in one line.</param>
/// <param name="Category">The family of moves; may be empty.</param>
/// <param name="Phrases">The words it looks for; at least one phrase.</param>
/// <param name="Examples">Sentences that make the move; the words may be marked: <c>{|words|}</c>.</param>
/// <param name="CounterExamples">Sentences that come near and do not.</param>
public sealed record RuleDraft(
    string Id, string Name, string Title, string Category, ImmutableArray<string> Phrases, ImmutableArray<string> Examples, ImmutableArray<string> CounterExamples);
