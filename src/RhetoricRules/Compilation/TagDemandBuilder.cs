using System.Collections.Frozen;
using System.Collections.Immutable;
using RhetoricRules.Inference;
using RhetoricRules.Matching;
using RhetoricRules.Rules;

namespace RhetoricRules.Compilation;

/// <summary>Finds out where rules want the classes of words.</summary>
internal sealed class TagDemandBuilder
{
    // One bit a signal. A pack with more of them, which no pack has, reads the classes everywhere.
    private const int MostSignals = 64;

    private const int Bits = 128;

    private readonly SymbolTable _symbols;
    private readonly Vocabulary _vocabulary;
    private readonly HashSet<Symbol> _tagged;
    private readonly UInt128[] _words;
    private readonly HashSet<TagPhrase> _phrases = [];
    private readonly List<FactKind> _signals = [];
    private readonly HashSet<int> _owners = [];
    private bool _isAlways;

    private TagDemandBuilder(RuleSet rules, SymbolTable symbols, Vocabulary vocabulary)
    {
        (_symbols, _vocabulary) = (symbols, vocabulary);
        _tagged = [.. symbols.Tagged.Values, .. TaggedUse.Lexicons(rules).Select(symbols.OfLexicon)];
        _words = new UInt128[vocabulary.Count];
        _isAlways = TaggedUse.IsInConditions(rules);
    }

    /// <summary>What <paramref name="rules"/> want.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="symbols">Their symbols.</param>
    /// <param name="sequences">Their phrases: an even owner's are to be found, those of the odd one after it are its exceptions; half of it is the signal.</param>
    /// <param name="compositions">Their patterns.</param>
    /// <param name="vocabulary">Their words.</param>
    public static TagDemand Build(
        RuleSet rules, SymbolTable symbols, IReadOnlyList<PhraseSequence> sequences, ImmutableArray<Composition> compositions, Vocabulary vocabulary)
    {
        var builder = new TagDemandBuilder(rules, symbols, vocabulary);
        foreach (PhraseSequence sequence in sequences) builder.Add(sequence);
        return new TagDemand(builder._isAlways, builder._words, [.. builder._phrases], builder._owners.ToFrozenSet(), [.. builder.Uses(compositions, rules.Signals.Length)]);
    }

    private void Add(PhraseSequence sequence)
    {
        if (!sequence.Items.Any(item => item.Kind == PhraseItemKind.Symbol && _tagged.Contains(new Symbol(item.Value)))) return;
        if (sequence.Owner % 2 == 1) _owners.Add(sequence.Owner - 1);
        else if (WordsOf(sequence) is { } words && words != UInt128.Zero && BitOf(new FactKind(sequence.Owner / 2)) is { } signal) _phrases.Add(new TagPhrase(words, signal));
        else _isAlways = true;
    }

    private ulong? BitOf(FactKind signal)
    {
        int number = _signals.IndexOf(signal);
        if (number < 0 && _signals.Count < MostSignals)
        {
            number = _signals.Count;
            _signals.Add(signal);
        }

        return number < 0 ? null : 1UL << number;
    }

    // The phrase's words and choices of words; a word of the text that stands for one of them gets its bit.
    private UInt128 WordsOf(PhraseSequence sequence)
    {
        UInt128 bits = 0;
        foreach (PhraseItem item in sequence.Items)
        {
            var symbol = new Symbol(item.Value);
            if (item.Kind != PhraseItemKind.Symbol || !_symbols.Words.TryGetValue(symbol, out ImmutableArray<string> forms)) continue;
            UInt128 bit = UInt128.One << (symbol.Value % Bits);
            bits |= bit;
            foreach (string form in forms) _words[_vocabulary.Find(form).Value] |= bit;
        }

        return bits;
    }

    private IEnumerable<TagUse> Uses(ImmutableArray<Composition> compositions, int signals)
    {
        for (int number = 0; number < _signals.Count; number++)
        {
            FactKind signal = _signals[number];
            Composition[] readers = [.. compositions.Where(composition => Reads(composition, signal))];
            foreach (Composition reader in readers) yield return new TagUse(1UL << number, [.. NeedsBeside(reader, signal, signals)]);
            if (readers.Length == 0) yield return new TagUse(1UL << number, []);
        }
    }

    private static bool Reads(Composition composition, FactKind signal) =>
        composition.Steps.Concat(composition.Absences).Any(step => step.Kinds.Contains(signal)) || composition.Strength?.Kinds.Contains(signal) == true;

    // Only signals that ask for no class are surely known before the classes are read.
    private IEnumerable<ImmutableArray<FactKind>> NeedsBeside(Composition composition, FactKind signal, int signals) =>
        composition.Steps.Where(step => step.AtMost is null && !step.Kinds.Contains(signal) && step.Kinds.All(kind => kind.Value < signals && !_signals.Contains(kind)))
            .Select(step => step.Kinds);
}
