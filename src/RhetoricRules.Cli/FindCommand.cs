using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using RhetoricRules.Cli.Inputs;
using RhetoricRules.Cli.Options;
using RhetoricRules.Diagnostics;
using RhetoricRules.Reporting;
using RhetoricRules.Rules;
using RhetoricRules.Text;

namespace RhetoricRules.Cli;

/// <summary><c>rhetoric find</c>: shows every place where a phrase stands, with the words around it.</summary>
internal sealed class FindCommand
{
    private const string Name = "find";
    private const int DefaultContext = 10;
    private const int MostContext = 1000;

    private readonly CommandWorld _world;
    private readonly PackOptions _packs = new();
    private readonly RunOptions _run = new();
    private readonly ReportOptions _report = new("jsonl", "one JSON object a line, an article each", "", "a row a hit");
    private readonly Argument<string[]> _paths = RunOptions.PathsArgument();

    private readonly Argument<string?> _phrase = new("PHRASE")
    {
        Description = "A phrase of the rule language, in quotation marks: words in all their forms, {lexicon}, {actor}, ... for a few words between, | for either.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string[]> _in = new("--in")
    {
        Description = $"Only where it stands so; may be repeated: {string.Join(", ", PhraseQuery.Places)}.",
        HelpName = "PLACE",
        DefaultValueFactory = _ => [],
    };

    private readonly Option<string?> _speaker = new("--speaker")
    {
        Description = "Only in the words of this speaker: a part of the name as articles write it, or an actor of the rules (china), whose people count too.",
        HelpName = "NAME",
    };

    private readonly Option<int?> _context = Number("--context", 0, MostContext, $"How many words to show on either side, as far as they fit. Default: {DefaultContext}.");

    private readonly Option<int?> _limit = Number("--limit", 1, int.MaxValue, "Show this many hits at most; a text report counts all of them all the same.");

    private FindCommand(CommandWorld world) => _world = world;

    /// <summary>The command, ready to be given to the root.</summary>
    public static Command Create(CommandWorld world)
    {
        FindCommand find = new(world);
        Command command = new(Name, "Shows every place where a phrase stands, with the words around it, who says it and where.");
        command.Arguments.Add(find._phrase);
        command.Arguments.Add(find._paths);
        command.Options.Add(find._in);
        command.Options.Add(find._speaker);
        command.Options.Add(find._context);
        command.Options.Add(find._limit);
        find._packs.AddTo(command);
        find._report.AddTo(command);
        find._run.AddTo(command);
        command.SetAction(find.Run);
        return command;
    }

    private int Run(ParseResult parse)
    {
        Messages messages = _report.MessagesFor(parse, _world);
        ArticleRun run = new(_world, _run, messages);
        PhraseQuery query = QueryOf(parse);
        InputPaths inputs = run.Open(parse.GetValue(_paths), $"{Name} \"{query.Phrase}\"");
        if (inputs.Files.Count == 0) return ExitCode.Trouble;

        RhetoricAnalyzer analyzer = _packs.LoadQuery(parse, _world, messages, query, out bool areAllSound);
        SpeakerFilter? speaker = parse.GetValue(_speaker) is { } name ? new SpeakerFilter(name) : null;
        using OpenReport report = _report.Open(parse, _world, inputs.Files);
        RunTally tally = new(FailOn.Never);
        run.Do(parse, inputs.Files, report, WriterFor(parse, report), tally, article => new ArticleReport
        {
            Path = article.Path,
            Line = article.Line,
            Metadata = article.Metadata,
            Result = Filtered(speaker, analyzer.Analyze(ArticleReader.Read(article.Text!, article.Metadata), _world.Cancellation)),
        });
        if (speaker?.Miss is { } miss) messages.Hint(miss);
        return !areAllSound || inputs.Complaints.Count > 0 ? ExitCode.Trouble : tally.ExitCode;
    }

    private PhraseQuery QueryOf(ParseResult parse)
    {
        if (parse.GetValue(_phrase) is not { } phrase || string.IsNullOrWhiteSpace(phrase))
            throw new CommandException("name the phrase to look for.", "`rhetoric find \"human rights ... record\" article.txt`. What phrases can say: `rhetoric find --help`.");
        ImmutableArray<string> places = [.. parse.GetValue(_in) ?? []];
        foreach (string place in places)
        {
            if (!PhraseQuery.Places.Contains(place))
                throw new CommandException($"--in: `{place}` is no place.{Suggestion.For(place, PhraseQuery.Places)}", $"places are {string.Join(", ", PhraseQuery.Places)}.");
        }

        return new PhraseQuery(phrase, places);
    }

    private static AnalysisResult Filtered(SpeakerFilter? speaker, AnalysisResult result) =>
        speaker is null ? result : new AnalysisResult(result.Article, [.. result.Findings.Where(speaker.Accepts)]);

    private IReportWriter WriterFor(ParseResult parse, OpenReport report)
    {
        int words = parse.GetValue(_context) ?? DefaultContext;
        int limit = parse.GetValue(_limit) ?? int.MaxValue;
        return report.Format switch
        {
            ReportFormat.Json => new ConcordanceJsonLinesWriter(report.Output, words, limit),
            ReportFormat.Csv => new ConcordanceCsvWriter(report.Output, words, limit),
            _ => new ConcordanceTextWriter(report.Output, words, limit, new TextReportOptions { Colour = report.TakesColour, Width = report.Width }),
        };
    }

    private static Option<int?> Number(string name, int least, int most, string description) => new(name)
    {
        Description = description,
        HelpName = "N",
        CustomParser = result =>
        {
            string typed = result.Tokens[^1].Value;
            if (int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= least && number <= most) return number;
            result.AddError(string.Create(CultureInfo.InvariantCulture, $"{name} is a whole number from {least}, not `{typed}`."));
            return null;
        },
    };
}
