namespace RhetoricRules.Text;

/// <summary>How surely a word before a number makes a name of it.</summary>
internal enum NumberLabel : byte
{
    /// <summary>It is no label.</summary>
    None,

    /// <summary>Where the number counts nothing: <c>week three</c>.</summary>
    Loose,

    /// <summary>Always: <c>Article 5</c>.</summary>
    Firm,
}
