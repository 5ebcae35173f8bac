using System.Text.RegularExpressions;

namespace RhetoricRules.Rules;

/// <summary>The version of a pack, as <see href="https://semver.org">Semantic Versioning</see> writes it, and that of the engine.</summary>
internal static partial class PackVersion
{
    /// <summary>How a version is written, as a pattern of JSON Schema and of .NET.</summary>
    public const string Pattern =
        "^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$";

    /// <summary>This engine: what <c>engine</c> in a <c>pack.yml</c> is compared with.</summary>
    public static Version Engine { get; } = new(0, 1, 0);

    /// <summary>Whether <paramref name="text"/> is a version.</summary>
    public static bool IsValid(string text) => Form().IsMatch(text);

    [GeneratedRegex(Pattern, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Form();
}
