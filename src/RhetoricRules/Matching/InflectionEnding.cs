namespace RhetoricRules.Matching;

/// <summary>What makes a form differ from its lemma.</summary>
internal enum InflectionEnding
{
    /// <summary>Nothing: the form is the lemma.</summary>
    None,

    /// <summary>The lexicon lists the form.</summary>
    Irregular,
    Plural,
    ThirdPerson,
    Past,
    Gerund,
    Comparative,
    Superlative,
}
