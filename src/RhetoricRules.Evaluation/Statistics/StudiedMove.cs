namespace RhetoricRules.Evaluation.Statistics;

/// <summary>A move as results tell of it.</summary>
/// <param name="Rule">The rule's ID.</param>
/// <param name="Code">The rule's name.</param>
/// <param name="Start">Where its words begin, in UTF-16 units.</param>
/// <param name="End">Where they end, exclusive.</param>
public sealed record StudiedMove(string Rule, string Code, int Start, int End)
{
    /// <summary>Who makes it, as the article names the speaker; null where nothing does.</summary>
    public string? Speaker { get; init; }

    /// <summary>The actor the speaker belongs to, by its name in the rules; null where that is unknown.</summary>
    public string? Entity { get; init; }

    /// <summary>The number of the speaker's turn in the article; null where the results do not tell.</summary>
    public int? Turn { get; init; }
}
