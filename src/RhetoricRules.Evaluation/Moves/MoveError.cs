using RhetoricRules.Text;

namespace RhetoricRules.Evaluation.Moves;

/// <summary>A finding that no coder has, or a unit that no finding hits, as a reference that repeats no text.</summary>
/// <param name="Code">The code, as the gold calls it.</param>
/// <param name="IsMiss">Whether something must be found here; else something was found that is not annotated.</param>
/// <param name="Article">The article's name.</param>
/// <param name="Span">The words, in UTF-16 units.</param>
/// <param name="Line">The line they begin in, from 1.</param>
/// <param name="Mark">A short hash of the words: it tells whether the text at hand is the one that was measured.</param>
/// <param name="Weight">How bad it is: of false alarms, how severe and how sure the finding is; of misses, how many coders have the code.</param>
public sealed record MoveError(string Code, bool IsMiss, string Article, TextSpan Span, int Line, string Mark, int Weight);
