using System.Collections.Immutable;
using RhetoricRules.Compilation;
using RhetoricRules.Counting;
using RhetoricRules.Diagnostics;
using RhetoricRules.Rules;
using RhetoricRules.Text;

namespace RhetoricRules;

/// <summary>Counts the words of lexicons in articles. Safe to use from many threads at once.</summary>
public sealed class LexiconCounter
{
    private readonly ExactLexicons _exact;
    private readonly FormLexicons _forms;

    /// <summary>Counts the lexicons that <paramref name="names"/> name and all their sublists.</summary>
    /// <param name="rules">The rules as they were loaded.</param>
    /// <param name="compiled">The same, compiled.</param>
    /// <param name="names">Names as phrases write them (<c>denial.simple</c>), each in <see cref="NamesIn"/>.</param>
    /// <exception cref="ArgumentException">There is no lexicon of one of the names.</exception>
    public LexiconCounter(RuleSet rules, CompiledRules compiled, ImmutableArray<string> names)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(compiled);
        LexiconRule[] lexicons = [.. names.SelectMany(name => WithSublists(rules, name)).DistinctBy(lexicon => lexicon.Key)];
        Categories = [.. lexicons.Select(lexicon => lexicon.Name)];
        _exact = new ExactLexicons([.. lexicons.Select(lexicon => lexicon.Exact)]);
        _forms = new FormLexicons(
            compiled.Plan,
            lexicons.Select((lexicon, category) => (lexicon, category)).Where(entry => !entry.lexicon.IsExact)
                .ToImmutableDictionary(entry => compiled.Plan.Lexicons[entry.lexicon.Key], entry => entry.category));
    }

    /// <summary>The names of what is counted: each lexicon before its sublists, these in the order of their file.</summary>
    public ImmutableArray<string> Categories { get; }

    /// <summary>The names of all lexicons and sublists of <paramref name="rules"/>, each once, in ordinal order.</summary>
    public static ImmutableArray<string> NamesIn(RuleSet rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return [.. rules.Lexicons.Select(lexicon => lexicon.Name).Distinct().Order(StringComparer.Ordinal)];
    }

    /// <summary>Counts every category in <paramref name="article"/>, title and captions included.</summary>
    public LexiconCounts Count(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        ImmutableArray<WrittenWord> words = WrittenWords.Of(article);
        var tally = new CategoryTally(Categories.Length);
        if (!_exact.IsEmpty) _exact.Count(article.Source, words, tally);
        if (!_forms.IsEmpty) _forms.Count(article, tally);
        return new LexiconCounts(article, words.Length, tally.Counts);
    }

    private static IEnumerable<LexiconRule> WithSublists(RuleSet rules, string name)
    {
        string[] packs = [.. rules.Packs.Select(pack => pack.Name)];
        LexiconRule named = rules.Lexicons.Where(lexicon => lexicon.Name == name).MinBy(lexicon => Array.IndexOf(packs, lexicon.Key[..lexicon.Key.IndexOf('/', StringComparison.Ordinal)]))
            ?? throw new ArgumentException($"No lexicon is called {name}.", nameof(name));
        return rules.Lexicons.Where(lexicon => lexicon.Key.StartsWith($"{named.Key}.", StringComparison.Ordinal)).OrderBy(lexicon => lexicon.Place.Span.Start).Prepend(named);
    }
}
