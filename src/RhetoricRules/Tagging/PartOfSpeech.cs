namespace RhetoricRules.Tagging;

/// <summary>The class of a word in its sentence.</summary>
public enum PartOfSpeech : byte
{
    /// <summary>None of the others: currency signs, interjections, links.</summary>
    Other,

    /// <summary>A common noun: <c>talks</c>, <c>Monday</c>, <c>percent</c>; a title before a name, too: <c>President</c>, <c>Mr</c>.</summary>
    Noun,

    /// <summary>A word of a name: <c>World Health Organization</c>, <c>Lu Kang</c>.</summary>
    Name,

    /// <summary>A verb that says something of its own, in any form: <c>rejects</c>, <c>rejected</c>, <c>rejecting</c>.</summary>
    Verb,

    /// <summary>Any form of <c>be</c>; <c>have</c> and <c>do</c> before another verb; <c>will</c>, <c>can</c>, <c>must</c> and their like.</summary>
    Auxiliary,

    /// <summary>An adjective, an ordinal, or a participle that stands before its noun: <c>baseless</c>, <c>third</c>, <c>the alleged plot</c>.</summary>
    Adjective,

    /// <summary>An adverb: <c>repeatedly</c>, <c>never</c>, <c>how</c>, <c>when</c>.</summary>
    Adverb,

    /// <summary>Stands for a noun: <c>they</c>, <c>nobody</c>, <c>who</c>, <c>this</c> alone, <c>there</c> in "there is".</summary>
    Pronoun,

    /// <summary>Goes with a noun: <c>the</c>, <c>these</c>, <c>no</c>, <c>his</c>.</summary>
    Determiner,

    /// <summary>A preposition: <c>against</c>, <c>to</c> before a noun.</summary>
    Preposition,

    /// <summary>Joins words or clauses: <c>and</c>, <c>because</c>, <c>that</c>.</summary>
    Conjunction,

    /// <summary><c>to</c> before a verb, <c>not</c>, the <c>'s</c> of possession, the <c>up</c> of "back up".</summary>
    Particle,

    /// <summary>A number in digits or words.</summary>
    Number,

    /// <summary>A mark.</summary>
    Punctuation,
}
