using RhetoricRules.Cli;

namespace RhetoricRules.Tests.Cli;

public sealed class OrderedPipelineTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(8)]
    public void Results_come_in_the_order_of_the_inputs(int jobs)
    {
        // The later of two neighbours is done first.
        IEnumerable<int> results = OrderedPipeline.Run(Enumerable.Range(0, 500), number =>
        {
            Thread.SpinWait(number % 2 == 0 ? 20_000 : 10);
            return number * 2;
        }, jobs, default);
        Assert.Equal(Enumerable.Range(0, 500).Select(number => number * 2), results);
    }

    [Fact]
    public void Inputs_are_taken_only_as_fast_as_results_are()
    {
        int taken = 0;
        IEnumerable<int> inputs = Enumerable.Range(0, 100_000).Select(number =>
        {
            Interlocked.Increment(ref taken);
            return number;
        });
        int most = 0;
        int seen = 0;
        foreach (int _ in OrderedPipeline.Run(inputs, number => number, 4, default).Take(1000)) most = Math.Max(most, Volatile.Read(ref taken) - seen++);
        Assert.InRange(most, 1, 32);
    }

    [Fact]
    public void What_the_work_throws_comes_out_where_its_result_would()
    {
        List<int> seen = [];
        Assert.Throws<FormatException>(() =>
        {
            foreach (int number in OrderedPipeline.Run(Enumerable.Range(0, 10), number => number == 5 ? throw new FormatException() : number, 3, default)) seen.Add(number);
        });
        Assert.Equal(Enumerable.Range(0, 5), seen);
    }

    [Fact]
    public void What_reading_throws_comes_out_after_the_inputs_before_it()
    {
        static IEnumerable<int> Broken()
        {
            yield return 1;
            throw new FormatException();
        }

        List<int> seen = [];
        Assert.Throws<FormatException>(() => seen.AddRange(OrderedPipeline.Run(Broken(), number => number, 2, default)));
        Assert.Throws<FormatException>(() =>
        {
            foreach (int number in OrderedPipeline.Run(Broken(), number => number, 2, default)) seen.Add(number);
        });
        Assert.Equal(1, seen[^1]);
    }

    [Fact]
    public void Cancellation_ends_the_wait_for_an_input_that_never_comes()
    {
        using CancellationTokenSource stop = new();
        using ManualResetEventSlim never = new();
        IEnumerable<int> Stuck()
        {
            stop.Cancel();
            never.Wait();
            yield return 1;
        }

        Assert.ThrowsAny<OperationCanceledException>(() => OrderedPipeline.Run(Stuck(), number => number, 2, stop.Token).ToArray());
        never.Set();
    }
}
