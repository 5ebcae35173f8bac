using System.Collections.Immutable;
using System.CommandLine;
using System.Diagnostics;
using RhetoricRules.Cli.Options;
using RhetoricRules.Cli.Packs;
using RhetoricRules.Diagnostics;
using RhetoricRules.Evaluation;
using RhetoricRules.Evaluation.Releases;
using RhetoricRules.Reporting;

namespace RhetoricRules.Cli;

/// <summary><c>rhetoric rules test</c>: runs the tests inside rules, and tells which clauses no test needs.</summary>
internal sealed class RulesTestCommand
{
    private readonly CommandWorld _world;
    private readonly SelectorOptions _selector = new("Run only the tests of these techniques");
    private readonly ReportOptions _report = new("junit", "JUnit XML, as CI servers read it", "; in a text report only rules with a test that fails");

    private readonly Argument<string?> _path = new("PATH")
    {
        Description = $"A rule file (.yml) or a folder of them. Default: {CorePack.Name}, the shipped rules.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<bool> _coverage = new("--coverage")
    {
        Arity = ArgumentArity.Zero,
        Description = "Delete each clause and each alternative in turn, and report those that no test needs, and no-match tests in which nothing matches.",
    };

    private readonly Option<bool> _watch = new("--watch") { Arity = ArgumentArity.Zero, Description = "Run again whenever a rule file is saved, until Ctrl+C." };

    private RulesTestCommand(CommandWorld world) => _world = world;

    /// <summary>The command, ready to be given to <c>rules</c>.</summary>
    public static Command Create(CommandWorld world)
    {
        RulesTestCommand test = new(world);
        Command command = new("test", "Runs the tests that are written with rules; with --coverage also tells what no test needs.");
        command.Arguments.Add(test._path);
        command.Options.Add(test._coverage);
        command.Options.Add(test._watch);
        test._selector.AddTo(command);
        test._report.AddTo(command);
        command.SetAction(test.Run);
        return command;
    }

    private int Run(ParseResult parse)
    {
        Messages messages = _report.MessagesFor(parse, _world);
        string? path = parse.GetValue(_path);
        bool isCore = path is null or CorePack.Name;
        if (!isCore) CheckPath(path!);
        if (!parse.GetValue(_watch)) return RunOnce(parse, path, messages);
        if (isCore) throw new CommandException("--watch: the shipped rules are inside the command and never change.", "name the rule file or folder that you are working on.");
        using RuleFileWatcher watcher = new(_world.FullPath(path!));
        return new WatchLoop(watcher.WaitForSave, messages).Run(() => RunOnce(parse, path, messages), _world.Cancellation);
    }

    private void CheckPath(string path)
    {
        if (path.Length == 0) throw new CommandException("the path is empty.", "name a rule file (.yml) or a folder of them.");
        if (File.Exists(_world.FullPath(path)) || Directory.Exists(_world.FullPath(path))) return;
        throw new CommandException(
            $"{path}: no such file or folder.{Suggestion.For(path, [CorePack.Name])}", $"name a rule file (.yml), a folder of them, or {CorePack.Name} for the rules that ship with rhetoric.");
    }

    private int RunOnce(ParseResult parse, string? path, Messages messages)
    {
        long start = Stopwatch.GetTimestamp();
        LoadedRules loaded = RuleLoading.Load(path is null ? [] : [path], _world, messages, mayReportNothing: true);
        FindingSelector selector = _selector.Of(parse, loaded.Rules.Descriptors);
        bool coverage = parse.GetValue(_coverage);
        RuleTestReport report = (coverage ? RuleTestRunner.ForCoverage(loaded.Written) : new RuleTestRunner(loaded.Rules)).Run(
            new RuleTestOptions
            {
                Selector = selector,
                Coverage = coverage,
                Jobs = _world.Processors,
                // The promises of a pack are about all its rules.
                Further = loaded.Rules.Descriptors.All(selector.Wants) ? ReleaseCheck.Of(loaded.Written, loaded.Packs) : [],
            },
            _world.Cancellation);
        using (OpenReport output = _report.Open(parse, _world, []))
        {
            Write(output, report, loaded.Problems, _report.IsQuiet(parse), output.IsOnTerminal ? Stopwatch.GetElapsedTime(start) : null);
            output.End();
        }

        if (!loaded.AreAllRead) return ExitCode.Trouble;
        bool isAllWell = report.Problems.Concat(loaded.Problems).All(problem => problem.Severity < Severity.Warning);
        return isAllWell ? ExitCode.Done : ExitCode.Findings;
    }

    private static void Write(OpenReport output, RuleTestReport report, ImmutableArray<RuleProblem> problems, bool isQuiet, TimeSpan? duration)
    {
        if (output.Format == ReportFormat.Json) RuleTestJUnitWriter.Write(output.Output, report, problems);
        else new RuleTestTextWriter(output.Output, new TextReportOptions { Colour = output.TakesColour, Width = output.Width, FindingsOnly = isQuiet }).Write(report, duration);
    }
}
