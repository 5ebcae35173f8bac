namespace RhetoricRules.Compilation;

/// <summary>Closed classes of words that decide polarity, and the pronouns of the speaker's own side.</summary>
[Flags]
internal enum ClosedClass : ushort
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

    /// <summary>Negates what follows once its <see cref="ReversalLink"/> stands behind it: <c>fail</c> to, <c>far</c> from.</summary>
    Reverser = 32,

    /// <summary>Links a <see cref="Reverser"/> to what it negates.</summary>
    ReversalLink = 64,

    /// <summary>Denies the clause or the claim behind it: deny, reject, doubt …</summary>
    Denial = 128,

    /// <summary>Denies a deed without a clause: denies <c>interfering</c>, <c>any</c> part in it.</summary>
    DeedDenial = 256,

    /// <summary>A claim that can be denied: the claim that …, allegations of …</summary>
    Claim = 512,

    /// <summary>Makes its clause hypothetical where another begins with if: would, could …</summary>
    Conditional = 1024,

    /// <summary>A comparative that makes a negator a measure: no more than, nothing less than.</summary>
    Comparative = 2048,
}
