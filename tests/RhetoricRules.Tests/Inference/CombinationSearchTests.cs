using System.Collections.Immutable;
using CsCheck;
using RhetoricRules.Inference;
using RhetoricRules.Text;

namespace RhetoricRules.Tests.Inference;

public sealed class CombinationSearchTests
{
    private const int Kinds = 4;

    [FactAttribute]
    public void Random_compositions_over_few_facts_give_what_the_naive_evaluator_gives() =>
        Cases(facts: 10, sentences: 9, longest: 2).Sample(Agrees, iter: 4000);

    // With many facts of one token the search tries the nearest of each group: the closest combination must be the same.
    [FactAttribute]
    public void Random_compositions_over_many_facts_give_what_the_naive_evaluator_gives() =>
        Cases(facts: 60, sentences: 16, longest: 1).Where(example => example.Plan.Steps.Length <= 2).Sample(Agrees, iter: 400);

    private static bool Agrees(Example example)
    {
        Article article = Scenario.Article([.. example.Speakers]);
        FactStore store = new(Kinds + 1);
        foreach (FactShape shape in example.Facts.OrderBy(fact => fact.Token))
        {
            store.Add(Scenario.Fact(article, shape.Kind, shape.Token % article.Tokens.Length, shape.Length, RoleOf(shape.Actor), shape.IsDoubtful));
        }

        var search = new CombinationSearch(article, PreparedComposition.Of(example.Plan), store);
        var naive = new NaiveEvaluator(article, example.Plan, store);
        for (int i = 0; i < search.Reportable.Count; i++)
        {
            FactId reported = search.Reportable[i];
            (int[] Rank, bool IsDoubtful)? expected = naive.Closest(reported);
            Combination? actual = search.Closest(reported);
            if (expected is null != actual is null) return false;
            if (actual is not null && example.Plan.Strength is { } strength && naive.IsStrengthened(strength, actual) != actual.Strength is not null) return false;
            if (actual is not null && !expected!.Value.Rank.SequenceEqual(RankOf(example.Plan, store, actual, store[reported]))) return false;
        }

        return true;
    }

    private static int[] RankOf(Composition plan, FactStore store, Combination combination, Fact reported)
    {
        (int Step, Fact Fact)[] facts =
            [.. combination.Facts.Select((id, step) => (step, id)).Where(entry => entry.id is not null).Select(entry => (entry.step, store[entry.id!.Value]))];
        Fact[] main = [.. facts.Where(entry => plan.Steps[entry.Step].Own is null).Select(entry => entry.Fact)];
        Fact[] own = [.. facts.Where(entry => plan.Steps[entry.Step].Own is not null).Select(entry => entry.Fact)];
        return
        [
            main.Max(fact => fact.Tokens.End) - main.Min(fact => fact.Tokens.First),
            .. main.Select(fact => fact.Tokens.First),
            .. own.SelectMany(fact => new[] { Math.Abs(fact.Tokens.First - reported.Tokens.First), fact.Tokens.First }),
        ];
    }

    private static RoleValue? RoleOf(int actor) => actor switch
    {
        0 => null,
        1 => RoleValue.Unknown,
        _ => RoleValue.OfActor(actor, actor / 2),
    };

    private static Gen<Example> Cases(int facts, int sentences, int longest) =>
        from speakers in Gen.Int[0, 2].Array[1, sentences]
        from shapes in Gen.Select(Gen.Int[0, Kinds - 1], Gen.Int[0, 1000], Gen.Int[1, longest], Gen.Int[0, 5], Gen.Int[0, 9]).Array[0, facts]
        from plan in Plans
        select new Example(speakers, [.. shapes.Select(shape => new FactShape(shape.Item1, shape.Item2, shape.Item3, shape.Item4, shape.Item5 == 0))], plan);

    private static Gen<Composition> Plans =>
        from kinds in Gen.Int[0, Kinds - 1].Array[1, 3]
        from same in Samenesses
        from within in Reaches
        from own in Reaches
        from hasOwn in Gen.Bool
        from counts in Counted
        from strength in Gen.Int[-2, Kinds - 1]
        from reported in Gen.Int[0, 2]
        from inOrder in Gen.Bool
        from absent in Gen.Int[-2, Kinds - 1]
        from condition in Gen.Int[0, 4]
        where !(same.Words && counts.HasRate)
        select Plan(kinds, same, within, hasOwn ? own : null, counts, reported % kinds.Length, inOrder, absent, condition, strength);

