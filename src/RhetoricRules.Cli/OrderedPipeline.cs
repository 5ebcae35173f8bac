using System.Collections.Concurrent;

namespace RhetoricRules.Cli;

/// <summary>
/// Does work on many threads and gives the results in the order of the inputs. Inputs are taken only as fast as results are: a bounded number is under way
/// at any time, however many there are in all.
/// </summary>
internal static class OrderedPipeline
{
    /// <summary>
    /// The results of <paramref name="work"/>, in the order of <paramref name="inputs"/>, which is enumerated on a thread of its own. Leaving the enumeration
    /// stops the work; cancellation and what <paramref name="inputs"/> or <paramref name="work"/> throw come out where the result would.
    /// </summary>
    public static IEnumerable<TResult> Run<TInput, TResult>(IEnumerable<TInput> inputs, Func<TInput, TResult> work, int jobs, CancellationToken cancellation)
    {
        using CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        // Not disposed: threads that wait in a read from standard input may touch them after the run has ended.
        BlockingCollection<(TInput Input, TaskCompletionSource<TResult> Result)> waiting = new(jobs * 2);
        BlockingCollection<Task<TResult>> results = new(jobs * 2);
        CancellationToken stopped = stop.Token;
        Start("reader", () => Feed(inputs, waiting, results, stopped));
        for (int i = 0; i < jobs; i++) Start("analyst", () => Drain(waiting, work, stopped));
        try
        {
            foreach (Task<TResult> result in results.GetConsumingEnumerable(cancellation))
            {
                Task.WaitAny([result], cancellation);
                yield return result.GetAwaiter().GetResult();
            }

            // The reader may have seen the cancellation first and have ended the results for it.
            cancellation.ThrowIfCancellationRequested();
        }
        finally
        {
            stop.Cancel();
        }
    }

    private static void Feed<TInput, TResult>(
        IEnumerable<TInput> inputs,
        BlockingCollection<(TInput Input, TaskCompletionSource<TResult> Result)> waiting,
        BlockingCollection<Task<TResult>> results,
        CancellationToken stopped)
    {
        try
        {
            foreach (TInput input in inputs)
            {
                TaskCompletionSource<TResult> result = new(TaskCreationOptions.RunContinuationsAsynchronously);
                results.Add(result.Task, stopped);
                waiting.Add((input, result), stopped);
            }
        }
        catch (OperationCanceledException) when (stopped.IsCancellationRequested)
        {
            // The run is over: nobody waits for more.
        }
        catch (Exception exception)
        {
            results.TryAdd(Task.FromException<TResult>(exception), Timeout.Infinite, CancellationToken.None);
        }
        finally
        {
            waiting.CompleteAdding();
            results.CompleteAdding();
        }
    }

    private static void Drain<TInput, TResult>(
        BlockingCollection<(TInput Input, TaskCompletionSource<TResult> Result)> waiting,
        Func<TInput, TResult> work,
        CancellationToken stopped)
    {
        try
        {
            foreach ((TInput input, TaskCompletionSource<TResult> result) in waiting.GetConsumingEnumerable(stopped))
            {
                try
                {
                    result.SetResult(work(input));
                }
                catch (Exception exception)
                {
                    result.SetException(exception);
                }
            }
        }
        catch (OperationCanceledException) when (stopped.IsCancellationRequested)
        {
            // The run is over: nobody waits for more.
        }
    }

    private static void Start(string name, ThreadStart work) => new Thread(work) { IsBackground = true, Name = name }.Start();
}
