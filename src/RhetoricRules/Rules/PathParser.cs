using System.Collections.Frozen;

namespace RhetoricRules.Rules;

/// <summary>Reads what conditions, messages and <c>report</c> speak of: <c>turn.target</c>, at level 1 <c>target</c>.</summary>
internal static class PathParser
{
    /// <summary>A step's own words, in messages and reports.</summary>
    public const string Words = "words";

    private static readonly FrozenSet<string> Taken =
        FrozenSet.Create(StringComparer.Ordinal, "speaker", "place", "count", Words, "statement", "sentence", "self", "other", "nothing");

    /// <summary>The words that have a meaning in paths, sorted.</summary>
    public static IEnumerable<string> TakenWords => Taken.Order(StringComparer.Ordinal);

    /// <summary>Whether a word has a meaning in paths, so that no step and no role may be called so.</summary>
    public static bool IsTaken(string word) => Taken.Contains(word);

    /// <summary>The length of the path that <paramref name="text"/> has at <paramref name="start"/>; 0 for none.</summary>
    public static int LengthAt(string text, int start)
    {
        int at = start;
        while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] is '-' or '_' or '.')) at++;
        return at - start;
    }

    /// <summary>The path of <paramref name="text"/>; a lone word is a member, and at level 1 the only step needs no name.</summary>
    public static ConditionPath? Parse(string text, bool isLevelOne)
    {
        string[] parts = text.Split('.');
        if (parts.Length > 2 || !parts.All(part => Values.IsName(part))) return null;
        if (parts.Length == 1) return new ConditionPath(null, parts[0]);
        return new ConditionPath(isLevelOne && parts[0] == PatternRule.OnlyStep ? null : parts[0], parts[1]);
    }
}
