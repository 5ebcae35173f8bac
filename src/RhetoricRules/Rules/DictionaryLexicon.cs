using RhetoricRules.Dictionaries;

namespace RhetoricRules.Rules;

/// <summary>What a lexicon takes from a file: the whole of it, or one category.</summary>
/// <param name="Category">The words.</param>
/// <param name="IsExact">Whether words stand for exactly themselves, as in the program the file comes from.</param>
/// <param name="Log">Where problems of the file go.</param>
internal sealed record DictionaryLexicon(DictionaryCategory Category, bool IsExact, ProblemLog Log);
