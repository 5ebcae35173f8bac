namespace RhetoricRules.Reporting;

/// <summary>What a piece of text in a report is, so that a terminal can show it in its colour.</summary>
internal enum TextStyle : byte
{
    /// <summary>As it is.</summary>
    Plain,

    /// <summary>Paths and titles of articles.</summary>
    Heading,

    /// <summary>Frames, labels and what is least important.</summary>
    Faint,

    /// <summary>A note and the words it reports.</summary>
    Note,

    /// <summary>A warning and the words it reports.</summary>
    Warning,

    /// <summary>An error and the words it reports.</summary>
    Error,

    /// <summary>The first, third, … step of a move.</summary>
    OddStep,

    /// <summary>The second, fourth, … step of a move.</summary>
    EvenStep,

    /// <summary>Who speaks.</summary>
    Speaker,

    /// <summary>At whom it is aimed.</summary>
    Target,
}
