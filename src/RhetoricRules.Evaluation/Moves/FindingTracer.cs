using System.Collections.Immutable;
using RhetoricRules.Actors;
using RhetoricRules.Analysis;
using RhetoricRules.Compilation;
using RhetoricRules.Diagnostics;
using RhetoricRules.Inference;
using RhetoricRules.Rules;
using RhetoricRules.Text;

namespace RhetoricRules.Evaluation.Moves;

/// <summary>Finds what rules find and tells to which phrases and entries of lexicons each finding is owed. Safe to use from many threads at once.</summary>
public sealed class FindingTracer
{
    private readonly LexiconEntries _entries;
    private readonly RhetoricAnalyzer _analyzer;
    private readonly ActorId _perspective;

    /// <summary>Takes the rules as they were loaded and what a run chose.</summary>
    public FindingTracer(RuleSet rules, AnalysisOptions options)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(options);
        _entries = LexiconEntries.Of(rules);
        _analyzer = new RhetoricAnalyzer(_entries.Rules, options);
        _perspective = options.Perspective is null ? Plan.Perspective : Plan.Actors.Find(options.Perspective);
    }

    private RulePlan Plan => _entries.Rules.Plan;

    /// <summary>The findings in <paramref name="article"/>, by place and rule.</summary>
    public ImmutableArray<TracedFinding> Trace(Article article, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(article);
        HitLog log = new(Plan);
        FactStore facts = new(log.KindCount);
        var context = new ArticleContext(article, Plan, _perspective);
        new FactFinder(context, facts, log).Find(cancellation);
        ForwardChainer.Run(article, Plan.Strata, facts, cancellation);
        var entries = EntryReader.Of(_entries, context);
        List<(RuleId Rule, TracedFinding Finding)> found = [];
        foreach (PatternPlan pattern in Plan.Patterns)
        {
            if (pattern.Rule.Metadata?.Descriptor is not { } rule || !_analyzer.IsWanted(rule)) continue;
            foreach (FactId id in facts.OfKind(pattern.Composition.Produces))
                found.Add((rule.Id, new TracedFinding(new FoundUnit("", rule.Code, facts[id].Span), [.. SourcesOf(id, rule.Id.Value, facts, log, entries).Distinct()])));
        }

        return [.. found.OrderBy(finding => finding.Finding.Unit.Span.Start).ThenBy(finding => finding.Rule).ThenBy(finding => finding.Finding.Unit.Span.End).Select(finding => finding.Finding)];
    }

    private IEnumerable<FindingSource> SourcesOf(FactId id, string rule, FactStore facts, HitLog log, EntryReader entries)
    {
        Fact fact = facts[id];
        if (!fact.Because.IsEmpty) return fact.Because.SelectMany(premise => SourcesOf(premise.Fact, rule, facts, log, entries));
        int sequence = log.SequenceOf(id);
        return entries.In(sequence, fact.Statement, fact.Tokens)
            .Select(entry => new FindingSource(rule, SourceKind.Entry, entry.Lexicon.Name, TextAt(entry.Entry.Place)))
            .Append(new FindingSource(rule, SourceKind.Phrase, Plan.NameOf(fact.Kind), TextAt(Plan.Phrases[sequence])));
    }

    // Folded lines of a file are one line here.
    private static string TextAt(RulePlace place) =>
        string.Join(' ', place.File.Text.ToString(place.Span).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Trim('"', '\'');
}
