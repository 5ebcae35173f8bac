using System.Text.RegularExpressions;

namespace RhetoricRules.Tests.Tidy;

/// <summary>What the tidiness tests read from C# text: names that stand in it, comments left out. No compiler is needed.</summary>
internal static partial class SourceCode
{
    /// <summary>The source without its comments. A comment mark inside a string ends the line too, which hides no name of ours.</summary>
    public static string WithoutComments(string source) => Comment().Replace(source, "");

    /// <summary>The folders of the engine that a source names, by a using line or in full: <c>RhetoricRules.Text</c>.</summary>
    public static IEnumerable<string> EngineFoldersIn(string source) =>
        QualifiedName().Matches(WithoutComments(source)).Select(match => match.Groups["folder"].Value).Distinct();

    /// <summary>Whether a source has <paramref name="name"/> as a name by itself, not as somebody's member.</summary>
    public static bool Names(string source, string name) =>
        Regex.IsMatch(WithoutComments(source), $@"(?<![\w.]){Regex.Escape(name)}(?!\w)");

    /// <summary>The namespace that a source declares for its whole file; empty when it declares none.</summary>
    public static string NamespaceOf(string source) => FileScopedNamespace().Match(source).Groups["name"].Value;

    /// <summary>Whether a source has a global using of one of our own namespaces.</summary>
    public static bool HasGlobalUsingOfOurs(string source) => GlobalUsing().IsMatch(WithoutComments(source));

    [GeneratedRegex(@"/\*.*?\*/|//[^\n]*", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"(?<![\w.""/])(?:global::)?RhetoricRules\.(?<folder>\w+)")]
    private static partial Regex QualifiedName();

    [GeneratedRegex(@"^namespace (?<name>[\w.]+);", RegexOptions.Multiline)]
    private static partial Regex FileScopedNamespace();

    [GeneratedRegex(@"\bglobal\s+using\s+(static\s+)?(\w+\s*=\s*)?RhetoricRules\b")]
    private static partial Regex GlobalUsing();
}
