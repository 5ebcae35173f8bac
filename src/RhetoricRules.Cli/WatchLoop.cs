namespace RhetoricRules.Cli;

/// <summary>Does something again whenever files are saved, until the user stops it.</summary>
/// <param name="waitForSave">Returns when something was saved; throws when cancelled.</param>
/// <param name="messages">The voice on standard error.</param>
internal sealed class WatchLoop(Action<CancellationToken> waitForSave, Messages messages)
{
    /// <summary>Runs <paramref name="once"/> now and after each save; the exit code is that of the last run. A run that cannot be is told, and the next save awaited.</summary>
    public int Run(Func<int> once, CancellationToken cancellation)
    {
        int code = ExitCode.Done;
        try
        {
            while (true)
            {
                code = Try(once);
                messages.Hint("waiting for a rule file to be saved; Ctrl+C ends.");
                waitForSave(cancellation);
            }
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return code;
        }
    }

    private int Try(Func<int> once)
    {
        try
        {
            return once();
        }
        catch (CommandException exception)
        {
            messages.Error(exception.Message, exception.Hint);
            return ExitCode.Trouble;
        }
    }
}
