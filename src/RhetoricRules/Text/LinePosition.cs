namespace RhetoricRules.Text;

/// <summary>A line and a column, both counted from zero, the column in UTF-16 units. Reporters add one.</summary>
public readonly record struct LinePosition(int Line, int Column);
