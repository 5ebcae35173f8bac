namespace RhetoricRules.Text;

/// <summary>A number in the article.</summary>
/// <param name="Tokens">The number with its unit and, for a <see cref="QuantityKind.Quantity"/>, the noun it counts if that stands within three tokens.
/// Of a range both numbers. Modifiers (only, about, more than) stand outside.</param>
/// <param name="Kind">What it counts.</param>
/// <param name="Value">Its value, of a range the lower one; null where it is vague (<c>dozens</c>) and where the number only names (<c>5:30 p.m.</c>).</param>
public readonly record struct Quantity(TokenRange Tokens, QuantityKind Kind, double? Value)
{
    /// <summary>The upper value of a range (<c>10-15 percent</c>); otherwise null.</summary>
    public double? ValueTo { get; init; }

    /// <summary>
    /// What the value is measured in: for money the ISO code where it is known (<c>USD</c>), else the currency's name; <c>percent</c>,
    /// <c>percentage point</c>; the singular of a unit of time, length, weight … (<c>year</c>, <c>tonne</c>); <c>times</c>; <c>share</c> for a part
    /// of one (<c>half of them</c> is 0.5). Empty where things are counted.
    /// </summary>
    public string Unit
    {
        get => field ?? "";
        init => field = value is "" ? null : value;
    }

    /// <summary>
    /// The head of what is counted, one token: <c>cases</c> in "1,883 human trafficking cases", <c>voters</c> in "5 percent of the voters". It may
    /// stand outside of <see cref="Tokens"/>. Empty where nothing tells.
    /// </summary>
    public TokenRange Of { get; init; }

    /// <summary>How the words around it bend it.</summary>
    public QuantityModifier Modifier { get; init; }
}
