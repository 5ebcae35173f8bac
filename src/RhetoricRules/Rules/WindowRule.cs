namespace RhetoricRules.Rules;

/// <summary>How near to each other things must be: <c>3 sentences</c>, <c>reply</c>. <paramref name="Count"/> is 1 where the unit takes no number.</summary>
internal readonly record struct WindowRule(WindowUnit Unit, int Count)
{
    /// <summary>What holds where nothing is written.</summary>
    public static WindowRule Default => new(WindowUnit.Statement, 1);
}

/// <summary>The unit of a window.</summary>
internal enum WindowUnit : byte
{
    /// <summary>One statement.</summary>
    Statement,

    /// <summary>So many consecutive tokens.</summary>
    Tokens,

    /// <summary>So many consecutive sentences.</summary>
    Sentences,

    /// <summary>So many consecutive paragraphs.</summary>
    Paragraphs,

    /// <summary>One reply.</summary>
    Reply,

    /// <summary>The title.</summary>
    Title,

    /// <summary>The whole article.</summary>
    Article,
}
