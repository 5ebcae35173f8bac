using System.Collections.Frozen;
using System.Collections.Immutable;
using RhetoricRules.Inference;

namespace RhetoricRules.Compilation;

/// <summary>
/// Where the classes of words are wanted. Reading them takes as long as all else, and few phrases ask for them: a run of words needs them only where it has
/// all words that such a phrase cannot do without, or where a phrase has matched that has such an exception; and an article needs them only where what else
/// the patterns of such a phrase ask for is in it.
/// </summary>
/// <param name="Always">Whether some phrase has no such word, so that every run needs them.</param>
/// <param name="Words">For each word of the vocabulary the bits of the symbols that it carries of those which such phrases cannot do without. Several symbols may share a bit.</param>
/// <param name="Phrases">Such phrases, each once.</param>
/// <param name="Owners">The owners of matches that have an exception which asks for a class.</param>
/// <param name="Uses">What reads the signals of these phrases.</param>
internal sealed record TagDemand(bool Always, UInt128[] Words, ImmutableArray<TagPhrase> Phrases, FrozenSet<int> Owners, ImmutableArray<TagUse> Uses)
{
    /// <summary>The bits of the signals that may find something in a run whose words have the bits <paramref name="present"/> together.</summary>
    public ulong SignalsIn(UInt128 present)
    {
        if (Always) return ulong.MaxValue;
        if (present == 0) return 0;
        ulong signals = 0;
        foreach (TagPhrase phrase in Phrases)
        {
            if ((phrase.Words & present) == phrase.Words) signals |= phrase.Signal;
        }

        return signals;
    }

    /// <summary>The bits of the signals whose facts can matter beside <paramref name="facts"/>, which were found without classes of words.</summary>
    public ulong RelevantBeside(FactStore facts)
    {
        ulong relevant = 0;
        foreach (TagUse use in Uses)
        {
            if (use.IsPossibleBeside(facts)) relevant |= use.Bit;
        }

        return relevant;
    }
}

/// <summary>A way to read a phrase that asks for a class of words.</summary>
/// <param name="Words">The bits of the symbols of words that must all be there.</param>
/// <param name="Signal">The bit of its signal.</param>
internal readonly record struct TagPhrase(UInt128 Words, ulong Signal);

/// <summary>A pattern that reads a signal which asks for classes of words.</summary>
/// <param name="Bit">The signal's bit.</param>
/// <param name="Needs">The kinds of facts without which the pattern makes nothing, whatever the signal finds: one of each.</param>
internal sealed record TagUse(ulong Bit, ImmutableArray<ImmutableArray<FactKind>> Needs)
{
    /// <summary>Whether <paramref name="facts"/> have all that the pattern needs besides.</summary>
    public bool IsPossibleBeside(FactStore facts) => Needs.All(kinds => kinds.Any(kind => facts.OfKind(kind).Count > 0));
}
