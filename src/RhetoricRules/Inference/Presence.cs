namespace RhetoricRules.Inference;

/// <summary>Whether a further fact is there, and which; null where it is not, or where several together count.</summary>
internal readonly record struct Presence(Truth Truth, FactId? Fact)
{
    /// <summary>Nothing is there.</summary>
    public static Presence Nowhere => new(Truth.False, null);
}
