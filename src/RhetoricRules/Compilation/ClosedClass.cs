namespace RhetoricRules.Compilation;

/// <summary>Closed classes of words that decide polarity, and the pronouns of the speaker's own side.</summary>
[Flags]
internal enum ClosedClass : byte
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>Negates what follows: not, never, without …</summary>
    Negator = 1,

    /// <summary>Ends the scope of a negator: and, but.</summary>
    ScopeEnd = 2,

    /// <summary>Makes what follows hypothetical: if, whether.</summary>
    Hypothetical = 4,

    /// <summary>we, our, us.</summary>
    SelfPronoun = 8,

    /// <summary>After a negator, makes it none: not only, no doubt.</summary>
    Unnegates = 16,
}
