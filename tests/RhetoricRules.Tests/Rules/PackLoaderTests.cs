using System.Collections.Immutable;
using RhetoricRules.Diagnostics;
using RhetoricRules.Rules;

namespace RhetoricRules.Tests.Rules;

public sealed class PackLoaderTests
{
    [Fact]
    public void The_sample_rules_load_without_problems()
    {
        RuleSetLoad load = Sample(
            ("pack.yml", SampleRules.Header),
            ("a.yml", SampleRules.Rules),
            ("b.yml", SampleRules.Vocabulary),
            ("c.yml", SampleRules.Late));
        Assert.Equal("", Packs.Print(load.Problems));
        Assert.Equal(["RR1001", "RR1002", "RR1006", "RR1008"], load.Rules.Descriptors.Select(rule => rule.Id.Value));
        PackHeader header = Assert.Single(load.Rules.Packs);
        Assert.Equal(("sample", "1.0.0", "sample/china", "MIT", ">=0.1"), (header.Name, header.Version, header.Perspective, header.Licence, header.Engine));
    }

    [Fact]
    public void The_order_of_files_changes_nothing()
    {
        (string, string)[] files = [("a.yml", SampleRules.Rules), ("b.yml", SampleRules.Vocabulary), ("c.yml", "signals: {x: {match: '{y}'}}\n")];
        RuleSetLoad one = Packs.Load(files);
        RuleSetLoad other = Packs.Load([.. files.Reverse()]);
        Assert.Equal(Packs.Print(one.Problems), Packs.Print(other.Problems));
        Assert.Equal(Keys(one.Rules), Keys(other.Rules));
    }

    [Fact]
    public void A_whole_pattern_is_read()
    {
        RuleSetLoad load = Sample(
            ("pack.yml", SampleRules.Header),
            ("a.yml", SampleRules.Rules),
            ("b.yml", SampleRules.Vocabulary),
            ("c.yml", SampleRules.Late));
        PatternRule pattern = load.Rules.Patterns.Single(pattern => pattern.Name == "whataboutism");
        Assert.Equal("sample/whataboutism", pattern.Key);
        Assert.Equal(["rejection", "turn"], pattern.All.Select(step => step.Alias));
        Assert.Equal("sample/accusation-rejected", Assert.Single(pattern.All[0].Sources));
        Assert.Equal("concession", Assert.Single(pattern.None).Alias);
        Assert.True(pattern.InOrder);
        Assert.Equal(new WindowRule(WindowUnit.Sentences, 3), pattern.Within);
        Assert.True(pattern.Same.Speaker);
        Assert.Equal(new ReportRule("turn", ReportExtent.Statement, ""), pattern.Report);
        ConditionRule condition = Assert.Single(pattern.Where);
        Assert.Equal((new ConditionPath("turn", "target"), Comparison.MaySideWith), (condition.Left, condition.Comparison));
        Assert.Equal(new ConditionPath("rejection", "accuser"), condition.Right.Path);
        PatternMetadata about = pattern.Metadata!;
        Assert.Equal(
            (Severity.Warning, Confidence.High, "test"),
            (about.Descriptor.DefaultSeverity, about.Descriptor.DefaultConfidence, about.Status));
        Assert.Equal("{speaker}| rejects an accusation, then points to |{turn.target}|'s own record.", Print(about.Message));
        Assert.Equal([RuleTestKind.Match, RuleTestKind.NoMatch, RuleTestKind.KnownMiss], pattern.Tests.Select(test => test.Kind));
        Assert.Equal("only the rejection", pattern.Tests[1].Why);
    }

    [Fact]
    public void A_level_one_pattern_becomes_one_step_over_its_own_signal()
    {
        RuleSet rules = Packs.Sound("""
            patterns:
              small:
                id: RR1006
                title: t
                message: "{speaker} calls {figure} small ({match}), {{so}}; {count}"
                match: "only {figure: quantity}"
                unless: "not only"
                in: [speech, title]
                not-in: question
                polarity: any
                where: [figure < 100, match.figure >= 1.5, speaker is us]
                report: sentence
            entities: {us: {names: US}}
            """);
        SignalRule signal = Assert.Single(rules.Signals);
        Assert.Equal(
            ("own/small#match", RulePlaces.Speech | RulePlaces.Title, RulePlaces.Question, Polarity.Any),
            (signal.Key, signal.In, signal.NotIn, signal.Polarity));
        Assert.Equal("[not only]", PhrasePrinter.Print(Assert.Single(signal.Unless)));
        Assert.Equal("figure", Assert.Single(signal.Captures));
        PatternRule pattern = Assert.Single(rules.Patterns);
        StepRule step = Assert.Single(pattern.All);
        Assert.Equal((PatternRule.OnlyStep, signal.Key, 1), (step.Alias, Assert.Single(step.Sources), step.AtLeast.Number));
        Assert.Equal(new ReportRule("match", ReportExtent.Sentence, ""), pattern.Report);
        Assert.All(pattern.Where, condition => Assert.Null(condition.Left.Alias));
        Assert.Equal([Comparison.Less, Comparison.GreaterOrEqual, Comparison.Is], pattern.Where.Select(condition => condition.Comparison));
        Assert.Equal("own/us", pattern.Where[2].Right.Entity);
        Assert.Equal("{speaker}| calls |{figure}| small (|{words}|), {so}; |{count}", Print(pattern.Metadata!.Message));
    }

