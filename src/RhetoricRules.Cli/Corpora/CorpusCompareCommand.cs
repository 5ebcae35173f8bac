using System.CommandLine;
using System.Globalization;
using RhetoricRules.Cli.Options;
using RhetoricRules.Evaluation.Regression;
using RhetoricRules.Evaluation.Regression.Lines;
using RhetoricRules.Reporting;

namespace RhetoricRules.Cli.Corpora;

/// <summary><c>rhetoric corpus compare</c>: what changed since a baseline was recorded, rule by rule.</summary>
internal sealed class CorpusCompareCommand
{
    private const int DefaultLimit = 10;

    private readonly CommandWorld _world;
    private readonly CorpusOptions _corpus = new();
    private readonly ReportOptions _report = new("json", "one JSON object with every change", "", hasMarkdown: true, hasHtml: true);

    private readonly Option<string[]?> _accept = new("--accept")
    {
        Description = "Take what is found now into the baseline: everything, or one rule's findings; may be repeated. Write it after FILE.",
        HelpName = "RULE",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<int?> _limit = new("--limit")
    {
        Description = $"Show so many findings for each clause; JSON has all. Default: {DefaultLimit}.",
        HelpName = "N",
        CustomParser = result =>
        {
            string typed = result.Tokens[^1].Value;
            if (int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out int limit)) return limit;
            result.AddError($"--limit is a whole number from 0, not `{typed}`.");
            return null;
        },
    };

    private CorpusCompareCommand(CommandWorld world) => _world = world;

    /// <summary>The command, ready to be given to <c>corpus</c>.</summary>
    public static Command Create(CommandWorld world)
    {
        CorpusCompareCommand compare = new(world);
        Command command = new("compare", "Shows what changed since a baseline was recorded: findings that came, went and moved, with the clause that decides.");
        compare._corpus.AddTo(command);
        command.Options.Add(compare._accept);
        command.Options.Add(compare._limit);
        compare._report.AddTo(command);
        command.SetAction(compare.Run);
        return command;
    }

    private int Run(ParseResult parse)
    {
        Messages messages = _report.MessagesFor(parse, _world);
        string path = _corpus.PathOf(parse);
        string[]? accepted = parse.GetResult(_accept) is null ? null : parse.GetValue(_accept) ?? [];
        ComparedCorpus compared = _corpus.Compare(parse, path, _world, messages);
        using OpenReport report = _report.Open(parse, _world, compared.Inputs);
        Write(report, path, compared.Comparison, parse.GetValue(_limit) ?? DefaultLimit);
        if (!compared.IsComplete)
        {
            messages.Error("not everything could be compared; the report covers the rest.", accepted is null ? "" : "nothing was accepted.");
            return ExitCode.Trouble;
        }

        return accepted is null ? (compared.Comparison.IsSame ? ExitCode.Done : ExitCode.Findings) : Accept(path, accepted, compared, messages);
    }

    private int Accept(string path, string[] names, ComparedCorpus compared, Messages messages)
    {
        CorpusComparison comparison = compared.Comparison;
        if (names.Length == 0)
        {
            BaselineFile.Write(path, _world, comparison.Now);
            messages.Hint($"{path} holds what is found now.");
            return ExitCode.Done;
        }

        HashSet<string> rules = new(StringComparer.Ordinal);
        foreach (string name in names.SelectMany(list => list.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)))
        {
            RuleChanges rule = comparison.Rules.FirstOrDefault(rule => rule.Id == name || rule.Code == name) ?? throw new CommandException(
                $"--accept: `{name}` is no rule that was compared.{Suggestion.For(name, comparison.Rules.Select(known => known.Id).Concat(comparison.Rules.Select(known => known.Code)))}",
                "name a rule by its ID, or write --accept alone for everything; nothing was accepted.");
            rules.Add(rule.Id);
        }

        BaselineFile.Write(path, _world, new Acceptance(comparison, compared.Recorder).Of(rules));
        messages.Hint($"{path} holds what {string.Join(", ", rules.Order(StringComparer.Ordinal))} finds now.");
        bool isDone = comparison.HasSameArticles && comparison.Rules.All(rule => rules.Contains(rule.Id) || !rule.IsChanged);
        return isDone ? ExitCode.Done : ExitCode.Findings;
    }

    private static void Write(OpenReport report, string path, CorpusComparison comparison, int limit)
    {
        switch (report.Format)
        {
            case ReportFormat.Json:
                ComparisonJson.Write(report.Output, path, comparison);
                break;
            case ReportFormat.Markdown:
                report.Output.Write(ComparisonMarkdown.Page(path, comparison, limit));
                break;
            case ReportFormat.Html:
                report.Output.Write(ComparisonHtml.Page(path, comparison, limit));
                break;
            default:
                ComparisonText.Write(report.Output, comparison, limit, new TextReportOptions { Colour = report.TakesColour, Width = report.Width });
                break;
        }

        report.End();
    }
}
