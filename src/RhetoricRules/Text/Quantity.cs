namespace RhetoricRules.Text;

/// <summary>A number in the article.</summary>
/// <param name="Tokens">The number with its unit and, for a <see cref="QuantityKind.Quantity"/>, the noun it counts if that stands within three tokens.
/// Modifiers (only, about, more than) stand outside.</param>
/// <param name="Kind">What it counts.</param>
/// <param name="Value">Its value; null where it is vague: <c>dozens</c>, <c>many</c>.</param>
public readonly record struct Quantity(TokenRange Tokens, QuantityKind Kind, double? Value);
