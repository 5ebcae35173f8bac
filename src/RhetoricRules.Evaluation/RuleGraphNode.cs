using System.Collections.Immutable;
using RhetoricRules.Rules;

namespace RhetoricRules.Evaluation;

/// <summary>A rule in a <see cref="RuleGraph"/>.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Key">Its key, with the pack's name.</param>
/// <param name="Name">Its name as authors write it.</param>
/// <param name="Id">The ID of a pattern that reports; else empty.</param>
/// <param name="Stratum">-1 for a lexicon, 0 for a signal, and for a pattern one more than the highest pattern that it reads.</param>
/// <param name="Reads">What it reads, in the order of the file.</param>
public sealed record RuleGraphNode(RuleKind Kind, string Key, string Name, string Id, int Stratum, ImmutableArray<RuleGraphEdge> Reads);

/// <summary>That one rule reads another.</summary>
/// <param name="Name">The other's name.</param>
/// <param name="Key">Its key.</param>
/// <param name="IsLexicon">Whether it is a lexicon, which may have the key of a signal.</param>
/// <param name="Counts">Whether its absence or its number is asked for, so that all of it must be known first.</param>
public readonly record struct RuleGraphEdge(string Name, string Key, bool IsLexicon, bool Counts);
