using System.CommandLine;
using System.CommandLine.Help;
using RhetoricRules.Cli.Corpora;
using RhetoricRules.Cli.Suggesting;

namespace RhetoricRules.Cli;

/// <summary>The door of the command: arguments in, exit code out. No exception gets past it.</summary>
internal static class RhetoricCommand
{
    /// <summary>Runs the command as if <paramref name="args"/> had been typed.</summary>
    public static int Run(IReadOnlyList<string> args, CommandWorld world)
    {
        try
        {
            return RunAndTell(args, world, new Messages(world, world.ErrorTerminal.TakesColour, quiet: false));
        }
        catch (Exception)
        {
            // What failed has been caught before: here telling it failed, since standard error itself is closed. Only the exit code can still speak.
            return ExitCode.Trouble;
        }
    }

    private static int RunAndTell(IReadOnlyList<string> args, CommandWorld world, Messages messages)
    {
        try
        {
            int code = Invoke(args, world, messages);
            world.Output.Flush();
            return code;
        }
        catch (CommandException exception)
        {
            world.Output.Flush();
            messages.Error(exception.Message, exception.Hint);
            return ExitCode.Trouble;
        }
        catch (OperationCanceledException) when (world.Cancellation.IsCancellationRequested)
        {
            messages.Error("stopped; the report ends with the last article that was done.");
            FlushQuietly(world.Output);
            return ExitCode.Interrupted;
        }
        catch (IOException exception) when (BrokenPipe.Is(exception))
        {
            // The reader (`| head`) has seen enough.
            return ExitCode.Done;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            messages.Error($"the report cannot be written: {exception.Message}", "is the disk full, or standard output closed?");
            return ExitCode.Trouble;
        }
        catch (Exception exception)
        {
            messages.Error(
                $"rhetoric failed in a way it should not ({exception.GetType().Name}: {exception.Message})",
                $"this is a defect of rhetoric {CommandVersion.Number}. Please report the line above, the command as you typed it, and, if you may share them, the rules and the article.");
            return ExitCode.Trouble;
        }
    }

    private static int Invoke(IReadOnlyList<string> args, CommandWorld world, Messages messages)
    {
        RootCommand root = Root(world);
        ParseResult parse = root.Parse(args.Count == 0 ? ["--help"] : args, new ParserConfiguration { EnablePosixBundling = false, ResponseFileTokenReplacer = null });
        IReadOnlyList<string> mistakes = Misuse.Of(parse, args);
        if (mistakes.Count == 0)
            return parse.Invoke(new InvocationConfiguration { Output = world.Output, Error = world.Error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });

        foreach (string mistake in mistakes) messages.Error(mistake);
        messages.Hint($"`{Misuse.FullName(parse.CommandResult.Command)} --help` shows what can be written.");
        return ExitCode.Trouble;
    }

    private static RootCommand Root(CommandWorld world)
    {
        RootCommand root = new("Finds rhetorical moves in news and says who makes them, at whom they are aimed, and why they count.");
        root.Subcommands.Add(CheckCommand.Create(world));
        root.Subcommands.Add(ExplainCommand.Create(world));
        root.Subcommands.Add(ParseCommand.Create(world));
        root.Subcommands.Add(FindCommand.Create(world));
        root.Subcommands.Add(CountCommand.Create(world));
        root.Subcommands.Add(EvaluateCommand.Create(world));
        root.Subcommands.Add(StatsCommand.Create(world));
        root.Subcommands.Add(SuggestCommand.Create(world));
        root.Subcommands.Add(RulesCommand.Create(world));
        root.Subcommands.Add(CorpusCommand.Create(world));
        foreach (Option option in root.Options)
        {
            if (option is VersionOption) option.Action = new VersionAction();
            if (option is HelpOption) option.Action = new HelpWithExamples((HelpAction)option.Action!, world.OutputTerminal.Width);
        }

        return root;
    }

    private static void FlushQuietly(TextWriter output)
    {
        try
        {
            output.Flush();
        }
        catch (IOException)
        {
            // Stopped already: there is nobody left to tell.
        }
    }
}
