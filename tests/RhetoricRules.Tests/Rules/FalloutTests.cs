using RhetoricRules.Rules;

namespace RhetoricRules.Tests.Rules;

/// <summary>What a problem says of the rules it takes along.</summary>
public sealed class FalloutTests
{
    [Fact]
    public void One_problem_lists_all_that_use_the_bad_rule_with_their_IDs()
    {
        const string yaml = """
            lexicons: {harm: ["hurt ("]}
            signals: {charge: {match: "{harm}"}}
            patterns:
              reply: {all: [{a: charge}]}
              counter: {all: [{a: reply}], id: RR1002, title: t, message: m}
            """;
        string told = """
            rules.yml(1,25): error RR0201: `(` is never closed.
              lexicons: {harm: ["hurt ("]}
                                      ^
              so these do not run: harm, charge, reply, counter (RR1002)
              try: Add `)`.
              help: docs/problems.md#rr0201

            """.ReplaceLineEndings("\n");
        Assert.Equal(told, Packs.Print(Packs.Load(yaml).Problems));
    }

    [Fact]
    public void Every_root_problem_lists_what_it_takes_along() =>
        Assert.Equal(
            ["so these do not run: a, s", "so these do not run: b, s, t"],
            Effects("lexicons: {a: ['x ('], b: ['y (']}\nsignals: {s: {match: '{a} {b}'}, t: {match: '{b}'}}\n"));

    [Fact]
    public void A_rule_with_a_problem_of_its_own_is_listed_where_it_would_not_run_either() =>
        Assert.Equal(
            ["so these do not run: a, s, p", "so these do not run: s, p"],
            Effects("lexicons: {a: ['x (']}\nsignals: {s: {match: '{a} )'}}\npatterns: {p: {all: [{c: s}]}}\n"));

    [Fact]
    public void A_rule_that_nobody_uses_is_not_listed() => Assert.Equal([""], Effects("signals: {s: {match: 'x ('}}\n"));

    [Fact]
    public void After_twelve_names_the_others_are_counted()
    {
        string signals = string.Concat(Enumerable.Range(1, 18).Select(i => $"  s{i:00}: {{match: '{{a}}'}}\n"));
        Assert.Equal(
            ["so these do not run: a, s01, s02, s03, s04, s05, s06, s07, s08, s09, s10, s11 and 7 more"],
            Effects($"lexicons: {{a: ['x (']}}\nsignals:\n{signals}"));
    }

    [Fact]
    public void A_circle_lists_its_members_and_their_users() =>
        Assert.Equal(
            ["so these do not run: a, b, s"],
            Effects("lexicons: {a: ['{b}'], b: ['{a}']}\nsignals: {s: {match: '{a}'}}\n"));

    [Fact]
    public void A_file_in_another_language_lists_its_rules_and_their_users_elsewhere() =>
        Assert.Equal(
            ["so these do not run: one, two, t"],
            Effects(("a.yml", "language: fr\nsignals: {one: {match: x}, two: {match: y}}\n"), ("b.yml", "patterns: {t: {all: [{a: two}]}}\n")));

    [Fact]
    public void The_only_rule_of_a_file_in_another_language_is_listed() =>
        Assert.Equal(["so this does not run: one"], Effects("language: fr\nsignals: {one: {match: x}}\n"));

    [Fact]
    public void Problems_that_are_not_listed_lose_no_rule_silently()
    {
        string bad = string.Concat(Enumerable.Range(0, 300).Select(i => $"  a{i}: ['x (']\n"));
        string[] effects = Effects(("a.yml", $"lexicons:\n{bad}"), ("b.yml", "signals: {s: {match: '{a299}'}}\n"));
        Assert.EndsWith("and 89 more", Assert.Single(effects, effect => effect.Length > 0), StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_of_another_pack_are_listed_by_key()
    {
        RuleSetLoad load = PackLoader.Load(
            [Packs.Pack("core", ("a.yml", "lexicons: {x: ['b (']}\n")), Packs.Pack("mine", ("b.yml", "signals: {s: {match: '{x}'}}\n"))]);
        Assert.Equal("so these do not run: x, mine/s", Assert.Single(load.Problems).Effect);
    }

    [Fact]
    public void What_a_lent_pack_would_not_run_anyway_is_not_listed()
    {
        const string core = "lexicons: {x: ['b ('], y: ['{x}']}\nsignals: {s: {match: '{x}'}}\n";
        RuleSetLoad load = PackLoader.Load([Packs.Pack("core", ("a.yml", core)) with { VocabularyOnly = true }]);
        Assert.Equal("so these do not run: x, y", Assert.Single(load.Problems).Effect);
    }

    private static string[] Effects(string yaml) => Effects(("rules.yml", yaml));

    private static string[] Effects(params (string Path, string Yaml)[] files) => [.. Packs.Load(files).Problems.Select(problem => problem.Effect)];
}
