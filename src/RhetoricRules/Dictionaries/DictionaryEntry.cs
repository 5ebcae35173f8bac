using RhetoricRules.Text;

namespace RhetoricRules.Dictionaries;

/// <summary>One entry of a word list: a word or several with single spaces between, wildcards as written.</summary>
/// <param name="Text">The entry as the file has it, its marks of quoting, weights and escapes taken off.</param>
/// <param name="Span">Where it stands in the file.</param>
internal readonly record struct DictionaryEntry(string Text, TextSpan Span);
