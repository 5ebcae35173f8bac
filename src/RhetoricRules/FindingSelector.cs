using System.Collections.Immutable;
using System.IO.Enumeration;
using RhetoricRules.Diagnostics;

namespace RhetoricRules;

/// <summary>
/// Chooses rules by ID, beginning of an ID (<c>RR12</c>), code, category or glob (<c>*</c> and <c>?</c>), in any case.
/// A name that is empty chooses nothing.
/// </summary>
public sealed class FindingSelector(ImmutableArray<string> select, ImmutableArray<string> ignore)
{
    /// <summary>Every rule.</summary>
    public static FindingSelector All { get; } = new([], []);

    /// <summary>The names that select; empty for every rule.</summary>
    internal ImmutableArray<string> Select => select;

    /// <summary>The names that leave out.</summary>
    internal ImmutableArray<string> Ignore => ignore;

    /// <summary>Whether findings of <paramref name="rule"/> are wanted: selected (or nothing is selected) and not ignored.</summary>
    public bool Wants(RuleDescriptor rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return (select.IsEmpty || select.Any(name => Names(name, rule))) && !ignore.Any(name => Names(name, rule));
    }

    /// <summary>The names that no rule of <paramref name="rules"/> has, in the order they were given.</summary>
    public ImmutableArray<string> UnknownNames(ImmutableArray<RuleDescriptor> rules) =>
        [.. select.Concat(ignore).Where(name => !rules.Any(rule => Names(name, rule)))];

    private static bool Names(string name, RuleDescriptor rule) =>
        IsBeginning(name, rule.Id) || Matches(name, rule.Id.Value) || Matches(name, rule.Code) || Matches(name, rule.Category);

    private static bool IsBeginning(string name, RuleId id) => name.Length > 0 && id.Value.StartsWith(name, StringComparison.OrdinalIgnoreCase);

    // Only the two wildcards mean anything: a backslash, which the matcher takes for an escape, is in no name.
    private static bool Matches(string glob, string text) => text.Length > 0 && FileSystemName.MatchesSimpleExpression(glob, text, ignoreCase: true);
}
