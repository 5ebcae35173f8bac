using System.Collections.Immutable;
using System.CommandLine;
using RhetoricRules.Cli.Inputs;
using RhetoricRules.Cli.Options;
using RhetoricRules.Cli.Studying;
using RhetoricRules.Diagnostics;
using RhetoricRules.Evaluation.Statistics;
using RhetoricRules.Evaluation.Statistics.Plots;

namespace RhetoricRules.Cli;

/// <summary><c>rhetoric stats</c>: rates, company, order and places of the moves in results of <c>check</c>.</summary>
internal sealed class StatsCommand
{
    private readonly CommandWorld _world;
    private readonly StatsOptions _stats = new();
    private readonly SelectorOptions _selector = new("Count only these techniques");
    private readonly ReportOptions _report = new("", "", "", "one of the tables, all rows", picture: "one of the tables");

    private readonly Argument<string[]> _results = new("RESULTS")
    {
        Description = "Files that `rhetoric check --format jsonl` or `rhetoric corpus record` wrote, or - for standard input.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private StatsCommand(CommandWorld world) => _world = world;

    /// <summary>The command, ready to be given to the root.</summary>
    public static Command Create(CommandWorld world)
    {
        StatsCommand stats = new(world);
        Command command = new("stats", "Tells from results of check how often moves come, by technique, source, date or speaker, which keep company, which follows which and where they stand.");
        command.Arguments.Add(stats._results);
        stats._stats.AddTo(command);
        stats._selector.AddTo(command);
        stats._report.AddTo(command);
        command.SetAction(stats.Run);
        return command;
    }

    private int Run(ParseResult parse)
    {
        Messages messages = _report.MessagesFor(parse, _world);
        StatisticsOptions options = _stats.Read(parse);
        string[] paths = [.. (parse.GetValue(_results) ?? []).Distinct(StringComparer.Ordinal)];
        if (paths.Length == 0) throw new CommandException("name the file with the results.", ResultFiles.Form);
        if (paths.Any(path => path.Length == 0)) throw new CommandException("the path of the results is empty.", ResultFiles.Form);

        ResultFiles files = new(_world, messages);
        ImmutableArray<StudiedArticle> articles = files.Read(paths);
        if (articles.IsEmpty) throw new CommandException("the results hold no article that was analysed.", ResultFiles.Form);
        MoveStatistics statistics = StatisticsOf(Selected(parse, articles), options);
        if (statistics.Ungrouped > 0) messages.Hint(Ungrouped(statistics.Ungrouped, options));
        if (_stats.Table(parse) is null or StatisticsTable.Order)
            TellMissing(messages, statistics.WithoutTurns, "in which turns moves stand, as a recorded corpus does not: they are missing from order in turns; --within article has them");
        if (_stats.Table(parse) is null or StatisticsTable.Positions)
            TellMissing(messages, statistics.WithoutLength, "how long the text is, as a corpus recorded without --with-text does not: they are missing from positions");
        using OpenReport report = _report.Open(parse, _world, [.. paths.Where(path => path != InputNames.StandardInputPath).Select(path => new InputFile(path, _world.FullPath(path), InputKind.JsonLines))]);
        Write(parse, report, statistics);
        report.End();
        return files.HasProblems ? ExitCode.Trouble : ExitCode.Done;
    }

    private void Write(ParseResult parse, OpenReport report, MoveStatistics statistics)
    {
        StatisticsTable? table = _stats.Table(parse);
        if (report.Format == ReportFormat.Csv) StatisticsCsv.Write(report.Output, statistics, table ?? StatisticsTable.Rates);
        else if (report.Format == ReportFormat.Svg) StatisticsPlots.Write(report.Output, statistics, table ?? StatisticsTable.Rates, _stats.Limit(parse));
        else StatisticsText.Write(report.Output, statistics, table, _stats.Limit(parse), report.Width);
    }

    private static MoveStatistics StatisticsOf(ImmutableArray<StudiedArticle> articles, StatisticsOptions options)
    {
        try
        {
            return MoveStatistics.Of(articles, options);
        }
        catch (FormatException exception)
        {
            throw new CommandException(exception.Message, "`--by speaker` needs results that this version of `rhetoric check --format jsonl` wrote.");
        }
    }

    // Results know rules by ID and name alone, so categories choose nothing here.
    private ImmutableArray<StudiedArticle> Selected(ParseResult parse, ImmutableArray<StudiedArticle> articles)
    {
        ImmutableDictionary<(string Rule, string Code), RuleDescriptor> rules = articles.SelectMany(article => article.Moves)
            .Select(move => (move.Rule, move.Code))
            .Distinct()
            .ToImmutableDictionary(rule => rule, rule => new RuleDescriptor(new RuleId(rule.Rule), rule.Code, rule.Code, "", "", Severity.Note, Confidence.Medium, []));
        FindingSelector selector = _selector.Of(parse, [.. rules.Values.OrderBy(rule => rule.Id)]);
        return [.. articles.Select(article => article with { Moves = [.. article.Moves.Where(move => selector.Wants(rules[(move.Rule, move.Code)]))] })];
    }

    private static string Ungrouped(int articles, StatisticsOptions options)
    {
        string count = FormattableString.Invariant($"{articles:N0} {(articles == 1 ? "article has" : "articles have")}");
        return options.Grouping == MoveGrouping.Source
            ? $"{count} no `source` and {(articles == 1 ? "counts" : "count")} as unknown; a corpus in JSON Lines names it: {{\"id\", \"text\", \"source\"}}."
            : $"{count} no `date` that can be read and {(articles == 1 ? "counts" : "count")} as unknown; dates are read as 2022-03-24, 2022-03, 2022 or with the English name of the month.";
    }

    private static void TellMissing(Messages messages, int articles, string what)
    {
        if (articles > 0) messages.Hint(FormattableString.Invariant($"{articles:N0} {(articles == 1 ? "article does" : "articles do")} not tell {what}."));
    }
}
