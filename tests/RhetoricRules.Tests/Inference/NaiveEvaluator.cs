using RhetoricRules.Inference;
using RhetoricRules.Text;

namespace RhetoricRules.Tests.Inference;

/// <summary>The oracle: tries every assignment of facts to steps and checks each clause on its own. Exponential, plain, obviously right.</summary>
internal sealed class NaiveEvaluator(Article article, Composition plan, FactStore store)
{
    /// <summary>The rank of the closest combination and whether it is doubtful; null where there is none.</summary>
    public (int[] Rank, bool IsDoubtful)? Closest(FactId reported)
    {
        (int[] Rank, bool IsDoubtful)? best = null;
        foreach (FactId?[] chosen in Assignments(reported))
        {
            if (Judge(chosen) is not { } judged) continue;
            if (best is null || Compare(judged.Rank, best.Value.Rank) < 0) best = judged;
        }

        return best;
    }

    private IEnumerable<FactId?[]> Assignments(FactId reported)
    {
        IEnumerable<FactId?[]> assignments = [new FactId?[plan.Steps.Length]];
        for (int step = 0; step < plan.Steps.Length; step++)
        {
            int number = step;
            FactId[] candidates = number == plan.Reported ? [reported] : plan.Steps[number].Counts ? [] : [.. Facts(plan.Steps[number])];
            if (plan.Steps[number].Counts && number != plan.Reported) continue;
            assignments = assignments.SelectMany(assignment => candidates.Where(fact => !assignment.Contains(fact)).Select(fact =>
            {
                FactId?[] next = [.. assignment];
                next[number] = fact;
                return next;
            }));
        }

        return assignments;
    }

    private IEnumerable<FactId> Facts(CompositionStep step) => step.Kinds.SelectMany(store.OfKind);

    private (int[] Rank, bool IsDoubtful)? Judge(FactId?[] chosen)
    {
        Fact reported = store[chosen[plan.Reported]!.Value];
        int[] main = [.. Steps(chosen).Where(step => plan.Steps[step].Own is null)];
        int[] own = [.. Steps(chosen).Where(step => plan.Steps[step].Own is not null)];
        Fact At(int step) => store[chosen[step]!.Value];

        if (Steps(chosen).Any(step => step != plan.Reported && plan.Steps[step].Same.Holds(At(step), reported) != Truth.True)) return null;
        if (!FitsAll(plan.Within, [.. main.Select(At)])) return null;
        if (own.Any(step => !FitsAll(plan.Steps[step].Own!.Value, [At(step), reported]))) return null;
        if (plan.InOrder && main.Zip(main.Skip(1)).Any(pair => At(pair.First).Tokens.End > At(pair.Second).Tokens.First)) return null;

        bool isDoubtful = Steps(chosen).Any(step => At(step).IsDoubtful);
        foreach (Condition condition in plan.Conditions.Where(condition => Reads(condition, step => step < chosen.Length && chosen[step] is not null)))
        {
            Truth truth = condition.Holds(At, reported);
            if (truth == Truth.False) return null;
            isDoubtful |= truth == Truth.Unknown;
        }

        for (int step = 0; step < plan.Steps.Length; step++)
        {
            if (!plan.Steps[step].Counts) continue;
            int count = Count(step, chosen, main);
            if (count < plan.Steps[step].AtLeast || count > plan.Steps[step].AtMost) return null;
        }

        foreach (CompositionStep absence in plan.Absences)
        {
            Fact[] anchors = absence.Own is null ? [.. main.Select(At)] : [reported];
            Truth[] forbids =
            [
                .. Facts(absence).Where(id => !chosen.Contains(id) && anchors.All(anchor => FitsAll(absence.Own ?? plan.Within, [store[id], anchor])))
                    .Select(id => absence.Same.Holds(store[id], reported)),
            ];
            if (forbids.Contains(Truth.True)) return null;
            isDoubtful |= forbids.Contains(Truth.Unknown);
        }

        int extent = main.Max(step => At(step).Tokens.End) - main.Min(step => At(step).Tokens.First);
        return (
            [
                extent,
                .. main.Select(step => At(step).Tokens.First),
                .. own.SelectMany(step => new[] { Math.Abs(At(step).Tokens.First - reported.Tokens.First), At(step).Tokens.First }),
            ],
            isDoubtful);
    }

    // The window with most facts: every stretch of the reach is tried that holds the steps found so far.
    private int Count(int step, FactId?[] chosen, int[] main)
    {
        Fact reported = store[chosen[plan.Reported]!.Value];
        Reach reach = plan.Steps[step].Own ?? plan.Within;
        Fact[] anchors = plan.Steps[step].Own is null ? [.. main.Select(at => store[chosen[at]!.Value])] : [reported];
        Fact[] counted = [.. Facts(plan.Steps[step]).Select(id => store[id]).Where(fact => plan.Steps[step].Same.Holds(fact, reported) == Truth.True)];
        if (reach.Unit is not (ReachUnit.Sentences or ReachUnit.Paragraphs or ReachUnit.Tokens)) return counted.Count(fact => anchors.All(anchor => FitsAll(reach, [fact, anchor])));
        return Enumerable.Range(-reach.Count, article.Tokens.Length + (2 * reach.Count))
            .Where(start => anchors.All(anchor => IsIn(reach, start, anchor)))
            .Select(start => counted.Count(fact => IsIn(reach, start, fact)))
            .DefaultIfEmpty()
            .Max();
    }

    private bool IsIn(Reach reach, int start, Fact fact)
    {
        if (reach.Unit == ReachUnit.Tokens) return fact.Tokens.First >= start && fact.Tokens.End <= start + reach.Count;
        int position = reach.Unit == ReachUnit.Sentences ? fact.Sentence : article.Sentences[fact.Sentence].Paragraph;
        return position >= start && position < start + reach.Count;
    }

    private bool FitsAll(Reach reach, Fact[] facts) => reach.Unit switch
    {
        ReachUnit.Statement => facts.Select(fact => fact.Statement).Distinct().Count() == 1,
        ReachUnit.Sentences => facts.Max(fact => fact.Sentence) - facts.Min(fact => fact.Sentence) < reach.Count,
        ReachUnit.Paragraphs =>
            facts.Max(fact => article.Sentences[fact.Sentence].Paragraph) - facts.Min(fact => article.Sentences[fact.Sentence].Paragraph) < reach.Count,
        ReachUnit.Reply => facts.Select(fact => article.Statements[fact.Statement].Reply).Distinct().Count() == 1,
        ReachUnit.Tokens => facts.Max(fact => fact.Tokens.End) - facts.Min(fact => fact.Tokens.First) <= reach.Count,
        ReachUnit.Title => facts.All(fact => article.Sentences[fact.Sentence].Places.HasFlag(Place.Title)),
        _ => true,
    };

    private static IEnumerable<int> Steps(FactId?[] chosen) => Enumerable.Range(0, chosen.Length).Where(step => chosen[step] is not null);

    private static bool Reads(Condition condition, Func<int, bool> isKnown) =>
        isKnown(condition.Left.Step) && (condition.Right is not { } right || isKnown(right.Step));

    private static int Compare(int[] left, int[] right) =>
        left.Zip(right).Select(pair => pair.First.CompareTo(pair.Second)).FirstOrDefault(order => order != 0);
}
