using System.Collections.Immutable;
using RhetoricRules.Rules;

namespace RhetoricRules.Compilation;

/// <summary>What falls with a rule that does not run.</summary>
internal static class RuleUsers
{
    /// <summary>The keys of the rule <paramref name="key"/> and of all <paramref name="patterns"/> that use it, directly or not.</summary>
    public static HashSet<string> With(string key, ImmutableArray<PatternRule> patterns)
    {
        HashSet<string> lost = new([key], StringComparer.Ordinal);
        while (patterns.FirstOrDefault(user => !lost.Contains(user.Key) && Uses(user, lost)) is { } user) lost.Add(user.Key);
        return lost;
    }

    /// <summary>The line that lists those of <paramref name="lost"/> that are patterns; empty where that is <paramref name="told"/> alone.</summary>
    public static string Say(HashSet<string> lost, ImmutableArray<PatternRule> patterns, string told)
    {
        PatternRule[] fallen = [.. patterns.Where(pattern => lost.Contains(pattern.Key))];
        return fallen.All(pattern => pattern.Key == told) ? "" : Fallout.Say([.. fallen.Select(pattern => Fallout.Name(pattern.Name, pattern.Metadata))]);
    }

    private static bool Uses(PatternRule user, HashSet<string> keys) => user.All.Concat(user.None).SelectMany(step => step.Sources).Concat(user.StrongerWith).Any(keys.Contains);
}
