namespace RhetoricRules.Text;

/// <summary>A verb that shows that somebody speaks, with the modifiers before it and its particle.</summary>
internal readonly record struct Cue(TokenRange Tokens, int Verb, WordClass Class, bool IsPresent)
{
    public bool IsCue => Class != WordClass.None;

    public bool IsParticiple { get; init; }

    /// <summary>Whether only <c>that</c>, a colon or a quotation shows that it is a cue.</summary>
    public bool IsWeak => (Class & WordClass.Weak) != 0;

    /// <summary>Whether it can stand behind what is said: <c>", he said"</c>.</summary>
    public bool CanFollow => (Class & (WordClass.Says | WordClass.Tells | WordClass.Thinks | WordClass.Finds)) != 0;

    /// <summary>Whether the content is an object rather than a clause.</summary>
    public bool TakesObjectOnly =>
        (Class & (WordClass.Stance | WordClass.Expresses)) != 0 && (Class & (WordClass.Says | WordClass.Finds | WordClass.Thinks)) == 0;
}
