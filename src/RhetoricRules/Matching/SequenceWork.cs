namespace RhetoricRules.Matching;

/// <summary>What one sequence had to do with the work of an automaton.</summary>
/// <param name="Share">Its steps: of each state it goes through an equal part, however many sequences go through it too.</param>
/// <param name="CostliestItem">The number of the item, in <see cref="PhraseSequence.Items"/>, with the largest of these parts: a symbol that is often met, or a gap that is long to search.</param>
internal readonly record struct SequenceWork(double Share, int CostliestItem);
