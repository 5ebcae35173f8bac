using System.Collections.Immutable;
using System.Text.Json;
using RhetoricRules.Rules;

namespace RhetoricRules.Evaluation.Regression;

/// <summary>Puts a baseline together from the rules that run and what they found.</summary>
public sealed class BaselineRecorder
{
    // A level-1 pattern's own signal has its key with this end.
    private const string OwnSignal = "#match";

    private static readonly JsonDocumentOptions ClauseJson = new() { AllowTrailingCommas = true };

    private readonly RuleSet _rules;
    private readonly RhetoricAnalyzer _analyzer;
    private readonly RuleMeanings _meanings;
    private readonly Dictionary<string, RuleEntry> _entries = new(StringComparer.Ordinal);

    /// <summary>Records what <paramref name="analyzer"/> finds, whose rules were written as <paramref name="rules"/>.</summary>
    public BaselineRecorder(RuleSet rules, RhetoricAnalyzer analyzer)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(analyzer);
        (_rules, _analyzer, _meanings) = (rules, analyzer, new RuleMeanings(rules));
        foreach (RuleEntry entry in rules.Entries.Where(entry => entry.Kind is DeclarationKind.Signal or DeclarationKind.Pattern)) _entries.Add(entry.Key, entry);
        Parts = PartsOf(Wanted);
    }

    /// <summary>What the rules that report are built on, by key.</summary>
    internal ImmutableArray<BaselinePart> Parts { get; }

    private IEnumerable<PatternRule> Wanted => _rules.Patterns.Where(pattern => pattern.Metadata is { } about && _analyzer.IsWanted(about.Descriptor));

    /// <summary>The baseline of <paramref name="articles"/>, which are put in order.</summary>
    public Baseline Record(string engine, ImmutableArray<string> paths, IEnumerable<RecordedArticle> articles) => new Baseline
    {
        Head = new BaselineHead(engine, paths, RecordedOptions.Of(_analyzer.Options), [.. _rules.Packs.Select(pack => new RecordedPack(pack.Name, pack.Version))]),
        Rules =
        [
            .. Wanted.Select(pattern => (pattern.Metadata!.Descriptor, pattern.Key)).OrderBy(rule => rule.Descriptor.Id)
                .Select(rule => new BaselineRule(rule.Descriptor.Id.Value, rule.Descriptor.Code, _meanings.Of(rule.Key))),
        ],
        Parts = Parts,
        Articles = [],
    }.With(articles);

    /// <summary>What the rule with this ID is built on, itself among it; empty where there is no such rule.</summary>
    internal ImmutableArray<BaselinePart> PartsOf(string id) => PartsOf(Wanted.Where(pattern => pattern.Metadata!.Descriptor.Id.Value == id));

    private ImmutableArray<BaselinePart> PartsOf(IEnumerable<PatternRule> rules)
    {
        SortedDictionary<string, BaselinePart> parts = new(StringComparer.Ordinal);
        Stack<string> open = new(rules.Select(rule => rule.Key));
        ILookup<string, string> phrases = _rules.Signals.ToLookup(signal => WithoutOwn(signal.Key), StringComparer.Ordinal)
            .SelectMany(group => group.SelectMany(signal => signal.Match), (group, phrase) => (group.Key, Mark: Fingerprint.OfPhrase(phrase.Place)))
            .ToLookup(phrase => phrase.Key, phrase => phrase.Mark, StringComparer.Ordinal);
        while (open.TryPop(out string? key))
        {
            if (parts.ContainsKey(key) || !_entries.TryGetValue(key, out RuleEntry? entry)) continue;
            parts.Add(key, new BaselinePart { Key = key, Clauses = ClausesOf(entry), Phrases = [.. phrases[key].Distinct().Order(StringComparer.Ordinal)] });
            foreach (RuleLink link in entry.Links.Where(link => link.Kind is DeclarationKind.Signal or DeclarationKind.Pattern)) open.Push(link.Key);
        }

        return [.. parts.Values];
    }

    // The text of clauses reads as JSON unless a phrase holds a control character; then the rule is one clause.
    private static ImmutableSortedDictionary<string, string> ClausesOf(RuleEntry entry)
    {
        try
        {
            using JsonDocument clauses = JsonDocument.Parse(entry.Clauses, ClauseJson);
            return clauses.RootElement.EnumerateObject().ToImmutableSortedDictionary(clause => clause.Name, clause => Fingerprint.Of(clause.Value.GetRawText()), StringComparer.Ordinal);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return ImmutableSortedDictionary<string, string>.Empty.Add("clauses", Fingerprint.Of(entry.Clauses));
        }
    }

    internal static string WithoutOwn(string key) => key.EndsWith(OwnSignal, StringComparison.Ordinal) ? key[..^OwnSignal.Length] : key;
}
