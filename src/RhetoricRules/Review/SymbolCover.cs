using System.Collections.Immutable;
using RhetoricRules.Compilation;
using RhetoricRules.Matching;
using RhetoricRules.Rules;

namespace RhetoricRules.Review;

/// <summary>Whether what one symbol, or one sequence of them, matches is surely matched by another.</summary>
internal sealed class SymbolCover
{
    private readonly SymbolTable _symbols;
    private readonly Dictionary<Symbol, LexiconRule> _lexicons;
    private readonly Dictionary<Symbol, ImmutableArray<WordNode>> _words = [];

    public SymbolCover(ImmutableArray<LexiconRule> lexicons, SymbolTable symbols)
    {
        _symbols = symbols;
        _lexicons = lexicons.ToDictionary(lexicon => symbols.OfLexicon(lexicon.Key));
    }

    /// <summary>The forms of a word; empty for what is no word.</summary>
    public ImmutableArray<string> FormsOf(Symbol symbol) => _symbols.Words.TryGetValue(symbol, out ImmutableArray<string> forms) ? forms : [];

    /// <summary>
    /// Whether <paramref name="wide"/> matches all that <paramref name="narrow"/> does, with the same roles. A gap stands in for a narrower gap and for
    /// none, never for a word: a negator in a gap cancels, a written one does not.
    /// </summary>
    public bool Covers(ReadOnlySpan<PhraseItem> wide, ReadOnlySpan<PhraseItem> narrow)
    {
        if (wide.IsEmpty) return narrow.IsEmpty;
        if (wide[0].Kind == PhraseItemKind.Gap)
        {
            bool isGap = !narrow.IsEmpty && narrow[0].Kind == PhraseItemKind.Gap;
            return isGap ? narrow[0].Value <= wide[0].Value && Covers(wide[1..], narrow[1..]) : Covers(wide[1..], narrow);
        }

        return !narrow.IsEmpty && CoversItem(wide[0], narrow[0]) && Covers(wide[1..], narrow[1..]);
    }

    private bool CoversItem(PhraseItem wide, PhraseItem narrow)
    {
        if (wide == narrow) return true;
        return wide.Kind == PhraseItemKind.Symbol && narrow.Kind == PhraseItemKind.Symbol && Covers(new Symbol(wide.Value), new Symbol(narrow.Value));
    }

    private bool Covers(Symbol wide, Symbol narrow)
    {
        if (_lexicons.TryGetValue(wide, out LexiconRule? lexicon))
            return _lexicons.TryGetValue(narrow, out LexiconRule? part)
                ? part.Key.StartsWith(lexicon.Key + ".", StringComparison.Ordinal)
                : WordsOf(wide, lexicon).Any(word => Symbol(word) == narrow || CoversWord(Symbol(word), narrow));
        return CoversWord(wide, narrow);
    }

    private bool CoversWord(Symbol wide, Symbol narrow)
    {
        bool isBeginning = _symbols.Prefixes.TryGetValue(wide, out string? beginning);
        if (isBeginning && _symbols.Prefixes.TryGetValue(narrow, out string? longer)) return longer.StartsWith(beginning!, StringComparison.Ordinal);
        ImmutableArray<string> forms = FormsOf(narrow);
        if (forms.IsEmpty) return false;
        if (isBeginning) return forms.All(form => form.StartsWith(beginning!, StringComparison.Ordinal));
        ImmutableArray<string> all = FormsOf(wide);
        return !all.IsEmpty && forms.All(form => all.BinarySearch(form, StringComparer.Ordinal) >= 0);
    }

    private Symbol Symbol(WordNode word) => _symbols.OfWord(word);

    private ImmutableArray<WordNode> WordsOf(Symbol symbol, LexiconRule lexicon)
    {
        if (!_words.TryGetValue(symbol, out ImmutableArray<WordNode> words))
            _words.Add(symbol, words = [.. lexicon.Entries.SelectMany(entry => PhraseShape.Alternatives(entry)).OfType<WordNode>()]);
        return words;
    }
}
