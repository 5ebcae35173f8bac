namespace RhetoricRules.Matching;

/// <summary>What the lexicon knows of a word: its parts of speech and how its forms are made.</summary>
[Flags]
internal enum InflectionTraits
{
    None = 0,
    Noun = 1 << 0,
    Verb = 1 << 1,
    Adjective = 1 << 2,
    Adverb = 1 << 3,

    /// <summary>A function word: it stands for itself and for the forms that the lexicon lists.</summary>
    Closed = 1 << 4,

    /// <summary>No past in <c>-ed</c>: found, cut.</summary>
    NoRegularPast = 1 << 5,

    /// <summary>No plural in <c>-s</c>: children.</summary>
    NoRegularPlural = 1 << 6,

    /// <summary>The last letter is doubled: stopped.</summary>
    Doubles = 1 << 7,

    /// <summary>The last letter may be doubled: travelled, traveled.</summary>
    MayDouble = 1 << 8,

    /// <summary>Has <c>-er</c> and <c>-est</c>: bigger, biggest.</summary>
    Gradable = 1 << 9,

    /// <summary>Is itself an irregular form of another word: left, data.</summary>
    IrregularForm = 1 << 10,

    /// <summary>As an adjective written with a capital: Polish.</summary>
    CapitalAdjective = 1 << 11,

    /// <summary>As a noun written with a capital, and no name of one thing: a Muslim.</summary>
    CapitalNoun = 1 << 12,

    /// <summary>All parts of speech with forms of their own.</summary>
    PartsOfSpeech = Noun | Verb | Adjective | Adverb,
}
