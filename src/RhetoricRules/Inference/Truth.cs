namespace RhetoricRules.Inference;

/// <summary>Three-valued truth (Kleene): some of the news never says who accuses.</summary>
internal enum Truth : byte
{
    /// <summary>It does not hold.</summary>
    False,

    /// <summary>The text does not tell.</summary>
    Unknown,

    /// <summary>It holds.</summary>
    True,
}
