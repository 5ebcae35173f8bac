namespace RhetoricRules.Text;

/// <summary>A word as programs that count words see it: what stands between white space and marks, its hyphens and apostrophes included.</summary>
/// <param name="Span">Its characters.</param>
/// <param name="IsNext">Whether nothing but white space stands between it and the word before.</param>
internal readonly record struct WrittenWord(TextSpan Span, bool IsNext);
