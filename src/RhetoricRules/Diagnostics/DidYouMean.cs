namespace RhetoricRules.Diagnostics;

/// <summary>Finds the known word that a mistyped one was probably meant to be.</summary>
public static class DidYouMean
{
    private const int LongestWord = 64;
    private const int ShortestBeginning = 3;

    /// <summary>
    /// The nearest of <paramref name="known"/> by edit distance, letters of any case being equal, else the only one that begins with
    /// <paramref name="word"/>; null where none is near.
    /// Of equally near words the first in ordinal order.
    /// </summary>
    public static string? Nearest(string word, IEnumerable<string> known)
    {
        ArgumentNullException.ThrowIfNull(word);
        ArgumentNullException.ThrowIfNull(known);
        return Within(Math.Clamp(word.Length / 3, 1, 3), word, known) ?? OnlyLonger(word, known);
    }

    /// <summary>The nearest of <paramref name="known"/> that is not more than <paramref name="most"/> edits away, or null.</summary>
    internal static string? Within(int most, string word, IEnumerable<string> known)
    {
        if (word.Length is 0 or > LongestWord) return null;
        string folded = word.ToLowerInvariant();
        string? nearest = null;
        int least = most + 1;
        foreach (string candidate in known)
        {
            if (candidate.Length > LongestWord || Math.Abs(candidate.Length - word.Length) > least) continue;
            int distance = Distance(folded, candidate.ToLowerInvariant());
            bool isNearer = distance < least || (distance == least && nearest is not null && string.CompareOrdinal(candidate, nearest) < 0);
            if (isNearer && distance < word.Length) (nearest, least) = (candidate, distance);
        }

        return nearest;
    }

    private static string? OnlyLonger(string word, IEnumerable<string> known)
    {
        if (word.Length is < ShortestBeginning or > LongestWord) return null;
        string[] longer = [.. known.Where(candidate => candidate.StartsWith(word, StringComparison.OrdinalIgnoreCase)).Distinct().Take(2)];
        return longer is [var only] ? only : null;
    }

    /// <summary>How many letters must be put in, taken out, changed or swapped with their neighbour (Damerau and Levenshtein).</summary>
    private static int Distance(string left, string right)
    {
        int[] beforeLast = new int[right.Length + 1];
        int[] last = new int[right.Length + 1];
        int[] row = new int[right.Length + 1];
        for (int column = 0; column <= right.Length; column++) last[column] = column;
        for (int line = 1; line <= left.Length; line++)
        {
            row[0] = line;
            for (int column = 1; column <= right.Length; column++)
            {
                int change = left[line - 1] == right[column - 1] ? 0 : 1;
                row[column] = Math.Min(Math.Min(last[column], row[column - 1]) + 1, last[column - 1] + change);
                bool isSwap = line > 1 && column > 1 && left[line - 1] == right[column - 2] && left[line - 2] == right[column - 1];
                if (isSwap) row[column] = Math.Min(row[column], beforeLast[column - 2] + 1);
            }

            (beforeLast, last, row) = (last, row, beforeLast);
        }

        return last[right.Length];
    }
}
