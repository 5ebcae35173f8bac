namespace RhetoricRules.RuleTests.Judging;

/// <summary>The texts are not ours to ship, so what judges write may not carry them into the project.</summary>
internal static class Reasons
{
    private const int MostWords = 4;

    /// <summary>A run of more than four words that <paramref name="reason"/> has in common with <paramref name="text"/>; null where there is none.</summary>
    public static string? QuoteFrom(string text, string reason)
    {
        string haystack = $" {string.Join(' ', WordsOf(text))} ";
        string[] words = WordsOf(reason);
        return Enumerable.Range(0, Math.Max(0, words.Length - MostWords))
            .Select(first => string.Join(' ', words[first..(first + MostWords + 1)]))
            .FirstOrDefault(run => haystack.Contains($" {run} ", StringComparison.Ordinal));
    }

    private static string[] WordsOf(string text) =>
        string.Concat(text.Select(unit => char.IsLetterOrDigit(unit) ? char.ToLowerInvariant(unit) : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
