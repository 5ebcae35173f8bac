namespace RhetoricRules.Matching;

/// <summary>A sequence found in a lattice, from position <paramref name="Start"/> up to, not including, <paramref name="End"/>.</summary>
internal readonly record struct PhraseHit(int Owner, int Sequence, int Start, int End);
