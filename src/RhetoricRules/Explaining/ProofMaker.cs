using System.Collections.Immutable;
using RhetoricRules.Actors;
using RhetoricRules.Analysis;
using RhetoricRules.Compilation;
using RhetoricRules.Diagnostics;
using RhetoricRules.Inference;

namespace RhetoricRules.Explaining;

/// <summary>Writes a fact and all it rests on as a <see cref="Proof"/>.</summary>
internal sealed class ProofMaker(ExplainedArticle article, Func<PatternPlan, TriedPattern> tried)
{
    private readonly ValueWording _values = new(article);

    /// <summary>The proof of the fact or cancelled match <paramref name="id"/>, which fills <paramref name="step"/>.</summary>
    public Proof Of(FactId id, string step, Finding? finding = null)
    {
        Fact fact = article.Facts[id];
        bool isSignal = fact.Because.IsEmpty;
        TriedPattern? pattern = isSignal ? null : tried(article.Rules.FindPattern(fact.Kind)!);
        ImmutableArray<ClauseCheck> clauses = pattern is null ? CancelledBy(id) : pattern.ClausesFor(ChosenFor(pattern.Plan, fact), _ => "");
        ImmutableArray<Proof> steps = pattern is null ? [] : [.. fact.Because.Select(premise => Of(premise.Fact, pattern.Plan.Steps[premise.Step].Name))];
        return new Proof
        {
            Step = step,
            Rule = article.RuleOf(fact),
            Span = fact.Span,
            Speaker = article.SpeakerOf(fact),
            Entity = article.EntityOf(fact),
            Places = PlaceNames.Of(PlaceReader.PlacesOf(article.Context, fact.Tokens.First)),
            Phrase = isSignal ? article.PhraseOf(article.Log.SequenceOf(id)) : null,
            Roles = isSignal ? [.. fact.Roles.Select(RoleOf)] : [],
            Steps = steps,
            Clauses = clauses,
            Doubts = fact.IsDoubtful ? [.. DoubtsOf(fact, clauses, steps).Distinct(StringComparer.Ordinal)] : [],
            Finding = finding,
        };
    }

    private ImmutableArray<ClauseCheck> CancelledBy(FactId id) => CancellationWording.Of(article, id) is { } check ? [check] : [];

    private ProofRole RoleOf(Role role) =>
        new(article.Rules.RoleNames[role.Id.Value], article.Article.SpanOf(role.Tokens), _values.NameOf(role.Value));

    private IEnumerable<string> DoubtsOf(Fact fact, ImmutableArray<ClauseCheck> clauses, ImmutableArray<Proof> steps)
    {
        if (fact.Because.IsEmpty)
        {
            SpeakerSide side = article.Context.Sides[fact.Speaker.Number];
            yield return side.IsAssumed
                ? $"only the perspective says that {article.SpeakerOf(fact)} speaks for {article.EntityOf(fact)}"
                : $"nothing tells to whom {article.SpeakerOf(fact)} belongs";
        }

        foreach (ClauseCheck clause in clauses)
        {
            if (clause.Outcome == ClauseOutcome.Doubtful) yield return clause.Told;
        }

        foreach (string doubt in steps.SelectMany(step => step.Doubts)) yield return doubt;
    }

    // A step that counts has no fact of its own, unless it is the reported one.
    private static FactId?[] ChosenFor(Composition plan, Fact fact)
    {
        var chosen = new FactId?[plan.Steps.Length];
        foreach (Premise premise in fact.Because)
        {
            if (!plan.Steps[premise.Step].Counts || premise.Step == plan.Reported) chosen[premise.Step] ??= premise.Fact;
        }

        return chosen;
    }
}
