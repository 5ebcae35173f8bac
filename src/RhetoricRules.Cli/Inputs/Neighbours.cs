namespace RhetoricRules.Cli.Inputs;

/// <summary>What stands beside a path that does not exist.</summary>
internal static class Neighbours
{
    /// <summary>A question with the nearest name in the same folder and a space before it; empty where none is near.</summary>
    public static string Suggestion(string fullPath)
    {
        try
        {
            string? folder = Path.GetDirectoryName(fullPath);
            if (folder is null || !Directory.Exists(folder)) return "";
            IEnumerable<string> names = Directory.EnumerateFileSystemEntries(folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);
            return Cli.Suggestion.For(Path.GetFileName(fullPath), names);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }
}
