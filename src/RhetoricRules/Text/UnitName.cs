namespace RhetoricRules.Text;

/// <summary>What a unit's word stands for.</summary>
/// <param name="Kind">Money, duration, or a number for length, weight …</param>
/// <param name="Name">Its name, as <see cref="Quantity.Unit"/> has it; null where the word is no unit.</param>
internal readonly record struct UnitName(QuantityKind Kind, string? Name);
