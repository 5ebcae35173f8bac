using System.Collections.Immutable;

namespace RhetoricRules.Matching;

/// <summary>One way to read a phrase: its items in order, choices and options taken.</summary>
/// <param name="Owner">The number of whoever asked for it; several sequences may have one owner.</param>
/// <param name="Items">The items; the first and the last are no gaps.</param>
internal sealed record PhraseSequence(int Owner, ImmutableArray<PhraseItem> Items);
