namespace RhetoricRules.Tagging;

/// <summary>What the tagger tells apart: finer than <see cref="PartOfSpeech"/>, since the form of a verb decides what may follow.</summary>
internal enum WordTag : byte
{
    /// <summary>The start and the end of a sentence; no word has it.</summary>
    Boundary,
    Noun,
    Plural,
    Name,

    /// <summary>The bare form after <c>to</c> and <c>will</c>, and in commands.</summary>
    Base,

    /// <summary>The bare form as a present: they claim.</summary>
    Present,

    /// <summary>The present in -s.</summary>
    PresentS,
    Past,
    Participle,
    Gerund,
    Adjective,
    Adverb,
    Modal,

    /// <summary>am, are, is, was, were.</summary>
    Be,

    /// <summary>be.</summary>
    BareBe,
    Been,
    Being,

    /// <summary>have, has, had before a participle.</summary>
    Have,

    /// <summary>have after a modal, before a participle.</summary>
    BareHave,
    Having,
    Do,

    /// <summary>to before a verb.</summary>
    To,
    Not,
    Determiner,

    /// <summary>a, this, every: before one thing.</summary>
    OneDeterminer,

    /// <summary>these, many: before several.</summary>
    ManyDeterminer,

    /// <summary>his, their.</summary>
    Possessive,

    /// <summary>The <c>'s</c> of possession.</summary>
    Genitive,

    /// <summary>he, they: only before a verb.</summary>
    Subject,

    /// <summary>him, them, themselves.</summary>
    Object,

    /// <summary>it, nobody, this alone.</summary>
    Pronoun,

    /// <summary>who, which, that of relative clauses.</summary>
    Relative,

    /// <summary>what, whatever: never behind its noun.</summary>
    What,

    /// <summary>there in "there is".</summary>
    Existential,

    /// <summary>when, where, why, how.</summary>
    WhAdverb,
    Preposition,
    Subordinator,
    Coordinator,

    /// <summary>The up of "back up".</summary>
    Particle,
    Number,

    /// <summary>A comma, a colon, a dash, a bracket.</summary>
    Comma,
    Symbol,

    /// <summary>Not the tag of a word, but what the next one sees on its left: a modal or "do" before its subject.</summary>
    Inverted,

    /// <summary>A mark that sentences are read across: quotation marks, hyphens.</summary>
    Silent,
}
