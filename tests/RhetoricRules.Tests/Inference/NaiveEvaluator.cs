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
            if (!Holds(plan.Steps[step], step, chosen, main)) return null;
        }

        foreach (CompositionStep absence in plan.Absences)
        {
            Fact[] anchors = absence.Own is null ? [.. main.Select(At)] : [reported];
            if (absence.Counts)
            {
                if (IsReached(absence, chosen, main, Truth.True)) return null;
                isDoubtful |= IsReached(absence, chosen, main, Truth.Unknown);
                continue;
            }

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

    /// <summary>Whether a further fact of <paramref name="step"/> shares some window with the facts of <paramref name="combination"/>, and what it must.</summary>
    public bool IsStrengthened(CompositionStep step, Combination combination)
    {
        FactId?[] chosen = [.. combination.Facts];
        Fact[] main = [.. Steps(chosen).Where(number => plan.Steps[number].Own is null).Select(number => store[chosen[number]!.Value])];
        return Facts(step).Any(id => !chosen.Contains(id)
            && main.All(anchor => FitsAll(plan.Within, [store[id], anchor]))
            && step.Same.Holds(store[id], store[chosen[plan.Reported]!.Value]) == Truth.True);
    }

    private bool Holds(CompositionStep step, int number, FactId?[] chosen, int[] main)
    {
        (int measure, int words) = Fullest(step, step.AtLeast.By, [.. Facts(step).Where(id => IsSame(step, id, chosen, Truth.True))], chosen, main);
        if (!Reaches(step.AtLeast, measure, words)) return false;
        if (step.AtMost is not { } most) return true;
        (measure, words) = Fullest(step, most.By, [.. Facts(step).Where(id => IsSame(step, id, chosen, Truth.True))], chosen, main);
        return most.IsRate ? measure <= most.Number * words / 1000 : measure <= most.Number;
    }

    private bool IsReached(CompositionStep step, FactId?[] chosen, int[] main, Truth least)
    {
        FactId[] counted = [.. Facts(step).Where(id => !chosen.Contains(id) && IsSame(step, id, chosen, least))];
        (int measure, int words) = Fullest(step, step.AtLeast.By, counted, chosen, main);
        return Reaches(step.AtLeast, measure, words);
    }

    private static bool Reaches(CountBound bound, int measure, int words) =>
        bound.IsRate ? measure >= 2 && measure >= bound.Number * words / 1000 : measure >= bound.Number;

    private bool IsSame(CompositionStep step, FactId id, FactId?[] chosen, Truth least) =>
        step.Same.Holds(store[id], store[chosen[plan.Reported]!.Value]) >= least;

    // The window with most facts, of equals the earliest: every stretch of the reach is tried that holds the steps found so far.
    private (int Measure, int Words) Fullest(CompositionStep step, DistinctBy? by, FactId[] ids, FactId?[] chosen, int[] main)
    {
        Fact reported = store[chosen[plan.Reported]!.Value];
        Reach reach = step.Own ?? plan.Within;
        Fact[] anchors = step.Own is null ? [.. main.Select(at => store[chosen[at]!.Value])] : [reported];
        Fact[] counted = [.. ids.Select(id => store[id])];
        if (reach.Unit is not (ReachUnit.Sentences or ReachUnit.Paragraphs or ReachUnit.Tokens))
        {
            Fact[] near = [.. counted.Where(fact => anchors.All(anchor => FitsAll(reach, [fact, anchor])))];
            return (Measure(near, by), Words(token => FitsToken(reach.Unit, token, reported)));
        }

        (int Measure, int Words) fullest = (0, 0);
        foreach (int start in Enumerable.Range(0, article.Tokens.Length).Where(start => anchors.All(anchor => IsIn(reach, start, anchor))))
        {
            int measure = Measure([.. counted.Where(fact => IsIn(reach, start, fact))], by);
            if (measure > fullest.Measure) fullest = (measure, reach.Unit == ReachUnit.Tokens ? reach.Count : Words(token => IsIn(reach, start, token)));
        }

        return fullest;
    }

    private static int Measure(Fact[] facts, DistinctBy? by) =>
        by is { } distinct ? facts.Select(distinct.KeyOf).Where(key => key != 0).Distinct().Count() : facts.Length;

    private int Words(Func<int, bool> isIn) => Enumerable.Range(0, article.Tokens.Length).Count(isIn);

    private bool FitsToken(ReachUnit unit, int token, Fact fact)
    {
        int statement = article.StatementOfToken[token];
        return unit switch
        {
            ReachUnit.Statement => statement == fact.Statement,
            ReachUnit.Reply => article.Statements[statement].Reply == article.Statements[fact.Statement].Reply,
            ReachUnit.Title => article.Sentences[article.Statements[statement].Sentence].Places.HasFlag(Place.Title),
            _ => true,
        };
    }

    private bool IsIn(Reach reach, int start, int token)
    {
        int sentence = article.Statements[article.StatementOfToken[token]].Sentence;
        int position = reach.Unit == ReachUnit.Sentences ? sentence : article.Sentences[sentence].Paragraph;
        return position >= start && position < start + reach.Count;
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
