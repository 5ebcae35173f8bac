using System.Collections.Immutable;
using System.Runtime.InteropServices;
using RhetoricRules.Matching;
using RhetoricRules.Rules;

namespace RhetoricRules.Compilation;

/// <summary>Numbers the symbols that rules ask for, each once, and remembers what each stands for.</summary>
internal sealed class SymbolTable
{
    private readonly Dictionary<(string Kind, string Text), Symbol> _symbols = [];
    private readonly Dictionary<(string Kind, string Text), int> _members = [];
    private readonly Dictionary<string, ImmutableArray<string>> _forms = new(StringComparer.Ordinal);

    /// <summary>How many symbols there are, the built-in ones included.</summary>
    public int Count => Symbol.BuiltIn + _symbols.Count;

    /// <summary>The forms of words that each symbol of a word or of a choice of words stands for, sorted.</summary>
    public Dictionary<Symbol, ImmutableArray<string>> Words { get; } = [];

    /// <summary>For each word symbol the lexicons that have the word as an entry: whoever carries the one carries the others.</summary>
    public Dictionary<Symbol, List<Symbol>> Lexicons { get; } = [];

    /// <summary>The beginnings of words, folded.</summary>
    public Dictionary<Symbol, string> Prefixes { get; } = [];

    /// <summary>The symbols of written transparent tokens: <c>'s</c>, <c>=the</c>.</summary>
    public Dictionary<string, Symbol> Transparent { get; } = new(StringComparer.Ordinal);

    /// <summary>The symbols of actors, by side and type.</summary>
    public Dictionary<(ActorSide Side, string? Type), Symbol> Actors { get; } = [];

    /// <summary>The symbols of numbers, by class.</summary>
    public Dictionary<QuantityClass, Symbol> Quantities { get; } = [];

    /// <summary>The symbols of classes of words and names.</summary>
    public Dictionary<TaggedClass, Symbol> Tagged { get; } = [];

    /// <summary>The symbol of repeated words, where a rule asks for them.</summary>
    public Symbol? Repeat { get; private set; }

    /// <summary>The symbol of a written word.</summary>
    public Symbol OfWord(WordNode word)
    {
        string folded = Folding.Fold(word.Text);
        Symbol symbol;
        switch (word.Match)
        {
            case WordMatch.Prefix:
                symbol = Named("prefix", folded);
                Prefixes[symbol] = folded;
                return symbol;
            case WordMatch.Exact when IsTransparent(folded):
            case WordMatch.Inflected when folded == "'s":
                symbol = Named("transparent", folded);
                Transparent[folded] = symbol;
                return symbol;
            default:
                symbol = Named(KindOf(word), folded);
                Words.TryAdd(symbol, FormsOf(word));
                return symbol;
        }
    }

    /// <summary>
    /// The symbol of a choice of words, all of which have forms: it stands for the forms of all of them, as one word does for its own. So a phrase of
    /// three choices of ten words is read in one way, not in a thousand.
    /// </summary>
    public Symbol OfChoice(IReadOnlyList<WordNode> words)
    {
        int[] members = [.. words.Select(NumberOf)];
        Array.Sort(members);
        Symbol symbol = Named("choice", string.Create(members.Length * 2, members, static (text, members) =>
        {
            for (int i = 0; i < members.Length; i++) (text[2 * i], text[(2 * i) + 1]) = ((char)(members[i] >> 16), (char)members[i]);
        }));
        if (Words.ContainsKey(symbol)) return symbol;
        List<string> forms = [];
        foreach (WordNode word in words) forms.AddRange(FormsOf(word).AsSpan());
        Words.Add(symbol, SortedForms.Of(forms));
        return symbol;
    }

    /// <summary>The forms that a written word stands for, sorted; empty for the beginning of words and for a word that phrases step over.</summary>
    public ImmutableArray<string> FormsOf(WordNode word)
    {
        string folded = Folding.Fold(word.Text);
        switch (word.Match)
        {
            case WordMatch.Prefix:
            case WordMatch.Exact when IsTransparent(folded):
            case WordMatch.Inflected when folded == "'s":
                return [];
            case WordMatch.Exact:
                return [folded];
            default:
                if (!_forms.TryGetValue(folded, out ImmutableArray<string> forms)) _forms.Add(folded, forms = Inflections.FormsOf(folded));
                return forms;
        }
    }

    /// <summary>The symbol of a lexicon, by its key.</summary>
    public Symbol OfLexicon(string key) => Named("lexicon", key);

    /// <summary>Notes that a word is an entry of <paramref name="lexicon"/>; false where <paramref name="entry"/> is no single word.</summary>
    public bool TryCarry(ReadOnlySpan<PhraseItem> entry, Symbol lexicon)
    {
        if (entry.Length != 1 || !Words.ContainsKey(new Symbol(entry[0].Value))) return false;
        var word = new Symbol(entry[0].Value);
        if (!Lexicons.TryGetValue(word, out List<Symbol>? lexicons)) Lexicons.Add(word, lexicons = []);
        lexicons.Add(lexicon);
        return true;
    }

    /// <summary>The symbol of an actor.</summary>
    public Symbol OfActor(ActorNode actor)
    {
        Symbol symbol = Named("actor", $"{actor.Side} {actor.Type}");
        Actors[(actor.Side, actor.Type)] = symbol;
        return symbol;
    }

    /// <summary>The symbol of a class of numbers.</summary>
    public Symbol OfQuantity(QuantityClass kind)
    {
        Symbol symbol = Named("quantity", kind.ToString());
        Quantities[kind] = symbol;
        return symbol;
    }

    /// <summary>The symbol of a class of words or names.</summary>
    public Symbol OfTagged(TaggedClass kind)
    {
        Symbol symbol = Named("tagged", kind.ToString());
        Tagged[kind] = symbol;
        return symbol;
    }

    /// <summary>The symbol of repeated words.</summary>
    public Symbol OfRepeat()
    {
        Repeat ??= Named("repeat", "");
        return Repeat.Value;
    }

    /// <summary>Whether a word, folded, is one that phrases step over.</summary>
    public static bool IsTransparent(string folded) => folded is "a" or "an" or "the" or "'s" or "#";

    private int NumberOf(WordNode word)
    {
        ref int number = ref CollectionsMarshal.GetValueRefOrAddDefault(_members, (KindOf(word), Folding.Fold(word.Text)), out bool isKnown);
        if (!isKnown) number = _members.Count;
        return number;
    }

    private static string KindOf(WordNode word) => word.Match == WordMatch.Exact ? "form" : "word";

    private Symbol Named(string kind, string text)
    {
        if (_symbols.TryGetValue((kind, text), out Symbol symbol)) return symbol;
        symbol = new Symbol(Count);
        _symbols.Add((kind, text), symbol);
        return symbol;
    }
}