    private static Composition Plan(int[] kinds, Sameness same, Reach within, Reach? own, Counts counts, int reported, bool inOrder, int absent, int condition, int strength)
    {
        int last = kinds.Length - 1;
        Reach? ownOfLast = last != reported ? own : null;
        return new Composition
        {
            Produces = new FactKind(Kinds),
            Steps =
            [
                .. kinds.Select((kind, i) => Scenario.Step(
                    $"step{i}", kind, same, i == last ? ownOfLast : null, i == last && last != reported ? counts.AtLeast : null, i == last && last != reported ? counts.AtMost : null)),
            ],
            Absences = absent < 0 ? [] : [Scenario.Step("absent", absent, same, null, counts.Absent)],
            Strength = strength < 0 ? null : Scenario.Step("stronger", strength, same),
            Reported = reported,
            Within = within,
            InOrder = inOrder,
            Conditions = ConditionOf(condition, reported, last != reported && counts.TakesOne ? last : reported),
        };
    }

    private static ImmutableArray<Condition> ConditionOf(int number, int reported, int other)
    {
        var left = new Operand(other, new RoleId(0));
        return number switch
        {
            0 => [new Condition(left, Relation.SidesWith, new Operand(reported, new RoleId(0)), RoleValue.Unknown, false, "sides with")],
            1 => [new Condition(left, Relation.Is, new Operand(reported, new RoleId(0)), RoleValue.Unknown, true, "may be")],
            2 => [new Condition(left, Relation.IsOther, null, RoleValue.Unknown, true, "is other")],
            _ => [],
        };
    }

    // None, plain, distinct by role, distinct by speaker, or a rate. What overlaps has no rate.
    private static Gen<Counts> Counted =>
        from least in Bounds
        from most in Bounds
        from absent in Bounds
        from shape in Gen.Int[0, 5]
        select new Counts(shape is 1 or 2 ? least : null, shape is 2 or 3 ? most : null, shape is 4 ? absent : null);

    private static Gen<CountBound> Bounds => Gen.Select(Gen.Int[1, 3], Gen.Int[0, 3], Gen.Int[20, 300]).Select((number, kind, rate) => kind switch
    {
        0 => new CountBound(number),
        1 => new CountBound(number, new DistinctBy(new RoleId(0))),
        2 => new CountBound(number, new DistinctBy(null)),
        _ => new CountBound(rate, IsRate: true),
    });

    private static Gen<Sameness> Samenesses => Gen.Int[0, 3].Select(number => number switch
    {
        0 => new Sameness(true, false, []),
        1 => new Sameness(false, false, [new RoleId(0)]),
        2 => new Sameness(false, true, []),
        _ => Sameness.Nothing,
    });

    private static Gen<Reach> Reaches => Gen.Select(Gen.Int[0, 6], Gen.Int[1, 4]).Select((unit, count) => (ReachUnit)unit switch
    {
        ReachUnit.Sentences => new Reach(ReachUnit.Sentences, count),
        ReachUnit.Paragraphs => new Reach(ReachUnit.Paragraphs, count),
        ReachUnit.Tokens => new Reach(ReachUnit.Tokens, count * 3),
        ReachUnit other => new Reach(other, 1),
    });

    private sealed record Counts(CountBound? AtLeast, CountBound? AtMost, CountBound? Absent)
    {
        public bool TakesOne => AtLeast is null && AtMost is null;

        public bool HasRate => AtLeast is { IsRate: true } || AtMost is { IsRate: true } || Absent is { IsRate: true };
    }

    private sealed record FactShape(int Kind, int Token, int Length, int Actor, bool IsDoubtful);

    private sealed record Example(int[] Speakers, ImmutableArray<FactShape> Facts, Composition Plan)
    {
        public override string ToString() =>
            $"within {Plan.Within} reported {Plan.Reported} in order {Plan.InOrder}\nsteps {string.Join("\n  ", Plan.Steps)}\n"
            + $"absences {string.Join(' ', Plan.Absences)}\nconditions {string.Join(' ', Plan.Conditions)}\n"
            + $"speakers {string.Join(' ', Speakers)}\nfacts {string.Join("\n  ", Facts)}";
    }
}
