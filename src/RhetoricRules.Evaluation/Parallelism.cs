using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace RhetoricRules.Evaluation;

/// <summary>Work on many things at a time whose results stand in the order of the things.</summary>
internal static class Parallelism
{
    /// <summary>What <paramref name="work"/> makes of each of <paramref name="things"/>.</summary>
    public static ImmutableArray<TResult> Map<T, TResult>(IReadOnlyList<T> things, int jobs, Func<T, TResult> work, CancellationToken cancellation)
    {
        var results = new TResult[things.Count];
        var options = new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, jobs), CancellationToken = cancellation };
        Parallel.For(0, things.Count, options, i => results[i] = work(things[i]));
        return ImmutableCollectionsMarshal.AsImmutableArray(results);
    }
}
