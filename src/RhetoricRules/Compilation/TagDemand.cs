using System.Collections.Frozen;
using RhetoricRules.Matching;
using RhetoricRules.Rules;

namespace RhetoricRules.Compilation;

/// <summary>
/// Where the classes of words are wanted. Reading them takes as long as all else, and few phrases ask for them: a run of words needs them only where it
/// has a word that such a phrase cannot do without, or where a phrase has matched that has such an exception.
/// </summary>
/// <param name="Always">Whether some phrase has no such word, so that every run needs them.</param>
/// <param name="Words">For each word of the vocabulary whether a phrase that asks for a class cannot do without it.</param>
/// <param name="Owners">The owners of matches that have an exception which asks for a class.</param>
internal sealed record TagDemand(bool Always, bool[] Words, FrozenSet<int> Owners)
{
    /// <summary>What <paramref name="rules"/> want.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="symbols">Their symbols.</param>
    /// <param name="sequences">Their phrases: an even owner's are to be found, those of the odd one after it are its exceptions.</param>
    /// <param name="vocabulary">Their words.</param>
    public static TagDemand Of(RuleSet rules, SymbolTable symbols, IReadOnlyList<PhraseSequence> sequences, Vocabulary vocabulary)
    {
        var demand = new Builder(symbols, vocabulary, [.. symbols.Tagged.Values, .. TaggedUse.Lexicons(rules).Select(symbols.OfLexicon)]);
        if (TaggedUse.IsInConditions(rules)) demand.IsAlways = true;
        foreach (PhraseSequence sequence in sequences) demand.Add(sequence);
        return new TagDemand(demand.IsAlways, demand.Words, demand.Owners.ToFrozenSet());
    }

    private sealed class Builder(SymbolTable symbols, Vocabulary vocabulary, HashSet<Symbol> tagged)
    {
        public bool IsAlways { get; set; }

        public bool[] Words { get; } = new bool[vocabulary.Count];

        public HashSet<int> Owners { get; } = [];

        public void Add(PhraseSequence sequence)
        {
            if (!sequence.Items.Any(item => item.Kind == PhraseItemKind.Symbol && tagged.Contains(new Symbol(item.Value)))) return;
            bool isException = sequence.Owner % 2 == 1;
            if (isException) Owners.Add(sequence.Owner - 1);
            else if (AnchorOf(sequence) is { } anchor) Wake(anchor);
            else IsAlways = true;
        }

        // The word that is met most rarely, as far as that can be told without any text: no function word, and of few forms.
        private Symbol? AnchorOf(PhraseSequence sequence)
        {
            Symbol? anchor = null;
            (bool IsCommon, int Forms) best = default;
            foreach (PhraseItem item in sequence.Items)
            {
                if (item.Kind != PhraseItemKind.Symbol || !symbols.Words.TryGetValue(new Symbol(item.Value), out var forms)) continue;
                (bool IsCommon, int Forms) own = (forms.Any(IsFunctionWord), forms.Length);
                if (anchor is not null && own.CompareTo(best) >= 0) continue;
                (anchor, best) = (new Symbol(item.Value), own);
            }

            return anchor;
        }

        private void Wake(Symbol anchor)
        {
            foreach (string form in symbols.Words[anchor]) Words[vocabulary.Find(form).Value] = true;
        }

        private static bool IsFunctionWord(string form) => InflectionLexicon.Shared.Find(form)?.Is(InflectionTraits.Closed) == true;
    }
}
