using System.IO.Enumeration;

namespace RhetoricRules.Cli.Inputs;

/// <summary>A path with <c>*</c>, <c>?</c> or <c>**</c> (any folders) in it, for shells that leave them alone.</summary>
internal sealed class Glob
{
    private readonly string _root;
    private readonly string[] _parts;

    private Glob(string root, string[] parts) => (_root, _parts) = (root, parts);

    /// <summary>Whether <paramref name="path"/> has a wildcard.</summary>
    public static bool IsGlob(string path) => path.AsSpan().ContainsAny('*', '?');

    /// <summary>Reads <paramref name="path"/>.</summary>
    public static Glob Of(string path)
    {
        string[] parts = path.Replace(Path.DirectorySeparatorChar, '/').Split('/');
        int plain = Array.FindIndex(parts, IsGlob);
        string root = string.Concat(parts.Take(plain).Select(part => part + "/"));
        return new Glob(root, [.. parts.Skip(plain).Where(part => part.Length > 0)]);
    }

    /// <summary>The paths that match, in ordinal order, as the user would write them.</summary>
    public IEnumerable<string> Matches(CommandWorld world)
    {
        SortedSet<string> found = new(StringComparer.Ordinal);
        Collect(world, _root, 0, found);
        return found;
    }

    private void Collect(CommandWorld world, string folder, int part, SortedSet<string> found)
    {
        DirectoryInfo directory = new(world.FullPath(folder.Length == 0 ? "." : folder));
        if (!directory.Exists) return;
        bool isLast = part == _parts.Length - 1;
        string pattern = _parts[part];
        if (pattern == "**" && !isLast) Collect(world, folder, part + 1, found);
        foreach (FileSystemInfo entry in FolderWalk.EntriesOf(directory))
        {
            bool isFolder = FolderWalk.IsFolder(entry);
            string path = folder + entry.Name;
            if (pattern == "**")
            {
                if (isFolder) Collect(world, path + "/", part, found);
                else if (isLast) found.Add(path);
            }
            else if (FileSystemName.MatchesSimpleExpression(pattern, entry.Name, ignoreCase: false))
            {
                if (isLast) found.Add(path);
                else if (entry is DirectoryInfo) Collect(world, path + "/", part + 1, found);
            }
        }
    }
}
