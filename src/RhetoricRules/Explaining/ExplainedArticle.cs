using System.Collections.Immutable;
using System.Globalization;
using RhetoricRules.Analysis;
using RhetoricRules.Compilation;
using RhetoricRules.Diagnostics;
using RhetoricRules.Inference;
using RhetoricRules.Text;

namespace RhetoricRules.Explaining;

/// <summary>One article with all its facts and cancelled matches, and the words for them.</summary>
internal sealed class ExplainedArticle(ArticleContext context, FactStore facts, HitLog log)
{
    // So many tokens of a match are quoted within a sentence of ours.
    private const int LongestQuote = 14;

    private readonly Wording _wording = new(context);

    public Article Article => context.Article;

    public ArticleContext Context => context;

    public RulePlan Rules => context.Rules;

    public FactStore Facts => facts;

    public HitLog Log => log;

    public Neighbourhood Near { get; } = new(context.Article);

    /// <summary>The facts of <paramref name="kinds"/> by position, the cancelled matches of signals among them.</summary>
    public ImmutableArray<FactId> CandidatesOf(ImmutableArray<FactKind> kinds)
    {
        List<FactId> candidates = [];
        foreach (FactKind kind in kinds)
        {
            candidates.AddRange(facts.OfKind(kind));
            if (kind.Value < Rules.Signals.Length) candidates.AddRange(facts.OfKind(log.CancelledKindOf(kind)));
        }

        candidates.Sort(facts.Compare);
        return [.. candidates];
    }

    /// <summary>The name of the signal or pattern that yields a fact, or would have.</summary>
    public string RuleOf(Fact fact) => Rules.NameOf(fact.Kind.Value < Rules.KindCount ? fact.Kind : new FactKind(fact.Kind.Value - Rules.KindCount));

    /// <summary>Who says a fact.</summary>
    public string SpeakerOf(Fact fact) => _wording.NameOf(fact.Speaker) ?? Wording.UnnamedSpeaker;

    /// <summary>The actor a fact's speaker is or belongs to, or null.</summary>
    public string? EntityOf(Fact fact) => fact.Speaker.Side.Kind == RoleValueKind.Actor ? Rules.Actors.Actors[fact.Speaker.Side.Actor].Name : null;

    /// <summary>Where a fact stands: <c>12:4</c>.</summary>
    public string PlaceOf(Fact fact) => PlaceOf(fact.Span);

    /// <summary>Where a span begins: <c>12:4</c>.</summary>
    public string PlaceOf(TextSpan span)
    {
        LinePosition position = Article.Source.Lines.At(span.Start);
        return string.Create(CultureInfo.InvariantCulture, $"{position.Line + 1}:{position.Column + 1}");
    }

    /// <summary>Words in quotation marks, on one line and not too many.</summary>
    public string Quote(TokenRange tokens) => tokens.Count <= LongestQuote
        ? $"\u201C{_wording.WordsOf(tokens)}\u201D"
        : $"\u201C{_wording.WordsOf(tokens with { End = tokens.First + LongestQuote })} \u2026\u201D";

    /// <summary>The phrase of the rules that a sequence is a reading of; folded lines of the file are one line here.</summary>
    public RulePhrase PhraseOf(int sequence)
    {
        RulePlace place = Rules.Phrases[sequence];
        string text = place.File.Text.ToString(place.Span);
        return new RulePhrase(string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), place);
    }
}
