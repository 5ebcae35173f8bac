using RhetoricRules.Matching;

namespace RhetoricRules.Counting;

/// <summary>A word of an entry: exactly this one, or whatever begins so.</summary>
/// <param name="Folded">The word or the beginning, folded.</param>
/// <param name="IsPrefix">Whether more may follow.</param>
internal readonly record struct ExactWord(string Folded, bool IsPrefix)
{
    /// <summary>The word as a file writes it: <c>fabricat*</c> is a beginning.</summary>
    public static ExactWord Of(string written)
    {
        string bare = written.TrimEnd('*');
        return new ExactWord(Folding.Fold(bare), bare.Length < written.Length);
    }

    /// <summary>Whether <paramref name="word"/> is meant.</summary>
    public bool Matches(ReadOnlySpan<char> word) => IsPrefix ? Folding.StartsWith(word, Folded) : Folding.Equal(word, Folded);
}
