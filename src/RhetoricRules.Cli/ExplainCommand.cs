using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using RhetoricRules.Cli.Inputs;
using RhetoricRules.Cli.Options;
using RhetoricRules.Cli.Packs;
using RhetoricRules.Compilation;
using RhetoricRules.Diagnostics;
using RhetoricRules.Reporting;
using RhetoricRules.Text;

namespace RhetoricRules.Cli;

/// <summary><c>rhetoric explain</c>: why a rule fires in an article, or why it does not.</summary>
internal sealed class ExplainCommand
{
    private const string Name = "explain";

    private readonly CommandWorld _world;
    private readonly PackOptions _packs = new();
    private readonly RunOptions _run = new();
    private readonly ReportOptions _report = new("jsonl", "one JSON object a line, an article each", "");
    private readonly Argument<string[]> _paths = RunOptions.PathsArgument();

    private readonly Argument<string?> _rule = new("RULE")
    {
        Description = "The ID or name of a pattern, or the name of a part or a signal; as for --select of check also the beginning of IDs, a category or a glob.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<bool> _all = new("--all") { Arity = ArgumentArity.Zero, Description = "Show what nearly fired also where the rule fires." };

    private readonly Option<int?> _limit = Number("--limit", 0, "How many near misses to show at most. Default: 5.", "N");

    private readonly Option<int?> _line = Number("--at", 1, "Only what touches this line of the article.", "LINE");

    private ExplainCommand(CommandWorld world) => _world = world;

    /// <summary>The command, ready to be given to the root.</summary>
    public static Command Create(CommandWorld world)
    {
        ExplainCommand explain = new(world);
        Command command = new(Name, "Explains why a rule fires in an article, step by step; or why it does not, the nearest miss first.");
        command.Arguments.Add(explain._rule);
        command.Arguments.Add(explain._paths);
        command.Options.Add(explain._all);
        command.Options.Add(explain._limit);
        command.Options.Add(explain._line);
        explain._packs.AddTo(command);
        explain._report.AddTo(command);
        explain._run.AddTo(command);
        command.SetAction(explain.Run);
        return command;
    }

    private int Run(ParseResult parse)
    {
        Messages messages = _report.MessagesFor(parse, _world);
        if (parse.GetValue(_rule) is not { Length: > 0 } name)
            throw new CommandException("name a rule and an article.", "`rhetoric explain RR1001 article.txt`. All options: `rhetoric explain --help`.");

        LoadedRules loaded = _packs.Load(parse, _world, messages, mayReportNothing: true);
        ImmutableArray<ExplainedRule> rules = RulesCalled(name, loaded.Rules, parse.GetValue(_paths) ?? []);
        ArticleRun run = new(_world, _run, messages);
        InputPaths inputs = run.Open(parse.GetValue(_paths), $"{Name} {name}");
        if (inputs.Files.Count == 0) return ExitCode.Trouble;

        RhetoricAnalyzer analyzer = new(loaded.Rules, AnalysisOptions.Default with { Perspective = _packs.PerspectiveOf(parse, loaded.Rules.EntityNames) });
        ExplanationOptions options = ExplanationOptions.Default with
        {
            AlsoMisses = parse.GetValue(_all),
            Limit = parse.GetValue(_limit) ?? ExplanationOptions.Default.Limit,
        };
        using OpenReport report = _report.Open(parse, _world, inputs.Files);
        RunTally tally = new(FailOn.Never);
        run.Do(parse, inputs.Files, report, WriterFor(report), tally, article =>
        {
            Article read = ArticleReader.Read(article.Text!, article.Metadata);
            ExplanationOptions here = parse.GetValue(_line) is { } line ? options with { Within = SpanOf(read.Source, line) } : options;
            return new ArticleReport
            {
                Path = article.Path,
                Line = article.Line,
                Metadata = article.Metadata,
                Explanations = [.. rules.Select(rule => analyzer.Explain(read, rule, here, _world.Cancellation))],
            };
        });
        return !loaded.AreAllSound || inputs.Complaints.Count > 0 ? ExitCode.Trouble : tally.ExitCode;
    }

    // A name in full comes first: only what is no name is a beginning, a category or a glob.
    private static ImmutableArray<ExplainedRule> RulesCalled(string name, CompiledRules rules, string[] paths)
    {
        ImmutableArray<ExplainedRule> all = rules.Explainable;
        ImmutableArray<ExplainedRule> named =
            [.. all.Where(rule => rule.Name == name || rule.Key == name || (rule.Id.Length > 0 && rule.Id.Equals(name, StringComparison.OrdinalIgnoreCase)))];
        if (!named.IsEmpty) return named;

        FindingSelector selector = new([name], []);
        HashSet<RuleId> selected = [.. rules.Descriptors.Where(selector.Wants).Select(descriptor => descriptor.Id)];
        ImmutableArray<ExplainedRule> chosen = [.. all.Where(rule => rule.Id.Length > 0 && selected.Contains(new RuleId(rule.Id)))];
        if (!chosen.IsEmpty) return chosen;

        bool isPath = paths.Length == 0 && (File.Exists(name) || Directory.Exists(name));
        string meant = isPath ? " The rule comes first, then the article." : Suggestion.For(name, all.Select(rule => rule.Name).Concat(all.Select(rule => rule.Id)).Where(known => known.Length > 0));
        throw new CommandException($"`{name}` is no pattern, part or signal of the rules.{meant}", "`rhetoric rules show` tells of a rule, `--rules` names other packs.");
    }

    // Past the last line there is nothing to explain.
    private static TextSpan SpanOf(SourceText source, int line)
    {
        if (line > source.Lines.Count) return new TextSpan(source.Length, 0);
        int start = source.Lines.StartOf(line - 1);
        return TextSpan.Between(start, line == source.Lines.Count ? source.Length : source.Lines.StartOf(line));
    }

    private static IReportWriter WriterFor(OpenReport report) => report.Format == ReportFormat.Json
        ? new ExplainJsonLinesWriter(report.Output)
        : new ExplainTextWriter(report.Output, new TextReportOptions { Colour = report.TakesColour, Width = report.Width });

    private static Option<int?> Number(string name, int least, string description, string value) => new(name)
    {
        Description = description,
        HelpName = value,
        CustomParser = result =>
        {
            string typed = result.Tokens[^1].Value;
            if (int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= least) return number;
            result.AddError($"{name} is a whole number from {least}, not `{typed}`.");
            return null;
        },
    };
}
