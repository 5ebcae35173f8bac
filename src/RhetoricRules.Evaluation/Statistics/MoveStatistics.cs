using System.Collections.Immutable;

namespace RhetoricRules.Evaluation.Statistics;

/// <summary>What results tell about a corpus: how often moves come, which keep company, which follows which, and where they stand.</summary>
public sealed class MoveStatistics
{
    private MoveStatistics()
    {
    }

    /// <summary>How many articles there are.</summary>
    public int Articles { get; private init; }

    /// <summary>How many words they have.</summary>
    public long Words { get; private init; }

    /// <summary>How many moves.</summary>
    public int Moves { get; private init; }

    /// <summary>How many articles tell nothing of what they are grouped by: no source, no date that can be read.</summary>
    public int Ungrouped { get; private init; }

    /// <summary>How many articles with moves do not tell their length, so that it is not known where the moves stand.</summary>
    public int WithoutLength { get; private init; }

    /// <summary>How many articles have moves of which it is not known in which turn of a speaker they stand.</summary>
    public int WithoutTurns { get; private init; }

    internal StatisticsOptions Options { get; private init; } = new();

    /// <summary>The techniques, by name.</summary>
    internal ImmutableArray<string> Techniques { get; private init; } = [];

    /// <summary>For each group the rate of all moves, then those of the techniques.</summary>
    internal ImmutableArray<ImmutableArray<MoveRate>> Groups { get; private init; } = [];

    /// <summary>The same for all articles together.</summary>
    internal ImmutableArray<MoveRate> Whole { get; private init; } = [];

    /// <summary>How much more articles differ than chance would have it.</summary>
    internal double? Dispersion { get; private init; }

    internal ImmutableArray<TechniquePair> Pairs { get; private init; } = [];

    internal ImmutableArray<Motif> Motifs { get; private init; } = [];

    internal ImmutableArray<PositionProfile> Positions { get; private init; } = [];

    /// <summary>The statistics of <paramref name="articles"/>.</summary>
    /// <exception cref="FormatException">Speakers are asked for and an article does not tell how much each says.</exception>
    public static MoveStatistics Of(ImmutableArray<StudiedArticle> articles, StatisticsOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        ImmutableArray<string> techniques = [.. articles.SelectMany(article => article.Moves).Select(move => move.Code).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        Dictionary<string, int> numbers = techniques.Select((technique, number) => (technique, number)).ToDictionary(entry => entry.technique, entry => entry.number, StringComparer.Ordinal);
        MoveGroup whole = new MoveGroups(options, numbers).Whole(articles);
        ImmutableArray<MoveGroup> groups = options.Grouping == MoveGrouping.Technique ? [] : new MoveGroups(options, numbers).Of(articles);
        return new MoveStatistics
        {
            Options = options,
            Articles = articles.Length,
            Words = whole.Words,
            Moves = (int)whole.Moves,
            Ungrouped = options.Grouping is MoveGrouping.Source or MoveGrouping.Date ? groups.Where(group => group.Name == MoveGroups.Unknown).Sum(group => group.Units.Count) : 0,
            WithoutLength = articles.Count(article => article.Length is null),
            WithoutTurns = articles.Count(article => article.Moves.Any(move => move.Turn is null)),
            Techniques = techniques,
            Groups = [.. groups.Select(group => RateCounter.Of(group, techniques, options.Interval))],
            Whole = RateCounter.Of(whole, techniques, options.Interval),
            Dispersion = RateCounter.DispersionOf(whole),
            Pairs = PairCounter.Of(whole, techniques),
            Motifs = MotifCounter.Count(SequencesOf(articles, options.Window, numbers), techniques),
            Positions = PositionProfile.Of(articles, techniques),
        };
    }

    private static IEnumerable<ImmutableArray<(int Technique, int Place)>> SequencesOf(ImmutableArray<StudiedArticle> articles, MotifWindow window, Dictionary<string, int> numbers)
    {
        foreach (StudiedArticle article in articles)
        {
            IEnumerable<IGrouping<int, StudiedMove>> turns = window == MotifWindow.Article
                ? article.Moves.GroupBy(_ => 0)
                : article.Moves.Where(move => move.Turn is not null).GroupBy(move => move.Turn!.Value);
            foreach (IGrouping<int, StudiedMove> turn in turns) yield return [.. turn.Select(move => (numbers[move.Code], move.Start))];
        }
    }
}
