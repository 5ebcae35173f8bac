namespace RhetoricRules.Text;

/// <summary>Whose voice a word is in.</summary>
public enum Voice : byte
{
    /// <summary>The outlet's own.</summary>
    Narration,

    /// <summary>A speaker's, in the reporter's words, or the words that name the source and the cue.</summary>
    Paraphrase,

    /// <summary>A speaker's, word for word.</summary>
    Quote,

    /// <summary>A bare sentence of a speaker who holds the floor.</summary>
    Carried,
}
