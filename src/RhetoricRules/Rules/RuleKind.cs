namespace RhetoricRules.Rules;

/// <summary>The kinds of things that packs define.</summary>
public enum RuleKind : byte
{
    /// <summary>A pattern that is reported.</summary>
    Pattern,

    /// <summary>A pattern without an ID: part of others.</summary>
    Part,

    /// <summary>What one statement says.</summary>
    Signal,

    /// <summary>A word list.</summary>
    Lexicon,

    /// <summary>A named actor.</summary>
    Entity,
}
