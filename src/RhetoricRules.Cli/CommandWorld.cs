namespace RhetoricRules.Cli;

/// <summary>All that the command knows of the world around it; tests make their own.</summary>
internal sealed record CommandWorld
{
    /// <summary>Standard input, as bytes.</summary>
    public required Stream Input { get; init; }

    /// <summary>Standard output: the report and nothing else.</summary>
    public required TextWriter Output { get; init; }

    /// <summary>Standard error: problems, hints and progress.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Where standard output goes.</summary>
    public Terminal OutputTerminal { get; init; } = Terminal.None;

    /// <summary>Where standard error goes.</summary>
    public Terminal ErrorTerminal { get; init; } = Terminal.None;

    /// <summary>The folder from which relative paths are read.</summary>
    public string WorkingFolder { get; init; } = Environment.CurrentDirectory;

    /// <summary>How many articles to analyse at once where nothing else is said.</summary>
    public int Processors { get; init; } = Environment.ProcessorCount;

    /// <summary>Cancelled when the user wants to stop.</summary>
    public CancellationToken Cancellation { get; init; }

    /// <summary>The full path of a path as the user gave it.</summary>
    public string FullPath(string path) => Path.GetFullPath(path, WorkingFolder);
}
