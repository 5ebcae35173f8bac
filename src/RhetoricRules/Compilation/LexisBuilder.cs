using System.Collections.Frozen;
using System.Collections.Immutable;
using RhetoricRules.Inference;
using RhetoricRules.Matching;
using RhetoricRules.Rules;
using RhetoricRules.Text;

namespace RhetoricRules.Compilation;

/// <summary>Gathers the words of all rules into a <see cref="Lexis"/>.</summary>
internal static class LexisBuilder
{
    /// <summary>The name of the lexicon whose words extend an actor's name: government, ministry, officials …</summary>
    public const string OfficeLexicon = "office";

    /// <summary>Builds the lexis once all phrases are lowered, so that <paramref name="symbols"/> is complete.</summary>
    /// <param name="symbols">The symbols.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="sequences">What their phrases were lowered to.</param>
    /// <param name="compositions">Their patterns.</param>
    /// <param name="nameWords">The words of actors' names.</param>
    /// <param name="begins">Whether some entry or phrase begins with a symbol.</param>
    public static Lexis Build(
        SymbolTable symbols, RuleSet rules, IReadOnlyList<PhraseSequence> sequences, ImmutableArray<Composition> compositions, IEnumerable<string> nameWords, Predicate<Symbol> begins)
    {
        LexiconRule? office = rules.Lexicons.FirstOrDefault(lexicon => lexicon.Name == OfficeLexicon);
        Symbol? officeSymbol = office is null ? null : symbols.OfLexicon(office.Key);
        Vocabulary vocabulary = Vocabulary.Of([.. symbols.Words.Values.SelectMany(forms => forms), .. nameWords, .. ClosedClasses.Words.Keys]);
        var prefixes = new PrefixTable(symbols.Prefixes.Select(entry => (entry.Value, entry.Key)));
        var classes = new ClosedClass[vocabulary.Count];
        for (int id = 0; id < vocabulary.Count; id++) classes[id] = ClosedClasses.Words.GetValueOrDefault(vocabulary.WordOf(new TokenId(id)));

        bool asksForTags = symbols.Tagged.Count > 0 && TaggedUse.IsIn(rules);
        return new Lexis
        {
            Vocabulary = vocabulary,
            Symbols = [.. Carried(symbols, vocabulary, prefixes, classes).Select(carried => carried.Length == 0 ? WordSymbols.None : new WordSymbols(carried, begins))],
            Prefixes = prefixes,
            Classes = classes,
            Offices = office is null ? [] : OfficeWords(office, symbols, vocabulary).ToFrozenSet(),
            OfficeSymbol = officeSymbol,
            Transparent = symbols.Transparent.ToFrozenDictionary(StringComparer.Ordinal),
            Actors = symbols.Actors.ToFrozenDictionary(entry => (entry.Key.Side, entry.Key.Type ?? ""), entry => entry.Value),
            SidedSymbols = symbols.Actors.Where(entry => entry.Key.Side != ActorSide.Any).Select(entry => entry.Value).ToFrozenSet(),
            Quantities = [.. Enum.GetValues<QuantityKind>().Select(kind => SymbolOf(kind, symbols))],
            Tagged = [.. Enum.GetValues<TaggedClass>().Select(kind => symbols.Tagged.TryGetValue(kind, out Symbol symbol) ? symbol : (Symbol?)null)],
            Tags = asksForTags ? TagDemandBuilder.Build(rules, symbols, sequences, compositions, vocabulary) : null,
            Repeat = symbols.Repeat,
            AsksForAnyWord = rules.Signals.Any(signal => signal.Match.Concat(signal.Unless).Any(PhraseTraits.HasAnyWord))
                || rules.Lexicons.Any(lexicon => lexicon.Entries.Any(PhraseTraits.HasAnyWord)),
        };
    }

    /// <summary>For each word the symbols it carries: of its beginnings, of negation, of itself and of the lexicons that have it; each once.</summary>
    private static Symbol[][] Carried(SymbolTable symbols, Vocabulary vocabulary, PrefixTable prefixes, ClosedClass[] classes)
    {
        var carried = new CarriedSymbols(vocabulary.Count);
        for (int id = 0; id < vocabulary.Count; id++)
        {
            prefixes.AddTo(carried, new TokenId(id), vocabulary.WordOf(new TokenId(id)));
            if (classes[id].HasFlag(ClosedClass.Negator)) carried.Add(new TokenId(id), Symbol.Negation);
        }

        // Symbols have been numbered in the order in which the table lists them.
        foreach ((Symbol symbol, ImmutableArray<string> forms) in symbols.Words)
        {
            List<Symbol>? lexicons = symbols.Lexicons.GetValueOrDefault(symbol);
            foreach (string form in forms)
            {
                TokenId word = vocabulary.Find(form);
                carried.Add(word, symbol);
                if (lexicons is not null) carried.Add(word, lexicons);
            }
        }

        return carried.ToArrays();
    }

    private static IEnumerable<TokenId> OfficeWords(LexiconRule office, SymbolTable symbols, Vocabulary vocabulary) =>
        office.Entries.OfType<WordNode>().Where(word => word.Match != WordMatch.Prefix)
            .SelectMany(word => symbols.Words.GetValueOrDefault(symbols.OfWord(word), []))
            .Select(form => vocabulary.Find(form));

    private static Symbol? SymbolOf(QuantityKind kind, SymbolTable symbols) =>
        symbols.Quantities.TryGetValue(ClassOf(kind), out Symbol symbol) ? symbol : null;

    private static QuantityClass ClassOf(QuantityKind kind) => kind switch
    {
        QuantityKind.Quantity => QuantityClass.Quantity,
        QuantityKind.Percent => QuantityClass.Percent,
        QuantityKind.Money => QuantityClass.Money,
        QuantityKind.Duration => QuantityClass.Duration,
        QuantityKind.Ordinal => QuantityClass.Ordinal,
        QuantityKind.Date => QuantityClass.Date,
        QuantityKind.Year => QuantityClass.Year,
        _ => QuantityClass.Number,
    };
}
