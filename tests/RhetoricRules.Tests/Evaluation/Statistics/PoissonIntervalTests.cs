using RhetoricRules.Evaluation;
using RhetoricRules.Evaluation.Statistics;

namespace RhetoricRules.Tests.Evaluation.Statistics;

public sealed class PoissonIntervalTests
{
    // The limits of Garwood's table (Biometrika 28, 1936), to four places from sums of the Poisson distribution in 50 digits. Of nought the upper end is
    // -ln 0.025 = 3.6889; of one the lower end is -ln 0.975 = 0.0253.
    [Theory]
    [InlineData(0, 0, 3.6889)]
    [InlineData(1, 0.0253, 5.5716)]
    [InlineData(2, 0.2422, 7.2247)]
    [InlineData(5, 1.6235, 11.6683)]
    [InlineData(10, 4.7954, 18.3904)]
    [InlineData(20, 12.2165, 30.8884)]
    [InlineData(50, 37.111, 65.9188)]
    [InlineData(100, 81.364, 121.6268)]
    [InlineData(1000, 938.973, 1063.9521)]
    public void The_ends_are_those_of_the_published_table(int count, double low, double high)
    {
        Interval interval = PoissonInterval.Of(count);
        Assert.Equal(low, interval.Low, 4);
        Assert.Equal(high, interval.High, 4);
    }

    // For large counts the ends come near (√count ± 1.96/2)² + a half; 1.959964 is the normal quantile.
    [Fact]
    public void A_large_count_comes_near_the_normal_distribution()
    {
        Interval interval = PoissonInterval.Of(250_000);
        Assert.InRange(interval.Low, 249_019.5, 249_022.5);
        Assert.InRange(interval.High, 250_980.5, 250_983.5);
    }
}
