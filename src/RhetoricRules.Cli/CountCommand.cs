using System.Collections.Immutable;
using System.CommandLine;
using RhetoricRules.Cli.Inputs;
using RhetoricRules.Cli.Options;
using RhetoricRules.Cli.Packs;
using RhetoricRules.Reporting;
using RhetoricRules.Text;

namespace RhetoricRules.Cli;

/// <summary><c>rhetoric count</c>: counts the words of lexicons in articles.</summary>
internal sealed class CountCommand
{
    private const string Name = "count";

    private readonly CommandWorld _world;
    private readonly LexiconOption _lexicons = new();
    private readonly PackOptions _packs = new();
    private readonly RunOptions _run = new();
    private readonly ReportOptions _report = new("jsonl", "one JSON object a line, an article each", "", "a row an article");
    private readonly Argument<string[]> _paths = RunOptions.PathsArgument();

    private CountCommand(CommandWorld world) => _world = world;

    /// <summary>The command, ready to be given to the root.</summary>
    public static Command Create(CommandWorld world)
    {
        CountCommand count = new(world);
        Command command = new(Name, "Counts the words of lexicons in articles, by category and per 1,000 words.");
        command.Arguments.Add(count._paths);
        count._lexicons.AddTo(command);
        count._packs.AddTo(command);
        count._report.AddTo(command);
        count._run.AddTo(command);
        command.SetAction(count.Run);
        return command;
    }

    private int Run(ParseResult parse)
    {
        Messages messages = _report.MessagesFor(parse, _world);
        ArticleRun run = new(_world, _run, messages);
        ImmutableArray<(string Name, string? File)> lexicons = _lexicons.Read(parse, _world);
        InputPaths inputs = run.Open(parse.GetValue(_paths), $"{Name} --lexicon {lexicons[0].File ?? lexicons[0].Name}");
        if (inputs.Files.Count == 0) return ExitCode.Trouble;

        LoadedRules loaded = _packs.LoadVocabulary(parse, _world, messages, _lexicons.PackOf(parse, lexicons));
        LexiconCounter counter = new(loaded.Written, loaded.Rules, NamesOf(lexicons, loaded));
        ImmutableArray<string> columns = ColumnsOf(counter.Categories, lexicons.Length);
        using OpenReport report = _report.Open(parse, _world, inputs.Files);
        RunTally tally = new(FailOn.Never);
        run.Do(parse, inputs.Files, report, WriterFor(report, columns), tally, article => new ArticleReport
        {
            Path = article.Path,
            Line = article.Line,
            Metadata = article.Metadata,
            Counts = counter.Count(ArticleReader.Read(article.Text!, article.Metadata)),
        });
        return !loaded.AreAllSound || inputs.Complaints.Count > 0 ? ExitCode.Trouble : tally.ExitCode;
    }

    private static ImmutableArray<string> NamesOf(ImmutableArray<(string Name, string? File)> lexicons, LoadedRules loaded)
    {
        ImmutableArray<string> known = LexiconCounter.NamesIn(loaded.Written);
        ImmutableArray<string> sound = [.. lexicons.Where(lexicon => known.Contains(lexicon.Name)).Select(lexicon => lexicon.Name)];
        foreach ((string name, string? file) in lexicons)
        {
            if (known.Contains(name)) continue;
            if (file is not null) throw new CommandException($"--lexicon {file}: the file cannot be counted as it is.", "mend the problems above; then every category counts what it says.");
            if (LexiconOption.LooksLikeFile(name)) throw new CommandException($"--lexicon {name}: the ending tells no format that can be read.", LexiconOption.Hint);
            string meant = Suggestion.For(name, known);
            throw new CommandException(
                $"--lexicon: `{name}` is no lexicon of the rules.{meant}",
                meant.Length > 0 ? "" : $"there are {string.Join(", ", known.Where(other => !other.Contains('.', StringComparison.Ordinal)))}; a file is named with its ending.");
        }

        return sound;
    }

    /// <summary>The sublists of the only lexicon are called by their own names.</summary>
    private static ImmutableArray<string> ColumnsOf(ImmutableArray<string> categories, int lexicons)
    {
        if (lexicons > 1 || categories.Length == 1) return categories;
        string prefix = categories[0] + ".";
        ImmutableArray<string> own = [categories[0], .. categories.Skip(1).Select(category => category[prefix.Length..])];
        return own.Concat(CountCsvWriter.Keys).Distinct(StringComparer.Ordinal).Count() == own.Length + CountCsvWriter.Keys.Length ? own : categories;
    }

    private static IReportWriter WriterFor(OpenReport report, ImmutableArray<string> columns) => report.Format switch
    {
        ReportFormat.Json => new CountJsonLinesWriter(report.Output, columns),
        ReportFormat.Csv => new CountCsvWriter(report.Output, columns),
        _ => new CountTextWriter(report.Output, columns, new TextReportOptions { Colour = report.TakesColour, Width = report.Width }),
    };
}
