using System.Globalization;
using RhetoricRules.Evaluation;
using RhetoricRules.Rules;

namespace RhetoricRules.RuleTests;

public sealed class EmbeddedRuleTests
{
    public static TheoryData<string, int> EveryTest
    {
        get
        {
            TheoryData<string, int> tests = [];
            foreach (PatternRule pattern in ShippedPack.Load.Rules.Patterns)
            {
                for (int i = 0; i < pattern.Tests.Length; i++) tests.Add(pattern.Name, i);
            }

            return tests;
        }
    }

    [Fact]
    public void Every_test_in_a_signal_passes() => Assert.All(
        ShippedPack.Rules.Plan.Signals.SelectMany(signal => signal.Tests.Select(test => new RuleTestRunner(ShippedPack.Rules).Run(signal, test))),
        result => Assert.True(result.Passed, $"{result.Rule}: {result.Failure}\n{result.Test.Text}"));

    [Theory]
    [MemberData(nameof(EveryTest))]
    public void Every_test_in_a_rule_passes(string pattern, int number)
    {
        PatternRule rule = ShippedPack.Load.Rules.Patterns.Single(candidate => candidate.Name == pattern);
        RuleTestResult result = new RuleTestRunner(ShippedPack.Rules).Run(rule, rule.Tests[number]);
        Assert.True(
            result.Passed,
            string.Create(CultureInfo.InvariantCulture, $"{rule.Tests[number].Kind} {number + 1} of {pattern} ({rule.Tests[number].Why})\n{result.Failure}\n{rule.Tests[number].Text}"));
    }
}
