namespace RhetoricRules.Evaluation.Statistics;

/// <summary>How often moves come in a group.</summary>
/// <param name="Group">The group: a source, a period, a speaker; <c>all</c> for all articles.</param>
/// <param name="Technique">The technique; null for all together.</param>
/// <param name="Articles">The articles of the group.</param>
/// <param name="ArticlesWith">Those that have such a move.</param>
/// <param name="Words">The words of the group.</param>
/// <param name="Moves">The moves.</param>
/// <param name="Interval">Of the rate, moves per 1,000 words; null where there is none: no words, or a single article to draw from.</param>
internal sealed record MoveRate(string Group, string? Technique, int Articles, int ArticlesWith, long Words, long Moves, Interval? Interval)
{
    /// <summary>Moves per 1,000 words; null without words.</summary>
    public double? PerThousand => Words == 0 ? null : Moves * 1000.0 / Words;
}