    [Fact]
    public void What_is_left_out_has_defaults()
    {
        PatternRule pattern = Assert.Single(Packs.Sound("patterns: {p: {match: x, id: AB1234, title: t, message: m}}").Patterns);
        Assert.Equal(
            (WindowRule.Default, false, new ReportRule("match", ReportExtent.Words, "")),
            (pattern.Within, pattern.InOrder, pattern.Report));
        Assert.Equal(
            (Severity.Warning, Confidence.Medium, "draft"),
            (pattern.Metadata!.Descriptor.DefaultSeverity, pattern.Metadata.Descriptor.DefaultConfidence, pattern.Metadata.Status));
        Assert.Null(Assert.Single(Packs.Sound("patterns: {p: {match: x}}").Patterns).Metadata);
    }

    [Fact]
    public void A_lexicon_holds_the_entries_of_its_sublists()
    {
        RuleSet rules = Packs.Sound("lexicons: {denial: {simple: [deny, refuse], strong: {loud: refute}}}");
        Assert.Equal(
            ["own/denial: deny refuse refute", "own/denial.simple: deny refuse", "own/denial.strong: refute", "own/denial.strong.loud: refute"],
            rules.Lexicons.Select(lexicon => $"{lexicon.Key}: {string.Join(' ', lexicon.Entries.Select(PhrasePrinter.Print))}"));
    }

    [Fact]
    public void A_name_is_looked_up_in_the_own_pack_first_then_in_the_others_in_order()
    {
        RuleSetLoad load = PackLoader.Load(
        [
            Packs.Pack(
                "core",
                ("a.yml", "lexicons: {us: [a1], x: [b1]}\nentities: {e: {names: E}}\nsignals: {s: {match: '{us}'}, t: {match: y}}\n")),
            Packs.Pack(
                "mine",
                ("a.yml", "lexicons: {us: [a2]}\nentities: {e: {names: E}}\nsignals: {s: {match: '{us} {x}'}}\npatterns: {p: {all: [{a: s}, {b: t}]}}\n")),
        ]);
        Assert.Equal("", Packs.Print(load.Problems));
        Assert.Equal("<core/us>", PhrasePrinter.Print(load.Rules.Signals.Single(signal => signal.Key == "core/s").Match[0]));
        Assert.Equal("[<mine/us> <core/x>]", PhrasePrinter.Print(load.Rules.Signals.Single(signal => signal.Key == "mine/s").Match[0]));
        Assert.Equal(["mine/s", "core/t"], Assert.Single(load.Rules.Patterns).All.Select(step => step.Sources[0]));
        Assert.Equal(["core/e", "mine/e"], load.Rules.Entities.Select(entity => entity.Key));
    }

    [Fact]
    public void A_pack_may_lend_its_vocabulary_only()
    {
        const string core = "lexicons: {x: [b1]}\nentities: {e: {names: E}}\nsignals: {t: {match: y, wrong: z}, u: {match: y}}\npatterns: {p: {match: '{x}', id: RR1001, title: t, message: m}}\n";
        RuleSetLoad load = PackLoader.Load(
        [
            Packs.Pack("core", ("core.yml", core)) with { VocabularyOnly = true },
            Packs.Pack("mine", ("mine.yml", "patterns: {p: {match: '{x}', id: RR1001, title: t, message: m}, q: {all: [{a: u}]}}\n")),
        ]);
        Assert.Equal(["RR0002 core.yml", "RR0101 mine.yml"], load.Problems.Select(problem => $"{problem.Code} {problem.Place.File.Path}"));
        Assert.Equal("mine/p", Assert.Single(load.Rules.Patterns).Key);
        Assert.Equal(("core/x", "core/e"), (Assert.Single(load.Rules.Lexicons).Key, Assert.Single(load.Rules.Entities).Key));
        Assert.Equal("mine/p#match", Assert.Single(load.Rules.Signals).Key);
    }

