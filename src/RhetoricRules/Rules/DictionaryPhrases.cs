using System.Collections.Immutable;
using RhetoricRules.Diagnostics;
using RhetoricRules.Dictionaries;

namespace RhetoricRules.Rules;

/// <summary>Turns the entries of word lists into phrases. What stands in them is never read as the phrase language.</summary>
internal static class DictionaryPhrases
{
    /// <summary>The phrases of the lexicon's own entries; those that cannot be honoured are problems of the file.</summary>
    public static ImmutableArray<PhraseNode> Read(DictionaryLexicon lexicon)
    {
        ImmutableArray<PhraseNode>.Builder phrases = ImmutableArray.CreateBuilder<PhraseNode>(lexicon.Category.Entries.Count);
        foreach (DictionaryEntry entry in lexicon.Category.Entries)
        {
            if (PhraseOf(entry, lexicon) is { } phrase) phrases.Add(phrase);
        }

        return phrases.ToImmutable();
    }

    private static PhraseNode? PhraseOf(DictionaryEntry entry, DictionaryLexicon lexicon)
    {
        RulePlace place = lexicon.Log.At(entry.Span);
        List<PhraseNode> nodes = [];
        foreach (string word in entry.Text.Split(' '))
        {
            if (FaultOf(word, lexicon.IsExact) is not { } fault)
            {
                Add(nodes, word, lexicon.IsExact, place);
                continue;
            }

            lexicon.Log.Error(ProblemCodes.WordList, entry.Span, $"{Wording.Quote(entry.Text)}: {fault.Message}", fault.Reason, fault.Suggestion);
            return null;
        }

        // A list of articles means them: stepped over, they would never match.
        if (nodes.Count == 0) nodes.AddRange(entry.Text.Split(' ').Select(word => new WordNode(place, word, WordMatch.Exact)));
        return nodes.Count == 1 ? nodes[0] : new SequenceNode(place, [.. nodes]);
    }

    private static (string Message, string Reason, string Suggestion)? FaultOf(string word, bool isExact)
    {
        string bare = word.TrimEnd('*');
        if (bare.Length == 0) return ("`*` stands alone.", "It stands for the ending of a word.", "Write it right after the beginning of a word, or take the entry out.");
        if (bare.AsSpan().ContainsAny('*', '?'))
            return ("a wildcard stands inside a word or before it.", "Words are looked up by how they begin.", "Write out the words that are meant, or the beginning they share and `*`.");
        if (bare.AsSpan().ContainsAny('\\', '[', '^') || bare.Contains(".*", StringComparison.Ordinal))
            return ("this is a regular expression.", "It would be read as words and never match.", "Write out the words that are meant, or the beginning they share and `*`.");
        bool isStrange = PhraseWords.Cut(bare).Any(piece => piece.Kind == PhraseWordKind.Refused || (isExact && piece.Kind == PhraseWordKind.Sign))
            || !bare.Any(char.IsLetterOrDigit);
        return isStrange ? ("this is no word.", "Of marks only hyphens, apostrophes and the points of abbreviations belong to words.", "Take the entry out, or write it as words.") : null;
    }

    private static void Add(List<PhraseNode> nodes, string word, bool isExact, RulePlace place)
    {
        string bare = word.TrimEnd('*');
        bool isPrefix = bare.Length < word.Length;
        ImmutableArray<PhraseWord> pieces = PhraseWords.Cut(bare);
        for (int i = 0; i < pieces.Length; i++)
        {
            bool isBeginning = isPrefix && i == pieces.Length - 1;
            PhraseWordKind kind = pieces[i].Kind;
            if (kind == PhraseWordKind.Transparent)
            {
                // self-*: some word follows, whatever it is.
                if (isBeginning) nodes.Add(new WordsNode(place, 1, 1));
                continue;
            }

            if (kind == PhraseWordKind.Article && !isExact && !isBeginning) continue;
            bool isFixed = isExact || kind is PhraseWordKind.Number or PhraseWordKind.Sign;
            WordMatch match = isBeginning ? WordMatch.Prefix : isFixed ? WordMatch.Exact : WordMatch.Inflected;
            nodes.Add(new WordNode(place, bare.Substring(pieces[i].Start, pieces[i].Length), match));
        }
    }
}
