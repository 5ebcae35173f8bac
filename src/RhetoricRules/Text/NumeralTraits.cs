namespace RhetoricRules.Text;

/// <summary>How a numeral is written.</summary>
[Flags]
internal enum NumeralTraits : byte
{
    /// <summary>In number words.</summary>
    None = 0,

    /// <summary>In digits.</summary>
    Digits = 1,

    /// <summary>Tells a part of a whole: <c>half</c>, <c>two-thirds</c>, <c>one in five</c>.</summary>
    Share = 2,

    /// <summary>Tells how often: <c>twice</c>, <c>tenfold</c>.</summary>
    Times = 4,

    /// <summary>Counts things whether or not they are named: <c>dozens</c>, <c>several thousand</c>.</summary>
    Counts = 8,

    /// <summary>A lone <c>one</c> or <c>million</c>, which may be no numeral.</summary>
    Lone = 16,

    /// <summary>Digits with a glued <c>m</c>: million or metres.</summary>
    MayBeMetres = 32,
}
