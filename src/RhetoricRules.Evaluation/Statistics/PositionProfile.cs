using System.Collections.Immutable;

namespace RhetoricRules.Evaluation.Statistics;

/// <summary>In which tenth of their articles moves begin.</summary>
/// <param name="Technique">The technique; null for all together.</param>
/// <param name="Tenths">The moves of each tenth, from the first to the last.</param>
internal sealed record PositionProfile(string? Technique, ImmutableArray<int> Tenths)
{
    /// <summary>How many parts an article has.</summary>
    public const int Parts = 10;

    /// <summary>All moves.</summary>
    public int Moves => Tenths.Sum();

    /// <summary>The share of a tenth; null without moves.</summary>
    public double? ShareOf(int tenth) => Moves == 0 ? null : (double)Tenths[tenth] / Moves;

    /// <summary>The profile of all moves, then that of each of <paramref name="techniques"/>; articles whose length the results do not tell are left out.</summary>
    public static ImmutableArray<PositionProfile> Of(ImmutableArray<StudiedArticle> articles, ImmutableArray<string> techniques)
    {
        Dictionary<string, int[]> tenths = techniques.ToDictionary(technique => technique, _ => new int[Parts], StringComparer.Ordinal);
        int[] all = new int[Parts];
        foreach (StudiedArticle article in articles)
        {
            if (article.Length is not { } length) continue;
            foreach (StudiedMove move in article.Moves)
            {
                int tenth = length == 0 ? 0 : (int)Math.Min((long)move.Start * Parts / length, Parts - 1);
                tenths[move.Code][tenth]++;
                all[tenth]++;
            }
        }

        return [new PositionProfile(null, [.. all]), .. techniques.Select(technique => new PositionProfile(technique, [.. tenths[technique]]))];
    }
}
