namespace RhetoricRules.Text;

/// <summary>How words are given to a speaker.</summary>
public enum AttributionKind : byte
{
    /// <summary>Nobody is quoted: the words are the outlet's.</summary>
    Narration,

    /// <summary>All in quotation marks.</summary>
    Direct,

    /// <summary>No word in quotation marks: "said that …", "according to …".</summary>
    Indirect,

    /// <summary>Indirect with quoted words in it.</summary>
    Mixed,

    /// <summary>A bare sentence whose speaker still holds the floor.</summary>
    Carried,
}
