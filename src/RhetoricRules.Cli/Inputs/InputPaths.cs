namespace RhetoricRules.Cli.Inputs;

/// <summary>Turns what the user named (files, folders, globs, <c>-</c>) into inputs: in the order named, each once.</summary>
internal sealed class InputPaths(CommandWorld world)
{
    private readonly List<InputFile> _files = [];
    private readonly List<string> _complaints = [];
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    /// <summary>The inputs.</summary>
    public IReadOnlyList<InputFile> Files => _files;

    /// <summary>What was named and yields nothing, with the reason.</summary>
    public IReadOnlyList<string> Complaints => _complaints;

    /// <summary>Adds what <paramref name="path"/> names.</summary>
    public void Add(string path)
    {
        if (path.Length == 0) _complaints.Add("A path is empty. Name a file, a folder, a glob such as \"corpus/*.txt\", or - for standard input.");
        else if (path == InputNames.StandardInputPath) AddOnce(new InputFile(path, "", InputKind.StandardInput));
        else if (path.Contains('\0', StringComparison.Ordinal)) AddOnce(new InputFile(path, path, InputKind.Missing));
        else if (Directory.Exists(world.FullPath(path))) AddFolder(path);
        else if (File.Exists(world.FullPath(path))) AddFile(path);
        else if (Glob.IsGlob(path)) AddGlob(path);
        else AddOnce(new InputFile(path, world.FullPath(path), InputKind.Missing));
    }

    private void AddFolder(string path)
    {
        (IReadOnlyList<string> files, IReadOnlyList<string> closed) = FolderWalk.Walk(path, world.FullPath(path));
        foreach (string folder in closed) AddOnce(new InputFile(folder, world.FullPath(folder), InputKind.ClosedFolder));
        string[] articles = [.. files.Where(file => file.EndsWith(".txt", StringComparison.OrdinalIgnoreCase))];
        foreach (string file in articles) AddFile(file);
        if (articles.Length > 0 || closed.Count > 0) return;
        string lines = files.FirstOrDefault(IsJsonLines) is { } found ? $" It holds {found}: JSON Lines are read when they are named." : "";
        _complaints.Add($"{path}: the folder holds no articles (.txt).{lines}");
    }

    private void AddGlob(string path)
    {
        string[] matches = [.. Glob.Of(path).Matches(world)];
        if (matches.Length == 0) _complaints.Add($"{path}: no file matches.");
        foreach (string match in matches)
        {
            if (!Directory.Exists(world.FullPath(match))) AddFile(match);
            else if (!path.EndsWith("**", StringComparison.Ordinal)) AddFolder(match);
        }
    }

    private void AddFile(string path) => AddOnce(new InputFile(path, world.FullPath(path), IsJsonLines(path) ? InputKind.JsonLines : InputKind.Article));

    private void AddOnce(InputFile file)
    {
        if (_seen.Add(file.Kind == InputKind.StandardInput ? InputNames.StandardInputPath : RealPath(file.FullPath))) _files.Add(file);
    }

    private static string RealPath(string fullPath)
    {
        try
        {
            return File.ResolveLinkTarget(fullPath, returnFinalTarget: true)?.FullName ?? fullPath;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return fullPath;
        }
    }

    private static bool IsJsonLines(string path) => path.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase);
}
