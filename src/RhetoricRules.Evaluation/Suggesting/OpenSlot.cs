using RhetoricRules.Rules;

namespace RhetoricRules.Evaluation.Suggesting;

/// <summary>A phrase in which the place of a lexicon is open: any one word may stand there.</summary>
/// <param name="Phrase">The phrase as its author wrote it: readings of one phrase have the same.</param>
/// <param name="Closed">The phrase as it was read: what it matches needs no further word.</param>
/// <param name="Node">The phrase with the open place, captured as <see cref="SlotOpening.Role"/>.</param>
/// <param name="Signal">Where the phrase may stand.</param>
/// <param name="Width">How many words stand where the phrase has a gap beside the place.</param>
/// <param name="Anchor">Which end of a match stays where it is when the gap grows.</param>
internal sealed record OpenSlot(string Phrase, PhraseNode Closed, PhraseNode Node, SignalRule Signal, int Width, SlotAnchor Anchor);

/// <summary>Which end of a match stays where it is when a gap beside the open place grows.</summary>
internal enum SlotAnchor : byte
{
    /// <summary>There is no gap beside it.</summary>
    None,

    /// <summary>The gap stands before it.</summary>
    Start,

    /// <summary>The gap stands after it.</summary>
    End,
}
