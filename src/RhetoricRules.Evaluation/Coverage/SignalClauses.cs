using System.Collections.Immutable;
using RhetoricRules.Compilation;
using RhetoricRules.Rules;

namespace RhetoricRules.Evaluation.Coverage;

/// <summary>The clauses of a signal, or of the phrases that a pattern writes itself: places, polarity, speaker, each phrase and each alternative in it.</summary>
internal static class SignalClauses
{
    /// <summary>The clauses of the signal of <paramref name="plan"/>.</summary>
    /// <param name="plan">The signal as it runs; it knows how it is written.</param>
    /// <param name="sequences">All sequences.</param>
    public static IEnumerable<Clause> Of(SignalPlan plan, SequenceTable sequences)
    {
        SignalRule signal = plan.Rule;
        bool isOwn = signal.Key.EndsWith("#match", StringComparison.Ordinal);
        string name = $"the {(isOwn ? "pattern" : "signal")} `{signal.Name}`";
        ImmutableHashSet<int> matches = [.. sequences.OfMatch(plan)];
        foreach (WrittenClause written in signal.Written)
        {
            foreach ((SignalPlan edited, ClauseKind kind, string instead, string extent) in Without(signal, plan, written))
                yield return new Clause(plan.Kind, name, written.Place, $"`{written.Key}: {written.Text}`", kind, new SignalDeletion(edited, matches)) { Instead = instead, Extent = extent };
        }

        foreach (Clause clause in PhraseClauses.Of(signal.Match, sequences.OfMatch(plan), areExceptions: false, clause => clause with { Owner = plan.Kind, OwnerName = name, Kind = ClauseKind.LetsIn }))
            yield return clause;
        foreach (Clause clause in PhraseClauses.Of(signal.Unless, sequences.OfUnless(plan), areExceptions: true, clause => clause with { Owner = plan.Kind, OwnerName = name, Kind = ClauseKind.KeepsOut }))
            yield return clause;
    }

    private static IEnumerable<(SignalPlan Edited, ClauseKind Kind, string Instead, string Extent)> Without(SignalRule signal, SignalPlan plan, WrittenClause written)
    {
        WrittenClause[] places = [.. signal.Written.Where(other => other.Key == written.Key)];
        RulePlaces others = places.Where(other => other != written).Aggregate(RulePlaces.None, (sum, other) => sum | PlaceWords.Find(other.Text));
        switch (written.Key)
        {
            case "in":
                if (places.Length > 1) yield return (plan with { In = others }, ClauseKind.LetsIn, "", "");
                if (written == places[0]) yield return (plan with { In = RulePlaces.None }, ClauseKind.KeepsOut, "in any place", places.Length > 1 ? " to keep out other places" : "");
                break;
            case "not-in":
                yield return (plan with { NotIn = others }, ClauseKind.KeepsOut, "", "");
                break;
            case "polarity" when plan.Polarity != Polarity.Affirmed:
                yield return (plan with { Polarity = Polarity.Affirmed }, ClauseKind.LetsIn, "with affirmed words alone, as where nothing is written", "");
                if (plan.Polarity == Polarity.Negated) yield return (plan with { Polarity = Polarity.Any }, ClauseKind.KeepsOut, "with `polarity: any`", " to keep out affirmed words");
                break;
            case "speaker" when plan.Speaker is not null:
                yield return (plan with { Speaker = null }, ClauseKind.KeepsOut, "whoever speaks", "");
                break;
        }
    }
}
