using System.Collections.Immutable;
using RhetoricRules.Compilation;
using RhetoricRules.Rules;
using RhetoricRules.Text;

namespace RhetoricRules.Evaluation.Regression;

/// <summary>
/// Records what rules find in articles, asking a cache first: an article whose text it knows is analysed for those rules only that changed since. Safe to use
/// from many threads at once.
/// </summary>
public sealed class CorpusAnalyzer
{
    private readonly RhetoricAnalyzer _analyzer;
    private readonly FindingCache _cache;
    private readonly ImmutableHashSet<string> _fresh;
    private readonly RhetoricAnalyzer? _stale;
    private volatile bool _hasLearned;

    /// <summary>Analyses with <paramref name="analyzer"/>, whose rules were written as <paramref name="rules"/> and have these <paramref name="marks"/>.</summary>
    public CorpusAnalyzer(RhetoricAnalyzer analyzer, RuleSet rules, ImmutableSortedDictionary<string, string> marks, FindingCache cache)
    {
        ArgumentNullException.ThrowIfNull(analyzer);
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(marks);
        ArgumentNullException.ThrowIfNull(cache);
        (_analyzer, _cache) = (analyzer, cache);
        ImmutableHashSet<string> stale = cache.StaleOf(marks);
        _fresh = [.. marks.Keys.Where(id => !stale.Contains(id))];
        if (stale.IsEmpty || _fresh.IsEmpty) _stale = stale.IsEmpty ? null : analyzer;
        else _stale = new RhetoricAnalyzer(RuleCompiler.Compile(RuleSubset.Of(rules, pattern => stale.Contains(pattern.Metadata?.Descriptor.Id.Value ?? ""))), analyzer.Options);
    }

    /// <summary>Whether anything had to be analysed: if not, the cache is as good as a new one.</summary>
    public bool HasLearned => _hasLearned;

    /// <summary>What is found in an article.</summary>
    /// <param name="id">Its ID.</param>
    /// <param name="path">Its path as it was given.</param>
    /// <param name="line">Its line in a file of JSON Lines.</param>
    /// <param name="hash">The mark of its text.</param>
    /// <param name="read">Reads it; asked only where the cache does not know enough.</param>
    /// <param name="cancellation">Stops the work.</param>
    public RecordedArticle Record(string id, string path, int? line, string hash, Func<Article> read, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(read);
        (int Words, IEnumerable<RecordedFinding> Findings)? known = _fresh.IsEmpty ? null : _cache.Find(hash);
        RhetoricAnalyzer? missing = known is null ? _analyzer : _stale;
        Article? article = missing is null ? null : read();
        if (article is not null) _hasLearned = true;
        IEnumerable<RecordedFinding> kept = known?.Findings.Where(finding => _fresh.Contains(finding.Rule)) ?? [];
        IEnumerable<RecordedFinding> found = article is null ? [] : missing!.Analyze(article, cancellation).Findings.Select(finding => RecordedFinding.Of(finding, article.Source));
        return new RecordedArticle
        {
            Id = id,
            Path = path.Replace('\\', '/'),
            Line = line,
            Hash = hash,
            Words = known?.Words ?? article!.WordCount,
            Findings = [.. kept.Concat(found).Order(RecordedFinding.TextOrder)],
        };
    }
}
