namespace RhetoricRules.Text;

/// <summary>The unit behind a numeral.</summary>
/// <param name="End">The token after it.</param>
/// <param name="Kind">What a number with it is.</param>
/// <param name="Unit">Its name, as <see cref="Quantity.Unit"/> has it.</param>
/// <param name="Factor">By what the value is to be multiplied: a penny is 0.01 of a pound.</param>
internal readonly record struct UnitReading(int End, QuantityKind Kind, string Unit, double Factor);
