using RhetoricRules.Text;

namespace RhetoricRules.Analysis;

/// <summary>Why a match makes no fact.</summary>
/// <param name="Reason">What cancels it.</param>
/// <param name="Words">The words that cancel it; empty where its place, its speaker or no single word does.</param>
/// <param name="Sequence">The sequence of the <c>unless</c> phrase; -1 for other reasons.</param>
internal readonly record struct Cancellation(CancelReason Reason, TokenRange Words, int Sequence);

/// <summary>What can cancel a match.</summary>
internal enum CancelReason : byte
{
    /// <summary>A phrase of <c>unless</c> overlaps it.</summary>
    Unless,

    /// <summary>It stands where <c>in</c> and <c>not-in</c> do not want it.</summary>
    Place,

    /// <summary>Another speaks than the signal asks for.</summary>
    Speaker,

    /// <summary>A negator negates it, or it is denied.</summary>
    Negated,

    /// <summary>The signal wants it negated, and nothing negates it.</summary>
    NotNegated,

    /// <summary>It is only supposed, behind an if or before one.</summary>
    Hypothetical,

    /// <summary>It stands in a question.</summary>
    Question,
}
