using System.Collections.Frozen;
using System.Collections.Immutable;
using RhetoricRules.Diagnostics;
using RhetoricRules.Matching;
using RhetoricRules.Tagging;

namespace RhetoricRules.Review;

/// <summary>Which words there are: the English lexicon in all its forms and spellings, what is built from it, names, and words of actors' names.</summary>
internal sealed class EnglishWords
{
    private const int ShortestStem = 4;
    private const int ShortestPart = 3;

    // From this length on, two letters may be wrong.
    private const int LongWord = 7;

    private static readonly string[] Beginnings =
    [
        "anti", "counter", "cyber", "de", "dis", "eco", "extra", "geo", "hyper", "inter", "mega", "micro", "mis", "multi", "neo", "non", "out", "over", "post", "pre",
        "pro", "pseudo", "re", "self", "semi", "sub", "super", "trans", "ultra", "un", "under",
    ];

    private static readonly string[] Endings =
    [
        "ly", "ness", "able", "less", "ism", "ist", "like", "wide", "er", "est", "or", "ish", "al", "ic", "ed", "ing", "ise", "ize", "isation", "ization",
    ];

    // What news writes and the lexicon of 2006 does not have.
    private static readonly FrozenSet<string> Newer = FrozenSet.Create(
        StringComparer.Ordinal,
        "app", "apps", "brexit", "complicit", "coronavirus", "covid", "cryptocurrency", "deepfake", "deepfakes", "diktat", "diktats", "fentanyl", "hashtag", "hashtags", "influencer",
        "influencers", "islamophobia", "islamophobic", "lawfare", "livestream", "misinformation", "netizen", "netizens", "podcast", "podcasts", "satan",
        "selfie", "selfies", "sinophobia", "smartphone", "smartphones", "tweet", "tweets", "tweeted", "webinar", "webinars", "whataboutism");

    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private ImmutableArray<string> _lemmas;

    /// <param name="names">The names of actors, of one word or several.</param>
    public EnglishWords(IEnumerable<string> names)
    {
        foreach (string name in names) _names.UnionWith(Folding.Fold(name).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Whether <paramref name="word"/>, folded, is one.</summary>
    public bool Knows(string word) => IsListed(word) || _names.Contains(word) || Newer.Contains(word) || IsBuilt(word) || IsJoined(word);

    /// <summary>Whether some word begins with <paramref name="beginning"/>, folded.</summary>
    public bool BeginsSome(string beginning)
    {
        if (Knows(beginning) || _names.Any(name => name.StartsWith(beginning, StringComparison.Ordinal))) return true;
        return Lemmas(beginning).Any() || FormsNear(beginning).Any(form => form.StartsWith(beginning, StringComparison.Ordinal));
    }

    /// <summary>The word that an unknown one was probably meant to be, or null. Its first letter is taken to be right: it seldom is not.</summary>
    public string? Nearest(string word)
    {
        int most = word.Length < LongWord ? 1 : 2;
        return DidYouMean.Within(most, word, FormsNear(word)) ?? DidYouMean.Within(most, word, Lemmas(word[..1]));
    }

    private static bool IsListed(string word)
    {
        uint probe = 0;
        return !LexiconIndex.Shared.Find(word).IsEmpty
            || !LexiconIndex.Shared.FindNext(word, ref probe).IsEmpty
            || ClosedWords.TryGet(word, out _)
            || !Inflections.WordsOf(word).IsEmpty
            || Inflections.FormsOf(word).Length > 1
            || NameLexicon.Shared.IsPlace(word)
            || NameLexicon.Shared.IsFirstName(word);
    }

    /// <summary>A known word with a beginning or an ending that makes new words: nongovernmental, deradicalise, worldwide.</summary>
    private static bool IsBuilt(string word)
    {
        if (Beginnings.Contains(word)) return true;
        foreach (string beginning in Beginnings)
        {
            if (word.Length >= beginning.Length + ShortestStem && word.StartsWith(beginning, StringComparison.Ordinal) && IsListed(word[beginning.Length..])) return true;
        }

        foreach (string ending in Endings)
        {
            if (word.Length < ending.Length + ShortestPart || !word.EndsWith(ending, StringComparison.Ordinal)) continue;
            string stem = word[..^ending.Length];
            if (IsListed(stem) || IsListed(stem + "e") || (stem[^1] == 'i' && IsListed(stem[..^1] + "y")) || (stem[^1] == stem[^2] && IsListed(stem[..^1]))) return true;
        }

        return IsOfAble(word);
    }

    /// <summary>Irrefutably, inviolability.</summary>
    private static bool IsOfAble(string word) =>
        (word.EndsWith("bly", StringComparison.Ordinal) && IsListed(word[..^1] + "e"))
        || (word.EndsWith("bility", StringComparison.Ordinal) && IsListed(word[..^5] + "le"));

    /// <summary>Two known words in one (mudslinging), unless it is as near to a single one as a slip of the pen (standarts).</summary>
    private bool IsJoined(string word)
    {
        for (int at = ShortestPart; at <= word.Length - ShortestPart; at++)
        {
            if (IsListed(word[..at]) && IsListed(word[at..])) return DidYouMean.Within(1, word, FormsNear(word)) is null;
        }

        return false;
    }

    private ImmutableArray<string> AllLemmas() => _lemmas = _lemmas.IsDefault ? [.. InflectionLexicon.Shared.Lemmas()] : _lemmas;

    // The lexicon is sorted.
    private IEnumerable<string> Lemmas(string beginning)
    {
        ImmutableArray<string> all = AllLemmas();
        int at = all.BinarySearch(beginning, StringComparer.Ordinal);
        for (int i = at < 0 ? ~at : at; i < all.Length && all[i].StartsWith(beginning, StringComparison.Ordinal); i++) yield return all[i];
    }

    private IEnumerable<string> FormsNear(string word) => Lemmas(word[..2]).SelectMany(lemma => Inflections.OwnFormsOf(lemma));
}
