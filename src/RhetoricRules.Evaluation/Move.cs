using System.Collections.Immutable;
using RhetoricRules.Text;

namespace RhetoricRules.Evaluation;

/// <summary>What a pattern reported in a test: the words, and the words of each step, those of parts included.</summary>
internal sealed class Move(TextSpan span, ImmutableArray<(string Step, TextSpan Span)> steps)
{
    /// <summary>The reported words.</summary>
    public TextSpan Span => span;

    /// <summary>The steps with their words; a step that counts has several.</summary>
    public ImmutableArray<(string Step, TextSpan Span)> Steps => steps;
}
