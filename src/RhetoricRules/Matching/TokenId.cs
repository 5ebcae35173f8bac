namespace RhetoricRules.Matching;

/// <summary>The number of a word in a <see cref="Vocabulary"/>.</summary>
internal readonly record struct TokenId(int Value)
{
    /// <summary>A word that no rule knows.</summary>
    public static TokenId Unseen => new(-1);
}
