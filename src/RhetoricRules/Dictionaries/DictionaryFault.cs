using RhetoricRules.Text;

namespace RhetoricRules.Dictionaries;

/// <summary>What of a word list cannot be honoured, told for its owner.</summary>
/// <param name="Span">Where it stands in the file.</param>
/// <param name="Message">What is wrong, in one sentence.</param>
/// <param name="Reason">Why it is a problem; may be empty.</param>
/// <param name="Suggestion">What to do next.</param>
internal sealed record DictionaryFault(TextSpan Span, string Message, string Reason, string Suggestion);
