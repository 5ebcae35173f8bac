using System.Collections.Immutable;
using RhetoricRules.Compilation;
using RhetoricRules.Diagnostics;
using RhetoricRules.Evaluation.Scaffolding;
using RhetoricRules.Rules;
using RhetoricRules.Text;

namespace RhetoricRules.Evaluation.Regression;

/// <summary>
/// Turns changes of findings into tests of the rules concerned: cuts the passage out of the article, tries the test, and puts it into the text of the rule's file. What it
/// hands out has been loaded and run. The files themselves are their owner's business.
/// </summary>
public sealed class TestBook
{
    private readonly string? _perspective;
    private ImmutableArray<PackSource> _packs;
    private RuleSet _rules;
    private RuleTestRunner _runner;

    /// <summary>Writes tests of <paramref name="written"/>, which are sound, were compiled to <paramref name="rules"/> and come from <paramref name="packs"/>.</summary>
    /// <param name="rules">The rules, for running tests.</param>
    /// <param name="written">The rules as they were written.</param>
    /// <param name="packs">Where they came from.</param>
    /// <param name="perspective">The actor to whom an office without a country belongs; null for the pack's own.</param>
    public TestBook(CompiledRules rules, RuleSet written, ImmutableArray<PackSource> packs, string? perspective)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(written);
        (_packs, _rules, _runner, _perspective) = (packs, written, new RuleTestRunner(rules), perspective);
    }

    /// <summary>
    /// The test that says whether the words of <paramref name="change"/> are the move: the shortest passage with which it passes or, where the rule judges otherwise
    /// today, fails for that very finding. Null where no passage does, or the rule is gone.
    /// </summary>
    public ProposedTest? Propose(FindingChange change, bool isMove)
    {
        ArgumentNullException.ThrowIfNull(change);
        if (_rules.Patterns.FirstOrDefault(pattern => pattern.Metadata?.Descriptor.Id.Value == change.Rule) is not { } rule) return null;
        bool isFound = change.Now is not null;
        RecordedFinding finding = (change.Now ?? change.Before)!;
        ImmutableArray<PassageCut> cuts = PassageCuts.Of(change.Passage, finding);
        // A rule that finds nothing says nothing about what the words need around them: it gets a sentence more.
        IEnumerable<PassageCut> inOrder = isFound || cuts.Length < 2 ? cuts : [cuts[1], cuts[0], .. cuts.Skip(2)];
        foreach (string? source in isFound ? [null, change.Passage.Source] : (string?[])[change.Passage.Source])
        {
            foreach (PassageCut cut in inOrder)
            {
                WrittenTest match = new(RuleTestKind.Match, cut.Text(MarksOf(change, finding, cut)), _perspective, source);
                // The rule must report these very words in the passage or, where it does not in the article, not there either; a test that fails fails for them.
                if (Passes(rule, match) != isFound) continue;
                WrittenTest test = isMove ? match : match with { Kind = RuleTestKind.NoMatch, Text = cut.Text([]) };
                if (Passes(rule, test) == (isFound == isMove)) return new ProposedTest(rule, test, isFound == isMove, rule.Tests.Any(other => other.Kind == test.Kind && other.Text == test.Text));
            }
        }

        return null;
    }

    /// <summary>Puts <paramref name="proposed"/> into the text of its file, loads that and runs the test; only then <paramref name="write"/> gets the text.</summary>
    /// <returns>What stands in the way, in words for people; empty where nothing did.</returns>
    public string Add(ProposedTest proposed, string why, Action<string> write)
    {
        ArgumentNullException.ThrowIfNull(proposed);
        ArgumentNullException.ThrowIfNull(write);
        PatternRule rule = _rules.Patterns.First(pattern => pattern.Key == proposed.Rule.Key);
        WrittenTest test = proposed.Test with { Why = why };
        RuleFile file = rule.Place.File;
        if (TestInsertion.Into(file, rule, test) is not { } text) return $"the layout of `{rule.Name}` leaves no place for it: its tests are not lists, or the rule stands in braces.";
        ImmutableArray<PackSource> packs = [.. _packs.Select(pack => pack with { Files = [.. pack.Files.Select(other => ReferenceEquals(other, file) ? new RuleFile(file.Path, new SourceText(text)) : other)] })];
        RuleSetLoad load = PackLoader.Load(packs);
        CompiledRules compiled = RuleCompiler.Compile(load.Rules);
        if (load.Problems.Concat(compiled.Problems).FirstOrDefault(problem => problem.Severity == Severity.Error) is { } problem) return $"with it the file would not load: {problem.Message}";
        PatternRule? now = load.Rules.Patterns.FirstOrDefault(pattern => pattern.Key == rule.Key);
        RuleTest? added = now?.Tests.FirstOrDefault(other => other.Kind == test.Kind && other.Text == test.Text);
        if (added is null || now!.Tests.Length != rule.Tests.Length + 1) return "the file would not be read as it is meant.";
        RuleTestRunner runner = new(compiled);
        if ((runner.Run(now, added).Outcome == RuleTestOutcome.Passed) != proposed.Passes) return "in the file the test does not do what it does alone.";
        write(text);
        (_packs, _rules, _runner) = (packs, load.Rules, runner);
        return "";
    }

    /// <summary>The text of the rule file at <paramref name="path"/> as it is known here.</summary>
    public string? TextOf(string path) => _packs.SelectMany(pack => pack.Files).FirstOrDefault(file => file.Path == path)?.Text.Content;

    private bool Passes(PatternRule rule, WrittenTest test) => _runner.Run(rule, test.Read(rule)).Outcome == RuleTestOutcome.Passed;

    // What the rule finds besides in the passage is marked with it: the test asks for all.
    private static IEnumerable<TextSpan> MarksOf(FindingChange change, RecordedFinding finding, PassageCut cut) =>
        change.Article.Findings.Where(other => other.Rule == change.Rule && !other.Span.Shares(finding.Span) && cut.Holds(other.Span)).Select(other => other.Span).Append(finding.Span).Distinct();
}
