namespace RhetoricRules.Inference;

/// <summary>How far apart facts may be: all of them together touch at most <paramref name="Count"/> consecutive units.</summary>
internal readonly record struct Reach(ReachUnit Unit, int Count);

/// <summary>The unit of a <see cref="Reach"/>.</summary>
internal enum ReachUnit : byte
{
    /// <summary>One statement.</summary>
    Statement,

    /// <summary>Consecutive tokens.</summary>
    Tokens,

    /// <summary>Consecutive sentences.</summary>
    Sentences,

    /// <summary>Consecutive paragraphs.</summary>
    Paragraphs,

    /// <summary>One reply.</summary>
    Reply,

    /// <summary>The title.</summary>
    Title,

    /// <summary>The whole article.</summary>
    Article,
}
