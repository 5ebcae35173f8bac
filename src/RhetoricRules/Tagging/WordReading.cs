namespace RhetoricRules.Tagging;

/// <summary>What a word written in a phrase stands for, and why.</summary>
public enum WordReading : byte
{
    /// <summary>A base form: it stands for all its forms.</summary>
    BaseForm,

    /// <summary>A noun in -ing: it stands for its singular and plural, not for the verb.</summary>
    NounInIng,

    /// <summary>A function word: it stands for itself and for the forms that are listed for it.</summary>
    FunctionWord,

    /// <summary>A form of another word: it stands for itself.</summary>
    OtherForm,

    /// <summary>No list has it: it stands for itself.</summary>
    Unlisted,

    /// <summary><c>=word</c>: it stands for exactly this form.</summary>
    Exact,

    /// <summary><c>word*</c>: it stands for everything that begins so.</summary>
    Beginning,
}
