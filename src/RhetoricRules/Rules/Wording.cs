using RhetoricRules.Diagnostics;
using RhetoricRules.Text;

namespace RhetoricRules.Rules;

/// <summary>How problems quote what an author wrote and list what there is.</summary>
internal static class Wording
{
    private const int LongestQuote = 60;
    private const int LongestList = 8;
    private const int LongestFullList = 30;

    /// <summary>A piece of a rule file, in backquotes, on one line and not too long.</summary>
    public static string Quote(string text)
    {
        string cut = text.Length <= LongestQuote ? text : string.Concat(text.AsSpan(0, LongestQuote), "…");
        return $"`{string.Concat(cut.Select(letter => char.IsControl(letter) ? ' ' : letter))}`";
    }

    /// <summary>The first names in ordinal order, and how many more there are: <c>`a`, `b` and 3 more</c>.</summary>
    public static string List(IEnumerable<string> names)
    {
        string[] sorted = [.. names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        string shown = string.Join(", ", sorted.Take(LongestList).Select(Quote));
        return sorted.Length <= LongestList ? shown : $"{shown} and {sorted.Length - LongestList} more";
    }

    /// <summary>A sentence's beginning.</summary>
    public static string Capital(string text) => text.Length == 0 ? text : $"{char.ToUpperInvariant(text[0])}{text[1..]}";

    /// <summary>What to write instead of an unknown word: the nearest known one, and what else there is.</summary>
    public static string Instead(ProblemLog log, string word, IReadOnlyCollection<string> known, string thing)
    {
        if (log.IsFull) return "";
        if (known.Count == 0) return $"There is no {thing} yet: make one.";
        List<string> near = Near(word, known);
        string meant = near.Count == 0 ? "" : $"Did you mean {Quote(near[0])}? ";
        string[] all = [.. known.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        bool isShort = all.Length <= LongestList || (near.Count == 0 && all.Length <= LongestFullList);
        if (isShort) return $"{meant}To choose from: {string.Join(", ", all.Select(Quote))}.";
        return near.Count switch
        {
            0 => $"None of the {all.Length} names that there are is spelled like it.",
            1 => meant.TrimEnd(),
            _ => $"{meant}Also near: {string.Join(", ", near.Skip(1).Select(Quote))}.",
        };
    }

    /// <summary>The names most like <paramref name="word"/>, the nearest first.</summary>
    private static List<string> Near(string word, IReadOnlyCollection<string> known)
    {
        HashSet<string> rest = new(known, StringComparer.Ordinal);
        List<string> near = [];
        while (near.Count < LongestList && DidYouMean.Nearest(word, rest) is { } next)
        {
            near.Add(next);
            rest.Remove(next);
        }

        return near;
    }

    /// <summary>A place as a problem's text names it: <c>signals.yml(3,5)</c>.</summary>
    public static string Place(RulePlace place)
    {
        LinePosition position = place.File.Text.Lines.At(place.Span.Start);
        return $"{place.File.Path}({position.Line + 1},{position.Column + 1})";
    }
}
