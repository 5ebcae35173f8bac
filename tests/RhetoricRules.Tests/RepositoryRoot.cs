namespace RhetoricRules.Tests;

/// <summary>Where the repository is checked out: found from the running tests, for no project file may name a machine's path.</summary>
internal static class RepositoryRoot
{
    private const string Solution = "RhetoricRules.sln";

    public static string Folder { get; } = Find();

    /// <summary>A path inside the repository, written with slashes.</summary>
    public static string At(string path) => Path.Combine([Folder, .. path.Split('/')]);

    /// <summary>The C# files below a folder of the repository, as slash-separated paths from it, in ordinal order.</summary>
    public static IReadOnlyList<string> SourcesBelow(string path)
    {
        string folder = At(path);
        if (!Directory.Exists(folder)) return [];
        return
        [
            .. Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
                .Where(file => !file.Split('/').Any(part => part is "bin" or "obj"))
                .Order(StringComparer.Ordinal),
        ];
    }

    private static string Find()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, Solution))) return folder.FullName;
        }

        throw new InvalidOperationException($"No {Solution} above {AppContext.BaseDirectory}.");
    }
}
