namespace RhetoricRules.Diagnostics;

/// <summary>How many words of an article one speaker says, the words that name the speaker included: the words of all speakers add up to the article's.</summary>
/// <param name="Name">As <see cref="FindingSpeaker.Name"/>; null for those whom nothing names.</param>
/// <param name="Entity">As <see cref="FindingSpeaker.Entity"/>.</param>
/// <param name="Words">The words; at least one.</param>
public sealed record SpeakerWords(string? Name, string? Entity, int Words);