    [Fact]
    public void An_ID_is_used_once_in_all_packs()
    {
        const string rule = "patterns: {p: {match: x, id: RR1001, title: t, message: m}}\n";
        RuleProblem problem = Assert.Single(PackLoader.Load([Packs.Pack("one", ("one.yml", rule)), Packs.Pack("two", ("two.yml", rule))]).Problems);
        Assert.Equal(("RR0004", "two.yml"), (problem.Code, problem.Place.File.Path));
        Assert.Contains("one.yml(1,12)", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bad_rule_takes_only_those_with_it_that_use_it()
    {
        RuleSetLoad load = Packs.Load("""
            lexicons:
              bad: ["x ("]
              good: [y]
            signals:
              s: {match: "{bad}"}
              t: {match: "{good}"}
            patterns:
              p: {all: [{a: s}]}
              q: {all: [{a: t}]}
              r: {match: z, none: [{a: p}]}
            """);
        RuleProblem problem = Assert.Single(load.Problems);
        Assert.Equal(("RR0201", "so these do not run: bad, s, p, r"), (problem.Code, problem.Effect));
        Assert.Equal(["own/good", "own/t", "own/q"], Keys(load.Rules));
    }

    [Fact]
    public void All_mistakes_of_a_pattern_are_told_at_once()
    {
        RuleSetLoad load = Packs.Load("""
            signals: {s: {match: "{target: other} lie"}}
            patterns:
              p: {all: [{a: s}, {b: s}], witin: 3 sentences, where: [a.targt is self], report: c}
            """);
        Assert.Equal(["RR0002", "RR0306", "RR0306"], load.Problems.Select(problem => problem.Code));
    }

    [Fact]
    public void A_step_that_is_not_understood_is_not_blamed_on_the_paths() =>
        Assert.Equal(
            ["RR0101"],
            Packs.Load("signals: {s: {match: x}}\npatterns: {p: {all: [{a: s}, {b: t}], where: [b.speaker is self]}}").Problems.Select(problem => problem.Code));

    [Fact]
    public void A_broken_file_has_one_problem_and_the_others_go_on()
    {
        RuleSetLoad load = Packs.Load(
            ("a.yml", "signals: [\n  - x: {\n"),
            ("b.yml", "signals: {s: {match: x}}"),
            ("empty.yml", "# nothing\n"));
        Assert.Equal("RR0001 a.yml", string.Join(' ', load.Problems.Select(problem => $"{problem.Code} {problem.Place.File.Path}")));
        Assert.Equal(["own/s"], Keys(load.Rules));
    }

    [Fact]
    public void Captures_pass_through_patterns()
    {
        Packs.Sound("""
            signals:
              one: {match: "{target: actor} lie"}
              two: {match: "{figure: number} case"}
            patterns:
              inner: {all: [{a: one}, {b: two}], same: words, report: b}
              outer: {all: [{c: inner}, {d: two}], where: [c.target is self, c.figure > 2], report: c.figure}
            """);
    }

    [Fact]
    public void The_perspective_must_be_an_entity()
    {
        RuleSetLoad load = Packs.Load(("pack.yml", "name: p\nperspective: chna\n"), ("a.yml", "entities: {china: {names: China}}\n"));
        RuleProblem problem = Assert.Single(load.Problems);
        Assert.Equal("RR0101", problem.Code);
        Assert.Contains("Did you mean `china`?", problem.Suggestion, StringComparison.Ordinal);
    }

    [Fact]
    public void Packs_of_one_name_stay_apart()
    {
        RuleSetLoad load = PackLoader.Load([Packs.Pack("x", ("a.yml", "lexicons: {l: [a1]}\n")), Packs.Pack("x", ("b.yml", "lexicons: {l: [b1]}\n"))]);
        Assert.Empty(load.Problems);
        Assert.Equal(["x-2/l", "x/l"], load.Rules.Lexicons.Select(lexicon => lexicon.Key));
    }

    [Fact]
    public void A_byte_order_mark_and_Windows_line_ends_shift_no_caret()
    {
        RuleSetLoad load = Packs.Load("\uFEFFsignals:\r\n  s: {match: 'x (y'}\r\n");
        Assert.Equal("(", load.Problems.Single().Place.File.Text.ToString(load.Problems.Single().Place.Span));
    }

    [Fact]
    public void A_file_that_is_wrong_from_end_to_end_is_told_so_once()
    {
        string yaml = "signals:\n" + string.Concat(Enumerable.Range(0, 5000).Select(i => $"  s{i}: {{match: '{{nothing{i}}}'}}\n"));
        ImmutableArray<RuleProblem> problems = Packs.Load(yaml).Problems;
        Assert.Equal(201, problems.Length);
        Assert.Contains(problems, problem => problem.Message.StartsWith("There are more than 200 problems", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("deep", "[", 5000)]
    [InlineData("long chain", "", 5000)]
    [InlineData("long text", "a", 200_000)]
    [InlineData("long file", "#", 2_000_000)]
    public void Bounds_hold(string what, string unit, int count)
    {
        string yaml = unit.Length == 0
            ? "lexicons:\n" + string.Concat(Enumerable.Range(0, count).Select(i => $"  l{i}: ['{{l{i + 1}}}']\n")) + $"  l{count}: [x]\n"
            : "lexicons: " + string.Concat(Enumerable.Repeat(unit, count));
        Assert.True(Packs.Load(yaml).Problems.Length > 0, what);
    }

    private static RuleSetLoad Sample(params (string Path, string Yaml)[] files) => Packs.Load(files);

    private static string[] Keys(RuleSet rules) =>
    [
        .. rules.Lexicons.Select(rule => rule.Key), .. rules.Entities.Select(rule => rule.Key), .. rules.Signals.Select(rule => rule.Key), .. rules.Patterns.Select(rule => rule.Key),
    ];

    private static string Print(ImmutableArray<MessagePart> message) => string.Join(
        '|', message.Select(part => part.Path is { } path ? $"{{{(path.Alias is null ? "" : path.Alias + ".")}{path.Member}}}" : part.Text));
}
