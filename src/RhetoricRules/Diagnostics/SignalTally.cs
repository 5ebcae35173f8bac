namespace RhetoricRules.Diagnostics;

/// <summary>How often a signal was found in an article.</summary>
/// <param name="Signal">Its name.</param>
/// <param name="Found">How many facts it made.</param>
/// <param name="Cancelled">How many of its matches count for nothing: by <c>unless</c>, place or polarity.</param>
public readonly record struct SignalTally(string Signal, int Found, int Cancelled);
