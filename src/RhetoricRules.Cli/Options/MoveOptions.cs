using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using RhetoricRules.Evaluation.Moves;

namespace RhetoricRules.Cli.Options;

/// <summary>The options of measuring moves: what counts as the same, whose annotations count, what codes are called, where the articles are.</summary>
internal sealed class MoveOptions
{
    private readonly Option<MoveMatch> _match = Choice.Of(
        "--match",
        "When a finding and an annotation with the same code agree. overlap: they share half of the shorter one; exact: the same words; sentence, article: the same sentence or article, and these are counted.",
        ("overlap", MoveMatch.Overlap),
        ("exact", MoveMatch.Exact),
        ("sentence", MoveMatch.Sentence),
        ("article", MoveMatch.Article));

    private readonly Option<string?> _map = new("--map")
    {
        Description = "What the rules' codes are called in the gold: a file with a code, a comma (or tab) and a name a line. A code may have several names.",
        HelpName = "FILE",
    };

    private readonly Option<string?> _taxonomy = new("--taxonomy")
    {
        Description = "The gold's codes are those of this taxonomy, to which rules map with `maps-to`: semeval2023.",
        HelpName = "NAME",
    };

    private readonly Option<string?> _against = new("--against")
    {
        Description = "Compare the gold with this second gold instead of with the rules: how well two coders agree.",
        HelpName = "GOLD",
    };

    private readonly Option<string[]> _articles = new("--articles")
    {
        Description = "Where the articles are that the gold only names: a folder, searched with all below it. They are looked for beside the gold first. May be repeated.",
        HelpName = "DIR",
        DefaultValueFactory = _ => [],
    };

    private readonly Option<CoderChoice> _precisionCoders = Choice.Of(
        "--precision-coders", "Whose annotations make a finding right.", ("any", CoderChoice.Any), ("all", CoderChoice.All));

    private readonly Option<CoderChoice?> _recallCoders = Choice.WithoutDefault<CoderChoice?>(
        "--recall-coders", "Whose annotations must be found. Default: all, that is units that every coder has.", ("all", CoderChoice.All), ("any", CoderChoice.Any));

    private readonly Option<int?> _coders = new("--coders")
    {
        Description = "How many coders worked on the gold. Default: the most that any code of it has.",
        HelpName = "N",
        CustomParser = result =>
        {
            string typed = result.Tokens[^1].Value;
            if (int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out int coders) && coders >= 1) return coders;
            result.AddError($"--coders is a whole number from 1, not `{typed}`.");
            return null;
        },
    };

    private readonly Option<bool> _entries = new("--entries")
    {
        Arity = ArgumentArity.Zero,
        Description = "Also tell which entries of lexicons and which phrases bring hits and which false alarms; csv has a row for each of them instead of one a code.",
    };

    /// <summary>Gives the options to <paramref name="command"/>.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(_match);
        command.Options.Add(_map);
        command.Options.Add(_taxonomy);
        command.Options.Add(_against);
        command.Options.Add(_articles);
        command.Options.Add(_precisionCoders);
        command.Options.Add(_recallCoders);
        command.Options.Add(_coders);
        command.Options.Add(_entries);
    }

    /// <summary>Whether the user gave any of them.</summary>
    public bool AreGiven(ParseResult parse) =>
        new Option[] { _match, _map, _taxonomy, _against, _articles, _precisionCoders, _recallCoders, _coders, _entries }.Any(option => parse.GetResult(option) is { Implicit: false });

    /// <summary>The file of names in the gold; null where there is none.</summary>
    public string? Map(ParseResult parse) => parse.GetValue(_map);

    /// <summary>The taxonomy of the gold; null where none was named.</summary>
    public string? Taxonomy(ParseResult parse) => parse.GetValue(_taxonomy);

    /// <summary>The second gold; null where rules are measured.</summary>
    public string? Against(ParseResult parse) => parse.GetValue(_against);

    /// <summary>Whether entries and phrases are counted.</summary>
    public bool Entries(ParseResult parse) => parse.GetValue(_entries);

    /// <summary>The folders of articles.</summary>
    public ImmutableArray<string> Articles(ParseResult parse) => [.. parse.GetValue(_articles) ?? []];

    /// <summary>The choices for gold in which no code has more than <paramref name="mostCoders"/> coders.</summary>
    public MoveScoring Scoring(ParseResult parse, int mostCoders) => new()
    {
        Match = parse.GetValue(_match),
        Coders = parse.GetValue(_coders) ?? Math.Max(1, mostCoders),
        PrecisionBy = parse.GetValue(_precisionCoders),
        RecallBy = parse.GetValue(_recallCoders) ?? CoderChoice.All,
    };
}
