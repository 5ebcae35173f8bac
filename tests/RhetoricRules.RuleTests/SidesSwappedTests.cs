using System.Globalization;
using System.Text.RegularExpressions;
using RhetoricRules.Evaluation;
using RhetoricRules.Rules;

namespace RhetoricRules.RuleTests;

/// <summary>The pack takes no side: what it finds in the words of one country about another, it finds in the same words of the other about the one.</summary>
public sealed partial class SidesSwappedTests
{
    private static readonly Dictionary<string, string> Swapped = new(StringComparer.Ordinal)
    {
        ["China"] = "US",
        ["Chinese"] = "American",
        ["Beijing"] = "US",
        ["the United States"] = "China",
        ["The United States"] = "China",
        ["United States"] = "China",
        ["America"] = "China",
        ["American"] = "Chinese",
        ["Americans"] = "Chinese",
        ["Washington"] = "Beijing",
        ["the US"] = "China",
        ["The US"] = "China",
        ["US"] = "Chinese",
        ["the U.S."] = "China",
        ["U.S."] = "Chinese",
        ["Russia"] = "Germany",
        ["Russian"] = "German",
        ["Moscow"] = "Berlin",
        ["Germany"] = "Russia",
        ["German"] = "Russian",
        ["Berlin"] = "Moscow",
        ["china"] = "united-states",
        ["united-states"] = "china",
        ["russia"] = "germany",
        ["germany"] = "russia",
    };

    public static TheoryData<string, int> EveryTestWithASide
    {
        get
        {
            TheoryData<string, int> tests = [];
            foreach (PatternRule pattern in ShippedPack.Load.Rules.Patterns)
            {
                for (int i = 0; i < pattern.Tests.Length; i++)
                {
                    if (pattern.Tests[i].Kind is RuleTestKind.Match or RuleTestKind.NoMatch && CanSwap(pattern.Tests[i])) tests.Add(pattern.Name, i);
                }
            }

            return tests;
        }
    }

    [Theory]
    [MemberData(nameof(EveryTestWithASide))]
    public void The_same_words_from_the_other_side_are_the_same_move(string pattern, int number)
    {
        PatternRule rule = ShippedPack.Load.Rules.Patterns.Single(candidate => candidate.Name == pattern);
        RuleTest test = Swap(rule.Tests[number]);
        RuleTestResult result = new RuleTestRunner(ShippedPack.Rules).Run(rule, test);
        Assert.True(result.Passed, string.Create(CultureInfo.InvariantCulture, $"{test.Kind} {number + 1} of {pattern}, sides swapped ({test.Why})\n{result.Failure}\n{test.Text}"));
    }

    [Fact]
    public void Every_rule_that_asks_whose_side_an_actor_is_on_has_such_a_test()
    {
        HashSet<string> swapped = [.. EveryTestWithASide.Select(row => (string)row[0])];
        Assert.Empty(ShippedPack.Load.Rules.Patterns.Where(pattern => pattern.Metadata is not null && AsksForSides(pattern) && !swapped.Contains(pattern.Name)).Select(pattern => pattern.Name));
    }

    private static bool AsksForSides(PatternRule pattern) =>
        pattern.Where.Any(condition => condition.Text.Contains("side", StringComparison.Ordinal));

    // A name that belongs to one of the two sides and has no partner would stay where it is.
    private static bool CanSwap(RuleTest test)
    {
        string text = $"{test.Title} {test.Text} {test.Source}";
        return Names().IsMatch(text) && !OneSided().IsMatch(text);
    }

    private static RuleTest Swap(RuleTest test) => test with
    {
        Text = Swap(test.Text),
        Title = test.Title is null ? null : Swap(test.Title),
        Perspective = test.Perspective is null ? null : Swapped.GetValueOrDefault(test.Perspective, test.Perspective),
        Speaker = test.Speaker is null ? null : Swapped.GetValueOrDefault(test.Speaker, test.Speaker),
    };

    private static string Swap(string text) => Names().Replace(text, name => Swapped[name.Value]);

    [GeneratedRegex(@"\b(?:China|Chinese|Beijing|(?:[Tt]he )?United States|Americans?|America|Washington|(?:[Tt]he )?US|(?:the )?U\.S\.|Russian?|Moscow|Germany|German|Berlin)(?!\w)")]
    private static partial Regex Names();

    [GeneratedRegex(@"\b(?:State Department|Pentagon|White House|Capitol|Congress|Senate|Kremlin|Duma|Bundestag|Xinjiang|Tibet|Taiwan|Hong Kong|CNN|CIA|FBI|Xinhua|CGTN|Global Times|TASS|Sputnik|New York Times|Washington Post|Guantanamo|Iraq|Uyghurs?)\b")]
    private static partial Regex OneSided();
}
