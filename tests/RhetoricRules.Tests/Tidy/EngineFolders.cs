using System.Collections.Frozen;

namespace RhetoricRules.Tests.Tidy;

/// <summary>The folders of the engine and the arrows between them: the table of ARCHITECTURE.md, executable.</summary>
internal static class EngineFolders
{
    public const string Engine = "src/RhetoricRules";

    /// <summary>What each folder may use besides itself.</summary>
    public static FrozenDictionary<string, string[]> Allowed { get; } = new Dictionary<string, string[]>
    {
        ["Text"] = [],
        ["Diagnostics"] = ["Text"],
        ["Actors"] = ["Text", "Matching"],
        ["Dictionaries"] = ["Text"],
        ["Rules"] = ["Text", "Diagnostics", "Dictionaries"],
        ["Matching"] = ["Text"],
        ["Tagging"] = ["Text", "Matching"],
        ["Inference"] = ["Text"],
        ["Compilation"] = ["Text", "Diagnostics", "Rules", "Matching", "Inference", "Actors"],
        ["Review"] = ["Text", "Diagnostics", "Rules", "Matching", "Tagging", "Inference", "Compilation"],
        ["Analysis"] = ["Text", "Rules", "Matching", "Tagging", "Inference", "Actors", "Compilation", "Diagnostics"],
        ["Explaining"] = ["Text", "Rules", "Inference", "Actors", "Compilation", "Diagnostics", "Analysis"],
        ["Counting"] = ["Text", "Rules", "Matching", "Actors", "Compilation", "Analysis"],
        ["Reporting"] = ["Text", "Diagnostics"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What the files beside the folders may use.</summary>
    public static string[] AllowedAtTheRoot { get; } = [.. Allowed.Keys.Where(folder => folder != "Reporting")];

    /// <summary>Every source file of the engine, as a path from its folder; generated ones excepted.</summary>
    public static IReadOnlyList<string> Sources { get; } = RepositoryRoot.SourcesBelow(Engine);

    /// <summary>The folder a source file belongs to; empty for the files at the root.</summary>
    public static string FolderOf(string source) => source.Contains('/') ? source[..source.IndexOf('/')] : "";
}
