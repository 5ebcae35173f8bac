using RhetoricRules.Diagnostics;

namespace RhetoricRules.Tests.Diagnostics;

public sealed class ProblemCodesTests
{
    [Fact]
    public void Codes_stand_in_order_once_each_with_a_title()
    {
        Assert.Equal(
            ProblemCodes.All.Select(known => known.Code).Distinct().Order(StringComparer.Ordinal),
            ProblemCodes.All.Select(known => known.Code));
        Assert.All(ProblemCodes.All, known => Assert.NotEqual("", known.Title));
        Assert.Equal("Unknown key", ProblemCodes.TitleOf("RR0002"));
        Assert.Equal("", ProblemCodes.TitleOf("RR9999"));
    }
}
