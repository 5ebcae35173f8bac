namespace RhetoricRules.Text;

/// <summary>What a word behind a number is, where its ending does not tell.</summary>
internal enum NounShape : byte
{
    /// <summary>Its ending tells.</summary>
    Plain,

    /// <summary>A plural without the ending: <c>people</c>.</summary>
    Plural,

    /// <summary>No plural in spite of the ending: <c>news</c>, <c>says</c>.</summary>
    NoPlural,

    /// <summary>A people whose plural ends in <c>-is</c>: <c>Iraqis</c>.</summary>
    Demonym,

    /// <summary>May stand between a number and its noun: <c>more</c>, <c>other</c>.</summary>
    Between,

    /// <summary>A verb in the past that no ending gives away: <c>left</c>.</summary>
    Past,

    /// <summary>Stands for what is counted: <c>them</c>.</summary>
    Pronoun,
}
