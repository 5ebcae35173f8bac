using RhetoricRules.Tagging;

namespace RhetoricRules.Evaluation.Suggesting;

/// <summary>A word in an open place.</summary>
/// <param name="Token">Its number in the article.</param>
/// <param name="Setting">The other words of the phrase as they stand there, in their base forms.</param>
/// <param name="Class">What sort of word it is there.</param>
/// <param name="IsKnown">Whether the lexicon has it.</param>
internal readonly record struct SlotWord(int Token, string Setting, PartOfSpeech Class, bool IsKnown);
