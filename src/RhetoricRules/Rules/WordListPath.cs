namespace RhetoricRules.Rules;

/// <summary>Where the file of a <c>from</c> is: paths are read from the folder of the rule file that names it.</summary>
internal static class WordListPath
{
    private static readonly char[] Separators = ['/', '\\'];

    /// <summary>The path of <paramref name="from"/> as the rule file at <paramref name="rulePath"/> means it, with <c>/</c> between folders.</summary>
    public static string Of(string rulePath, string from)
    {
        bool isAbsolute = from.Length > 0 && (Separators.Contains(from[0]) || (from.Length > 1 && from[1] == ':'));
        string folder = isAbsolute ? "" : rulePath[..(rulePath.LastIndexOfAny(Separators) + 1)];
        string whole = (folder + from).Replace('\\', '/');
        List<string> parts = [];
        foreach (string part in whole.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == ".") continue;
            if (part == ".." && parts.Count > 0 && parts[^1] != "..") parts.RemoveAt(parts.Count - 1);
            else parts.Add(part);
        }

        return (whole.StartsWith('/') ? "/" : "") + string.Join('/', parts);
    }
}
