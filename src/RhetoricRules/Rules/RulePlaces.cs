namespace RhetoricRules.Rules;

/// <summary>The places that <c>in</c> and <c>not-in</c> name: where words stand, and whose voice they are in.</summary>
[Flags]
internal enum RulePlaces : ushort
{
    /// <summary>No place named.</summary>
    None = 0,

    /// <summary>The headline.</summary>
    Title = 1,

    /// <summary>The first paragraph of the body.</summary>
    Lead = 2,

    /// <summary>The running text.</summary>
    Body = 4,

    /// <summary>The words under a picture.</summary>
    Caption = 8,

    /// <summary>Tags, bylines, share lines.</summary>
    Boilerplate = 16,

    /// <summary>A sentence that ends in a question mark.</summary>
    Question = 32,

    /// <summary>A speaker's words, word for word.</summary>
    Quote = 64,

    /// <summary>A speaker's words in the reporter's wording, source and cue.</summary>
    Paraphrase = 128,

    /// <summary>A bare sentence of whoever holds the floor.</summary>
    Carried = 256,

    /// <summary>The outlet's own voice.</summary>
    Narration = 512,

    /// <summary>Up to five quoted words inside a sentence.</summary>
    Fragment = 1024,

    /// <summary>Quote, paraphrase or carried.</summary>
    Speech = Quote | Paraphrase | Carried,
}
