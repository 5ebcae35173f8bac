namespace RhetoricRules.Text;

/// <summary>What joins the two numbers of a range.</summary>
internal enum RangeLink : byte
{
    /// <summary>Nothing: it is no range.</summary>
    None,

    /// <summary>A hyphen or a dash: 10-15.</summary>
    Hyphen,

    /// <summary>10 to 15.</summary>
    To,

    /// <summary>from 10 to 15.</summary>
    From,

    /// <summary>between 10 and 15.</summary>
    Between,

    /// <summary>two or three.</summary>
    Or,
}
