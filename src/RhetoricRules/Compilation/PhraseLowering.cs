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
    public PhraseItem[][]? Lower(PhraseNode phrase)
    {
        _isApart = KeepsWordsApart;
        PhraseItem[][]? sequences = Expand(phrase);
        if (sequences is not null || !KeepsWordsApart) return sequences;
        _isApart = false;
        return Expand(phrase);
    }

    private PhraseItem[][]? Expand(PhraseNode node) => node switch
    {
        WordNode word => One(symbols.OfWord(word)),
        LexiconNode lexicon => One(symbols.OfLexicon(lexicon.Lexicon)),
        ActorNode actor => One(symbols.OfActor(actor)),
        QuantityNode quantity => One(symbols.OfQuantity(quantity.Class)),
        TaggedNode tagged => One(symbols.OfTagged(tagged.Class)),
        RepeatNode => One(symbols.OfRepeat()),
        NegationNode => One(Symbol.Negation),
        WordsNode words => AnyWords(words),
        GapNode gap => [[PhraseItem.Gap(gap.Most)]],
        CaptureNode capture => Captured(capture),
        OptionalNode optional => Expand(optional.Inner) is { } sequences ? [.. sequences, []] : null,
        ChoiceNode choice => ExpandChoice(choice),
        SequenceNode sequence => ExpandAll(sequence.Items),
        _ => throw new InvalidOperationException($"A phrase holds an unknown {node.GetType().Name}."),
    };

    private static PhraseItem[][] One(Symbol symbol) => [[PhraseItem.Of(symbol)]];

    private static PhraseItem[][] AnyWords(WordsNode words)
    {
        var sequences = new PhraseItem[words.Most - words.Least + 1][];
        for (int i = 0; i < sequences.Length; i++)
        {
            sequences[i] = new PhraseItem[words.Least + i];
            Array.Fill(sequences[i], PhraseItem.Of(Symbol.AnyWord));
        }

        return sequences;
    }

    private PhraseItem[][]? Captured(CaptureNode capture)
    {
        if (Expand(capture.Inner) is not { } sequences) return null;
        int slot = roleOf(capture.Name).Value;
        for (int i = 0; i < sequences.Length; i++) sequences[i] = [PhraseItem.Open(slot), .. sequences[i], PhraseItem.Close(slot)];
        return sequences;
    }

    private PhraseItem[][]? ExpandChoice(ChoiceNode choice)
    {
        WordNode[] words = _isApart ? [] : [.. choice.Alternatives.OfType<WordNode>().Where(word => !symbols.FormsOf(word).IsEmpty)];
        bool isTogether = words.Length > 1;
        if (isTogether && words.Length == choice.Alternatives.Length) return One(symbols.OfChoice(words));
        List<PhraseItem[]> sequences = [];
        foreach (PhraseNode alternative in choice.Alternatives)
        {
            if (isTogether && alternative == words[0]) sequences.Add([PhraseItem.Of(symbols.OfChoice(words))]);
            else if (isTogether && words.Contains(alternative)) continue;
            else if (Expand(alternative) is { } expanded) sequences.AddRange(expanded);
            else return null;
        }

        return sequences.Count <= MostSequences ? [.. sequences] : null;
    }

    // Every reading of the first part with every reading of the second, and so on: the last part changes fastest.
    private PhraseItem[][]? ExpandAll(ImmutableArray<PhraseNode> nodes)
    {
        var parts = new PhraseItem[nodes.Length][][];
        int count = 1;
        for (int i = 0; i < parts.Length; i++)
        {
            if (Expand(nodes[i]) is not { } part || (long)count * part.Length > MostSequences) return null;
            parts[i] = part;
            count *= part.Length;
        }

        var sequences = new PhraseItem[count][];
        for (int i = 0; i < count; i++) sequences[i] = Joined(parts, i);
        return sequences;
    }

    /// <summary>One way through all <paramref name="parts"/>: its number, read with as many digits as there are parts, says which reading of each.</summary>
    private static PhraseItem[] Joined(PhraseItem[][][] parts, int number)
    {
        int length = 0;
        int rest = number;
        for (int i = parts.Length - 1; i >= 0; i--)
        {
            length += parts[i][rest % parts[i].Length].Length;
            rest /= parts[i].Length;
        }

        var items = new PhraseItem[length];
        rest = number;
        for (int i = parts.Length - 1; i >= 0; i--)
        {
            PhraseItem[] part = parts[i][rest % parts[i].Length];
            length -= part.Length;
            part.CopyTo(items, length);
            rest /= parts[i].Length;
        }

        return items;
    }
}
