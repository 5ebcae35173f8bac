using System.Collections.Immutable;
using RhetoricRules.Inference;
using RhetoricRules.Matching;
using RhetoricRules.Rules;

namespace RhetoricRules.Compilation;

/// <summary>
/// Turns a phrase into its sequences: every choice and option taken in every way. The single words of a choice are one symbol, unless
/// <see cref="KeepsWordsApart"/>.
/// </summary>
internal sealed class PhraseLowering(SymbolTable symbols, Func<string, RoleId> roleOf)
{
    /// <summary>The most sequences one phrase may have; beyond, its author should use a lexicon.</summary>
    public const int MostSequences = 2000;

    private bool _isApart;

    /// <summary>Whether the words of a choice are sequences of their own: for who compares them one by one.</summary>
    public bool KeepsWordsApart { get; init; }

    /// <summary>
    /// The sequences of <paramref name="phrase"/>, in the order of its alternatives; null where there are more than <see cref="MostSequences"/>. Words that
    /// cannot be kept apart because there would be too many are one symbol after all.
    /// </summary>
    public ImmutableArray<ImmutableArray<PhraseItem>>? Lower(PhraseNode phrase) => Lower(phrase, KeepsWordsApart) ?? (KeepsWordsApart ? Lower(phrase, false) : null);

    private ImmutableArray<ImmutableArray<PhraseItem>>? Lower(PhraseNode phrase, bool keepsWordsApart)
    {
        _isApart = keepsWordsApart;
        try
        {
            return [.. Expand(phrase).Select(items => items.ToImmutableArray())];
        }
        catch (TooManySequencesException)
        {
            return null;
        }
    }

    private List<List<PhraseItem>> Expand(PhraseNode node) => node switch
    {
        WordNode word => [[PhraseItem.Of(symbols.OfWord(word))]],
        LexiconNode lexicon => [[PhraseItem.Of(symbols.OfLexicon(lexicon.Lexicon))]],
        ActorNode actor => [[PhraseItem.Of(symbols.OfActor(actor))]],
        QuantityNode quantity => [[PhraseItem.Of(symbols.OfQuantity(quantity.Class))]],
        TaggedNode tagged => [[PhraseItem.Of(symbols.OfTagged(tagged.Class))]],
        RepeatNode => [[PhraseItem.Of(symbols.OfRepeat())]],
        NegationNode => [[PhraseItem.Of(Symbol.Negation)]],
        WordsNode words => [.. Enumerable.Range(words.Least, words.Most - words.Least + 1).Select(AnyWords)],
        GapNode gap => [[PhraseItem.Gap(gap.Most)]],
        CaptureNode capture => [.. Expand(capture.Inner).Select(items => Captured(capture, items))],
        OptionalNode optional => [.. Expand(optional.Inner), []],
        ChoiceNode choice => Bounded(ExpandChoice(choice)),
        SequenceNode sequence => ExpandAll(sequence.Items),
        _ => throw new InvalidOperationException($"A phrase holds an unknown {node.GetType().Name}."),
    };

    private static List<PhraseItem> AnyWords(int count) => [.. Enumerable.Repeat(PhraseItem.Of(Symbol.AnyWord), count)];

    private List<PhraseItem> Captured(CaptureNode capture, List<PhraseItem> items)
    {
        int slot = roleOf(capture.Name).Value;
        return [PhraseItem.Open(slot), .. items, PhraseItem.Close(slot)];
    }

    private List<List<PhraseItem>> ExpandChoice(ChoiceNode choice)
    {
        WordNode[] words = _isApart ? [] : [.. choice.Alternatives.OfType<WordNode>().Where(word => !symbols.FormsOf(word).IsEmpty)];
        if (words.Length < 2) return [.. choice.Alternatives.SelectMany(Expand)];
        List<List<PhraseItem>> sequences = [];
        foreach (PhraseNode alternative in choice.Alternatives)
        {
            if (alternative == words[0]) sequences.Add([PhraseItem.Of(symbols.OfChoice(words))]);
            else if (!words.Contains(alternative)) sequences.AddRange(Expand(alternative));
        }

        return sequences;
    }

    private List<List<PhraseItem>> ExpandAll(ImmutableArray<PhraseNode> nodes)
    {
        List<List<PhraseItem>> sequences = [[]];
        foreach (PhraseNode node in nodes)
        {
            List<List<PhraseItem>> endings = Expand(node);
            if ((long)sequences.Count * endings.Count > MostSequences) throw new TooManySequencesException();
            sequences = [.. sequences.SelectMany(_ => endings, (start, ending) => (List<PhraseItem>)[.. start, .. ending])];
        }

        return sequences;
    }

    private static List<List<PhraseItem>> Bounded(List<List<PhraseItem>> sequences) =>
        sequences.Count <= MostSequences ? sequences : throw new TooManySequencesException();

    private sealed class TooManySequencesException : Exception;
}
