using RhetoricRules.Diagnostics;

namespace RhetoricRules.Cli;

/// <summary>Says what somebody meant to type.</summary>
internal static class Suggestion
{
    /// <summary>A question with the nearest name and a space before it; empty where none is near.</summary>
    public static string For(string typed, IEnumerable<string> names) => DidYouMean.Nearest(typed, names) is { } name ? $" Did you mean `{name}`?" : "";
}
