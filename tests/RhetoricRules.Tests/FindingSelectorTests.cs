using System.Collections.Immutable;
using RhetoricRules.Diagnostics;
using RhetoricRules.Tests.Reporting;

namespace RhetoricRules.Tests;

public sealed class FindingSelectorTests
{
    private static readonly ImmutableArray<RuleDescriptor> Rules =
    [
        Sample.Rule("RR1001", "whataboutism", "distraction"),
        Sample.Rule("RR1201", "sovereignty-appeal", "justification"),
        Sample.Rule("RR1202", "loaded-language", "manipulative-wording"),
    ];

    [Theory]
    [InlineData("RR1001", "RR1001")]
    [InlineData("RR12", "RR1201 RR1202")]
    [InlineData("rr12", "RR1201 RR1202")]
    [InlineData("whataboutism", "RR1001")]
    [InlineData("distraction", "RR1001")]
    [InlineData("*-appeal", "RR1201")]
    [InlineData("RR?2*", "RR1201 RR1202")]
    [InlineData("*", "RR1001 RR1201 RR1202")]
    [InlineData("whatabout", "")]
    [InlineData("RR12011", "")]
    [InlineData("", "")]
    public void A_name_selects_by_id_beginning_code_category_or_glob(string name, string expected)
    {
        FindingSelector selector = new([name], []);
        Assert.Equal(expected, string.Join(' ', Rules.Where(selector.Wants).Select(rule => rule.Id.Value)));
    }

    [Fact]
    public void What_is_ignored_is_not_wanted_even_where_it_is_selected() =>
        Assert.False(new FindingSelector(["RR12"], ["loaded-language"]).Wants(Rules[2]));

    [Fact]
    public void Nothing_selected_means_everything() => Assert.All(Rules, rule => Assert.True(FindingSelector.All.Wants(rule)));

    [Fact]
    public void Unknown_names_come_back_in_the_order_given() =>
        Assert.Equal("nonsense RR99", string.Join(' ', new FindingSelector(["RR10", "nonsense"], ["RR99", "*"]).UnknownNames(Rules)));
}
