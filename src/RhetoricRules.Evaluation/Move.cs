using System.Collections.Immutable;
using RhetoricRules.Text;

namespace RhetoricRules.Evaluation;

/// <summary>What a pattern reported, or a signal found, in a test: the words, and for a pattern the words of each step, those of parts included.</summary>
internal sealed class Move(TextSpan span, ImmutableArray<(string Step, TextSpan Span)> steps, bool isStronger)
{
    /// <summary>The reported words.</summary>
    public TextSpan Span => span;

    /// <summary>The steps with their words; a step that counts has several.</summary>
    public ImmutableArray<(string Step, TextSpan Span)> Steps => steps;

    /// <summary>Whether something that the pattern is <c>stronger-with</c> stands near.</summary>
    public bool IsStronger => isStronger;
}
