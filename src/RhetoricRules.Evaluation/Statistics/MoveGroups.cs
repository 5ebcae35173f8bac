using System.Collections.Immutable;
using RhetoricRules.Diagnostics;

namespace RhetoricRules.Evaluation.Statistics;

/// <summary>Puts articles, or what speakers say in them, into groups.</summary>
/// <param name="options">By what.</param>
/// <param name="techniques">The number of each technique.</param>
internal sealed class MoveGroups(StatisticsOptions options, IReadOnlyDictionary<string, int> techniques)
{
    /// <summary>The group of articles that do not tell where they belong, and of speakers whom nothing names.</summary>
    public const string Unknown = "unknown";

    private readonly Dictionary<string, MoveGroup> _groups = new(StringComparer.Ordinal);

    /// <summary>The groups of <paramref name="articles"/>: dates in their order, others by words, the largest first; the unknown last.</summary>
    /// <exception cref="FormatException">Speakers are asked for and an article does not tell how much each says.</exception>
    public ImmutableArray<MoveGroup> Of(ImmutableArray<StudiedArticle> articles)
    {
        foreach (StudiedArticle article in articles)
        {
            if (options.Grouping == MoveGrouping.Speaker) AddSpeakers(article);
            else GroupOf(NameOf(article)).Add(new GroupUnit(article.Words, Numbers(article.Moves)));
        }

        IOrderedEnumerable<MoveGroup> known = _groups.Values.OrderBy(group => group.Name == Unknown);
        return options.Grouping == MoveGrouping.Date
            ? [.. known.ThenBy(group => group.Name, StringComparer.Ordinal)]
            : [.. known.ThenByDescending(group => group.Words).ThenBy(group => group.Name, StringComparer.Ordinal)];
    }

    /// <summary>All articles as one group.</summary>
    public MoveGroup Whole(ImmutableArray<StudiedArticle> articles)
    {
        MoveGroup whole = new("all");
        foreach (StudiedArticle article in articles) whole.Add(new GroupUnit(article.Words, Numbers(article.Moves)));
        return whole;
    }

    private void AddSpeakers(StudiedArticle article)
    {
        if (article.Speakers is not { } speakers) throw new FormatException($"{article.Path}: the results do not tell how many words each speaker of `{article.Id}` says.");
        Dictionary<string, int> words = new(StringComparer.Ordinal);
        foreach (SpeakerWords speaker in speakers)
        {
            string name = NameOf(speaker.Name, speaker.Entity);
            words[name] = words.GetValueOrDefault(name) + speaker.Words;
        }

        ILookup<string, StudiedMove> moves = article.Moves.ToLookup(move => NameOf(move.Speaker, move.Entity), StringComparer.Ordinal);
        foreach (string name in words.Keys.Union(moves.Select(group => group.Key)).Order(StringComparer.Ordinal))
            GroupOf(name).Add(new GroupUnit(words.GetValueOrDefault(name), Numbers(moves[name])));
    }

    private string NameOf(StudiedArticle article) => options.Grouping switch
    {
        MoveGrouping.Source => SourceOf(article.Source),
        MoveGrouping.Date => article.Date is { } date ? DateReader.PeriodOf(date, options.Period) ?? Unknown : Unknown,
        _ => "all",
    };

    private string SourceOf(string? source)
    {
        if (string.IsNullOrWhiteSpace(source)) return Unknown;
        string name = options.SourceParts is { } parts ? string.Join('/', source.Split('/').Take(parts)) : source;
        return string.IsNullOrWhiteSpace(name) ? Unknown : name;
    }

    private static string NameOf(string? speaker, string? entity) => entity ?? speaker ?? Unknown;

    private MoveGroup GroupOf(string name)
    {
        if (_groups.TryGetValue(name, out MoveGroup? known)) return known;
        return _groups[name] = new MoveGroup(name);
    }

    private ImmutableArray<int> Numbers(IEnumerable<StudiedMove> moves) => [.. moves.Select(move => techniques[move.Code])];
}
