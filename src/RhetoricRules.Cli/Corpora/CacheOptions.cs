using System.CommandLine;

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
