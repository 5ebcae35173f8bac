using System.Collections.Immutable;
using RhetoricRules.Compilation;
using RhetoricRules.Matching;
using RhetoricRules.Rules;

namespace RhetoricRules.Evaluation.Moves;

/// <summary>
/// Rules in which every entry of a lexicon is a lexicon of its own besides: no phrase names these, so the rules find what they found, and where an entry stands can be seen.
/// </summary>
internal sealed class LexiconEntries
{
    // No name of an author holds it.
    private const char Separator = '\n';

    private readonly Dictionary<Symbol, ImmutableArray<(Symbol Symbol, LexiconRule Lexicon, PhraseNode Entry)>> _entries = [];

    private LexiconEntries(CompiledRules rules, ImmutableArray<LexiconRule> lexicons)
    {
        Rules = rules;
        foreach (LexiconRule lexicon in lexicons)
            _entries.TryAdd(rules.Plan.Lexicons[lexicon.Key], [.. lexicon.Entries.Select((entry, number) => (rules.Plan.Lexicons[KeyOf(lexicon, number)], lexicon, entry))]);
    }

    /// <summary>The rules.</summary>
    public CompiledRules Rules { get; }

    /// <summary>Compiles <paramref name="rules"/> so that their entries can be told apart.</summary>
    public static LexiconEntries Of(RuleSet rules) => new(
        RuleCompiler.Compile(new RuleSet
        {
            Packs = rules.Packs,
            Lexicons = [.. rules.Lexicons, .. rules.Lexicons.SelectMany(lexicon => lexicon.Entries.Select((entry, number) => lexicon with { Key = KeyOf(lexicon, number), Entries = [entry] }))],
            Entities = rules.Entities,
            Signals = rules.Signals,
            Patterns = rules.Patterns,
            Entries = rules.Entries,
        }),
        rules.Lexicons);

    /// <summary>Whether <paramref name="symbol"/> stands for a lexicon that phrases can name.</summary>
    public bool IsLexicon(Symbol symbol) => _entries.ContainsKey(symbol);

    /// <summary>The entries of <paramref name="lexicon"/> that cover exactly these positions.</summary>
    public IEnumerable<(LexiconRule Lexicon, PhraseNode Entry)> In(Lattice lattice, Symbol lexicon, int start, int end) =>
        _entries[lexicon].Where(entry => lattice.Has(start, entry.Symbol, end)).Select(entry => (entry.Lexicon, entry.Entry));

    private static string KeyOf(LexiconRule lexicon, int number) => FormattableString.Invariant($"{lexicon.Key}{Separator}{number}");
}
