using System.CommandLine;
using RhetoricRules.Cli.Inputs;
using RhetoricRules.Evaluation.Regression;

namespace RhetoricRules.Cli.Corpora;

/// <summary>Where a baseline's cache is: beside it, in a folder of caches, or nowhere.</summary>
internal sealed class CacheOptions
{
    /// <summary>The end of a cache's name.</summary>
    public const string Ending = ".cache";

    private readonly Option<string?> _folder = new("--cache")
    {
        Description = $"Keep the cache in this folder instead of beside the baseline (FILE{Ending}). It may be deleted at any time.",
        HelpName = "DIR",
    };

    private readonly Option<bool> _none = new("--no-cache") { Arity = ArgumentArity.Zero, Description = "Analyse everything, and leave no cache." };

    /// <summary>Gives the options to <paramref name="command"/>.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(_folder);
        command.Options.Add(_none);
    }

    /// <summary>The path of the cache of the baseline at <paramref name="baseline"/>; null where none is wanted.</summary>
    public string? PathOf(ParseResult parse, string baseline)
    {
        if (parse.GetValue(_none)) return null;
        return parse.GetValue(_folder) is { Length: > 0 } folder ? Path.Combine(folder, Path.GetFileName(baseline) + Ending) : baseline + Ending;
    }

    /// <summary>Reads the cache at <paramref name="path"/>; one that is damaged is told and passed over.</summary>
    public static FindingCache Read(string? path, CommandWorld world, Messages messages)
    {
        if (path is null || !File.Exists(world.FullPath(path))) return FindingCache.Empty;
        FindingCache? cache = null;
        string reason = "is damaged";
        try
        {
            cache = FindingCache.Read(File.ReadLines(world.FullPath(path)));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            reason = $"cannot be read: {InputProblems.Unreadable(exception).Message.TrimEnd('.')}";
        }

        if (cache is null) messages.Hint($"the cache {path} {reason}; everything is analysed and the cache made anew.");
        return cache ?? FindingCache.Empty;
    }

    /// <summary>Writes the cache; where that fails it is told, for the run is none the worse.</summary>
    public static void Write(string? path, CommandWorld world, Messages messages, Action<TextWriter> write)
    {
        if (path is null) return;
        try
        {
            string fullPath = world.FullPath(path);
            if (Path.GetDirectoryName(fullPath) is { Length: > 0 } folder) Directory.CreateDirectory(folder);
            WholeFile.Write(fullPath, path, write);
        }
        catch (Exception exception) when (exception is CommandException or IOException or UnauthorizedAccessException)
        {
            messages.Hint($"no cache was kept: {exception.Message} The next run analyses everything again; --no-cache keeps this silent.");
        }
    }
}
