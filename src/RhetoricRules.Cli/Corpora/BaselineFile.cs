using RhetoricRules.Cli.Inputs;
using RhetoricRules.Evaluation.Regression;

namespace RhetoricRules.Cli.Corpora;

/// <summary>Reads and writes the file of a baseline.</summary>
internal static class BaselineFile
{
    private const string Form = "a baseline is what `rhetoric corpus record PATH... --into FILE` writes.";

    /// <summary>Looks whether a file is at <paramref name="path"/>, before any work is done.</summary>
    /// <exception cref="CommandException">There is none.</exception>
    public static void Check(string path, CommandWorld world)
    {
        string fullPath = world.FullPath(path);
        if (Directory.Exists(fullPath)) throw new CommandException($"{path}: this is a folder.", Form);
        if (!File.Exists(fullPath)) throw new CommandException($"{path}: there is no such file.{Neighbours.Suggestion(fullPath)}", Form);
    }

    /// <summary>The baseline at <paramref name="path"/>.</summary>
    /// <exception cref="CommandException">It is none, or cannot be read.</exception>
    public static Baseline Read(string path, CommandWorld world)
    {
        try
        {
            return BaselineReader.Read(File.ReadLines(world.FullPath(path)));
        }
        catch (FormatException exception)
        {
            throw new CommandException($"{path}: {exception.Message}", $"{Form} Record it anew if it cannot be mended.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"{path}: {InputProblems.Unreadable(exception).Message}");
        }
    }

    /// <summary>Whether the file at <paramref name="path"/> begins as a baseline does; false where it cannot be read.</summary>
    public static bool IsBaseline(string path, CommandWorld world)
    {
        try
        {
            return File.ReadLines(world.FullPath(path)).FirstOrDefault()?.StartsWith("{\"baseline\":", StringComparison.Ordinal) ?? false;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>Writes <paramref name="baseline"/> to <paramref name="path"/>: all of it or, where that fails, nothing.</summary>
    public static void Write(string path, CommandWorld world, Baseline baseline) =>
        WholeFile.Write(world.FullPath(path), path, output => BaselineWriter.Write(output, baseline));
}
