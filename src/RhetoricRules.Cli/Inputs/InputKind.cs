namespace RhetoricRules.Cli.Inputs;

/// <summary>How to read an input.</summary>
internal enum InputKind : byte
{
    /// <summary>The file is one article.</summary>
    Article,

    /// <summary>Every line of the file is an article.</summary>
    JsonLines,

    /// <summary>Standard input is one article.</summary>
    StandardInput,

    /// <summary>Nothing is there.</summary>
    Missing,

    /// <summary>A folder that cannot be listed.</summary>
    ClosedFolder,
}
