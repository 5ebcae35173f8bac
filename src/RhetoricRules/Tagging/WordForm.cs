using System.Collections.Immutable;

namespace RhetoricRules.Tagging;

/// <summary>One form that a written word stands for.</summary>
/// <param name="Text">The form, in small letters.</param>
/// <param name="Classes">The classes it can have in a sentence, the most likely first.</param>
/// <param name="IsOtherSpelling">Whether it belongs to the British or American spelling that was not written.</param>
public sealed record WordForm(string Text, ImmutableArray<PartOfSpeech> Classes, bool IsOtherSpelling);
