using System.Globalization;

namespace RhetoricRules.Cli.Inputs;

/// <summary>What articles are called.</summary>
internal static class InputNames
{
    /// <summary>The path that stands for standard input.</summary>
    public const string StandardInputPath = "-";

    /// <summary>The name of a file without its folders and extension; <c>stdin</c> for standard input.</summary>
    public static string IdOf(string path)
    {
        if (path == StandardInputPath) return "stdin";
        string name = Path.GetFileNameWithoutExtension(Path.TrimEndingDirectorySeparator(path));
        return name.Length > 0 ? name : path;
    }

    /// <summary>The name of a line that does not say its own.</summary>
    public static string IdOf(string path, int line) => string.Create(CultureInfo.InvariantCulture, $"{IdOf(path)}:{line}");
}
