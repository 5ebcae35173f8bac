namespace RhetoricRules.Rules;

/// <summary>The built-in classes that depend on how a word is used in its sentence.</summary>
internal enum TaggedClass : byte
{
    /// <summary><c>{noun}</c>: one common noun.</summary>
    Noun,

    /// <summary><c>{verb}</c>: one verb, no auxiliary.</summary>
    Verb,

    /// <summary><c>{adjective}</c>.</summary>
    Adjective,

    /// <summary><c>{adverb}</c>.</summary>
    Adverb,

    /// <summary><c>{name}</c>: a whole name of one or more words.</summary>
    Name,

    /// <summary><c>{person}</c>: a name that the article shows to be a person's.</summary>
    Person,

    /// <summary><c>{place}</c>: the name of a place.</summary>
    Place,
}
