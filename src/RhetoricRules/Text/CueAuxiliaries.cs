namespace RhetoricRules.Text;

/// <summary>What stands before the verb of a cue and belongs to it: <c>has also</c>, <c>would not</c>.</summary>
/// <param name="First">The first of these words; the verb itself where there are none.</param>
/// <param name="HasModal">Whether a modal or <c>do</c> is among them.</param>
/// <param name="HasHave">Whether <c>have</c>, or <c>be</c> before an ing-form, is among them.</param>
internal readonly record struct CueAuxiliaries(int First, bool HasModal, bool HasHave);
