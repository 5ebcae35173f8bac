using System.Text;

namespace RhetoricRules.Matching;

/// <summary>The one place that says which characters of words count as the same: case, and the shapes of the apostrophe.</summary>
internal static class Folding
{
    /// <summary>The character that stands for <paramref name="unit"/> in the vocabulary.</summary>
    public static char Fold(char unit)
    {
        if (unit < 0x80) return (uint)(unit - 'A') <= 'Z' - 'A' ? (char)(unit | 0x20) : unit;
        return unit is '\u2019' or '\u2018' or '\u02BC' ? '\'' : char.ToLowerInvariant(unit);
    }

    /// <summary>The folded form of <paramref name="word"/>; the word itself where it is folded already, as most are.</summary>
    public static string Fold(string word)
    {
        foreach (char unit in word)
        {
            if (Fold(unit) == unit) continue;
            return string.Create(word.Length, word, static (folded, original) =>
            {
                for (int i = 0; i < folded.Length; i++) folded[i] = Fold(original[i]);
            });
        }

        return word;
    }

    /// <summary>A hash that is equal for all words that fold alike. ASCII letters need no folding for it: their case is one bit.</summary>
    public static uint Hash(ReadOnlySpan<char> word)
    {
        uint hash = (uint)word.Length;
        foreach (char unit in word) hash = (hash * 31) + ((unit < 0x80 ? unit : Fold(unit)) | 0x20u);
        return hash ^ (hash >> 15);
    }

    /// <summary>Whether <paramref name="word"/> folds to <paramref name="folded"/>.</summary>
    public static bool Equal(ReadOnlySpan<char> word, ReadOnlySpan<char> folded)
    {
        if (word.Length != folded.Length) return false;
        if (Ascii.EqualsIgnoreCase(word, folded)) return true;
        for (int i = 0; i < word.Length; i++)
        {
            if (Fold(word[i]) != folded[i]) return false;
        }

        return true;
    }

    /// <summary>Whether <paramref name="word"/>, folded, begins with <paramref name="folded"/>.</summary>
    public static bool StartsWith(ReadOnlySpan<char> word, ReadOnlySpan<char> folded) =>
        word.Length >= folded.Length && Equal(word[..folded.Length], folded);
}
