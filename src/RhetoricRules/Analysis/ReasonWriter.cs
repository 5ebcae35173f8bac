using System.Collections.Immutable;
using System.Globalization;
using RhetoricRules.Compilation;
using RhetoricRules.Inference;
using RhetoricRules.Text;

namespace RhetoricRules.Analysis;

/// <summary>Says in words which clauses of a pattern held: the joins behind a finding.</summary>
internal sealed class ReasonWriter(ArticleContext context, FactStore facts, Wording wording)
{
    // So many tokens of a background fact are shown: it is found again in the steps.
    private const int LongestQuote = 24;

    /// <summary>The reasons for <paramref name="fact"/>, in the order of the pattern's clauses.</summary>
    public ImmutableArray<string> Write(PatternPlan pattern, Fact fact)
    {
        List<string> reasons = [];
        Add(pattern, fact, reasons);
        if (reasons.Count == 0) reasons.Add($"{context.Rules.NameOf(facts[fact.Because[0].Fact].Kind)} matched");
        if (fact.IsDoubtful) reasons.Add("less sure: a side or an actor is not named");
        if (fact.Strength is { } strength) reasons.Add($"surer: {context.Rules.NameOf(facts[strength].Kind)} \u201C{Short(facts[strength].Tokens)}\u201D");
        return [.. reasons.Distinct()];
    }

    // The reasons of a part that reports nothing itself belong to the whole.
    private void Add(PatternPlan pattern, Fact fact, List<string> reasons)
    {
        Composition plan = pattern.Composition;
        foreach (Premise premise in fact.Because)
        {
            if (context.Rules.FindPattern(facts[premise.Fact].Kind) is { Rule.Metadata: null } part) Add(part, facts[premise.Fact], reasons);
        }

        AddSteps(pattern, fact, reasons);
        if (plan.Steps.Length > 1 && plan.Steps[plan.Reported].Same.Speaker)
        {
            reasons.Add($"same speaker: {wording.NameOf(fact.Speaker) ?? Wording.UnnamedSpeaker}");
        }

        reasons.AddRange(pattern.Wording.Clauses);
    }

    private void AddSteps(PatternPlan pattern, Fact fact, List<string> reasons)
    {
        Composition plan = pattern.Composition;
        if (pattern.Wording.Near is { } near) reasons.Add(near);
        foreach (Premise premise in fact.Because)
        {
            CompositionStep step = plan.Steps[premise.Step];
            if (step.Own is not { } own || step.Counts) continue;
            reasons.Add($"{step.Name} {ClauseWording.In(own)}: \u201C{Short(facts[premise.Fact].Tokens)}\u201D");
        }

        foreach (Fact.Count count in fact.Counts)
        {
            CompositionStep step = plan.Steps[count.Step];
            string asked = step.AtLeast is { By: null, IsRate: false } ? "" : $", at least {step.AtLeast.Text}";
            reasons.Add(string.Create(CultureInfo.InvariantCulture, $"{count.Facts} {step.Name} {ClauseWording.In(step.Own ?? plan.Within)}{asked}"));
        }
    }

    private string Short(TokenRange tokens) =>
        tokens.Count <= LongestQuote ? wording.WordsOf(tokens) : wording.WordsOf(tokens with { End = tokens.First + LongestQuote }) + " \u2026";
}
