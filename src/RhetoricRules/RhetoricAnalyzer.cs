using System.Collections.Immutable;
using RhetoricRules.Actors;
using RhetoricRules.Analysis;
using RhetoricRules.Compilation;
using RhetoricRules.Diagnostics;
using RhetoricRules.Explaining;
using RhetoricRules.Inference;
using RhetoricRules.Matching;
using RhetoricRules.Text;

namespace RhetoricRules;

/// <summary>The one door: runs compiled rules over articles. Safe to use from many threads at once.</summary>
public sealed class RhetoricAnalyzer
{
    private readonly ActorId _perspective;

    /// <summary>Takes rules and what a run chose.</summary>
    /// <exception cref="ArgumentException">The perspective names no entity of the rules.</exception>
    public RhetoricAnalyzer(CompiledRules rules, AnalysisOptions options)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(options);
        (Rules, Options) = (rules, options);
        _perspective = options.Perspective is null ? rules.Plan.Perspective : rules.Plan.Actors.Find(options.Perspective);
        if (options.Perspective is not null && !_perspective.IsKnown)
        {
            throw new ArgumentException($"No entity is called {options.Perspective}.", nameof(options));
        }
    }

    /// <summary>The rules that run.</summary>
    public CompiledRules Rules { get; }

    /// <summary>What the run chose.</summary>
    public AnalysisOptions Options { get; }

    /// <summary>Finds every move in <paramref name="article"/>. Throws only when <paramref name="cancellation"/> is cancelled.</summary>
    public AnalysisResult Analyze(Article article, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(article);
        (ArticleContext context, FactStore facts) = Infer(article, cancellation);
        return new AnalysisResult(article, Report(context, facts)) { Speakers = SpeakerWordCounter.Count(context) };
    }

    /// <summary>Finds every move in <paramref name="article"/> and counts the steps that its phrases take in <paramref name="work"/>, which no other thread may use meanwhile.</summary>
    internal AnalysisResult Analyze(Article article, AutomatonWork work, CancellationToken cancellation)
    {
        (ArticleContext context, FactStore facts) = Infer(article, cancellation, work: work);
        return new AnalysisResult(article, Report(context, facts));
    }

    /// <summary>Tells what analysis goes by: the actors that the rules know in <paramref name="article"/>, and to whom its speakers belong.</summary>
    public ParsedArticle Parse(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var context = new ArticleContext(article, Rules.Plan, _perspective);
        return new ParsedArticle(
            article,
            [.. context.Mentions.Select(mention => new ActorMention(article.SpanOf(mention.Tokens), Rules.Plan.Actors[mention.Actor].Name))],
            [.. context.Sides.Select(side => side.Actor.IsKnown ? Rules.Plan.Actors[side.Actor].Name : null)]);
    }

    /// <summary>Tells why <paramref name="rule"/> fires in <paramref name="article"/>, with every proof, or why it does not, the nearest miss first.</summary>
    /// <exception cref="ArgumentException">The rule is none of <see cref="CompiledRules.Explainable"/>.</exception>
    public Explanation Explain(Article article, ExplainedRule rule, ExplanationOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(options);
        PatternPlan? pattern = Rules.Plan.Patterns.FirstOrDefault(plan => plan.Rule.Key == rule.Key);
        SignalPlan? signal = Rules.Plan.Signals.FirstOrDefault(plan => plan.Rule.Key == rule.Key);
        if (pattern is null && signal is null) throw new ArgumentException($"No rule has the key {rule.Key}.", nameof(rule));

        RuleExplainer explainer = Explainer(article, cancellation);
        return pattern is not null
            ? explainer.Explain(rule, pattern, options.Limit, options.AlsoMisses, options.Within)
            : explainer.Explain(rule, signal!, options.Limit, options.AlsoMisses, options.Within);
    }

    /// <summary>Whether findings of <paramref name="rule"/> are reported.</summary>
    internal bool IsWanted(RuleDescriptor rule) => rule.DefaultSeverity >= Options.MinimumSeverity && Options.Selector.Wants(rule);

    /// <summary>What can tell about many rules in one article: its facts are found once.</summary>
    internal RuleExplainer Explainer(Article article, CancellationToken cancellation)
    {
        HitLog log = new(Rules.Plan);
        (ArticleContext context, FactStore facts) = Infer(article, cancellation, log);
        return new RuleExplainer(context, facts, log);
    }

    private (ArticleContext Context, FactStore Facts) Infer(Article article, CancellationToken cancellation, HitLog? log = null, AutomatonWork? work = null)
    {
        FactStore facts = new(log?.KindCount ?? Rules.Plan.KindCount);
        ActorId? speaker = Options.Speaker is null ? null : Rules.Plan.Actors.Find(Options.Speaker);
        var context = new ArticleContext(article, Rules.Plan, _perspective, speaker);
        new FactFinder(context, facts, log, work: work).Find(cancellation);
        ForwardChainer.Run(article, Rules.Plan.Strata, facts, cancellation);
        return (context, facts);
    }

    private ImmutableArray<Finding> Report(ArticleContext context, FactStore facts)
    {
        var maker = new FindingMaker(context, facts);
        List<Finding> findings = [];
        foreach (PatternPlan pattern in Rules.Plan.Patterns)
        {
            if (pattern.Rule.Metadata is not { } metadata || !IsWanted(metadata.Descriptor)) continue;
            foreach (FactId id in facts.OfKind(pattern.Composition.Produces)) findings.Add(maker.Make(pattern, facts[id]));
        }

        return [.. findings.OrderBy(finding => finding.Span.Start).ThenBy(finding => finding.Rule.Id).ThenBy(finding => finding.Span.End)];
    }
}
