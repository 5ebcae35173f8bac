namespace RhetoricRules.Cli.Inputs;

/// <summary>Looks into folders. Names that begin with a point are the system's and are passed over, as are links to folders, which may form rings.</summary>
internal static class FolderWalk
{
    /// <summary>The visible entries of a folder; empty where it cannot be listed.</summary>
    public static IReadOnlyList<FileSystemInfo> EntriesOf(DirectoryInfo folder) => TryList(folder, out IReadOnlyList<FileSystemInfo> entries) ? entries : [];

    /// <summary>Whether <paramref name="entry"/> is a folder to descend into.</summary>
    public static bool IsFolder(FileSystemInfo entry) => entry is DirectoryInfo { LinkTarget: null };

    /// <summary>All files below a folder, in ordinal order of path, and the folders that cannot be listed, both as paths that begin with <paramref name="path"/>.</summary>
    public static (IReadOnlyList<string> Files, IReadOnlyList<string> Closed) Walk(string path, string fullPath)
    {
        string prefix = path.EndsWith('/') || path.EndsWith(Path.DirectorySeparatorChar) ? path : path + "/";
        List<string> files = [];
        List<string> closed = [];
        Stack<(string Prefix, DirectoryInfo Folder)> left = new();
        left.Push((prefix, new DirectoryInfo(fullPath)));
        while (left.TryPop(out (string Prefix, DirectoryInfo Folder) next))
        {
            if (!TryList(next.Folder, out IReadOnlyList<FileSystemInfo> entries)) closed.Add(next.Prefix.Length > 1 ? next.Prefix[..^1] : next.Prefix);
            foreach (FileSystemInfo entry in entries)
            {
                if (IsFolder(entry)) left.Push(($"{next.Prefix}{entry.Name}/", (DirectoryInfo)entry));
                else if (entry is FileInfo) files.Add(next.Prefix + entry.Name);
            }
        }

        files.Sort(StringComparer.Ordinal);
        closed.Sort(StringComparer.Ordinal);
        return (files, closed);
    }

    private static bool TryList(DirectoryInfo folder, out IReadOnlyList<FileSystemInfo> entries)
    {
        try
        {
            entries = [.. folder.EnumerateFileSystemInfos("*", new EnumerationOptions { AttributesToSkip = 0, IgnoreInaccessible = false })
                .Where(entry => !entry.Name.StartsWith('.'))];
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            entries = [];
            return false;
        }
    }
}
