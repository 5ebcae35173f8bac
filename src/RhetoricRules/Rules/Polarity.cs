namespace RhetoricRules.Rules;

/// <summary>Whether a match may be negated, asked or hypothetical.</summary>
internal enum Polarity : byte
{
    /// <summary>Only what is stated: not negated, not asked (unless the signal is <c>in: question</c>), not after if or whether.</summary>
    Affirmed,

    /// <summary>Only what is negated.</summary>
    Negated,

    /// <summary>Either.</summary>
    Any,
}
