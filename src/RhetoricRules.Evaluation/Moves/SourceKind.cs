namespace RhetoricRules.Evaluation.Moves;

/// <summary>What of the rules a finding is owed to.</summary>
public enum SourceKind : byte
{
    /// <summary>An entry of a lexicon.</summary>
    Entry,

    /// <summary>A phrase of a signal.</summary>
    Phrase,
}
