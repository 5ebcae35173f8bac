using RhetoricRules.Actors;
using RhetoricRules.Inference;
using RhetoricRules.Rules;

namespace RhetoricRules.Compilation;

/// <summary>Turns patterns into compositions.</summary>
/// <param name="kinds">The kind of fact of each signal and pattern, by key.</param>
/// <param name="roleOf">Numbers the names of captures.</param>
/// <param name="lexiconBit">The bit of a lexicon, by key, in <see cref="RoleValue.Lexicons"/>.</param>
/// <param name="actorOf">The actor of an entity, by key.</param>
/// <param name="actors">The actors.</param>
internal sealed class CompositionLowering(
    IReadOnlyDictionary<string, FactKind> kinds,
    Func<string, RoleId> roleOf,
    Func<string, ulong> lexiconBit,
    Func<string, ActorId> actorOf,
    ActorTable actors)
{
    /// <summary>The composition of <paramref name="pattern"/>.</summary>
    public Composition Lower(PatternRule pattern)
    {
        Dictionary<string, int> numbers = pattern.All.Concat(pattern.None).Select((step, number) => (step.Alias, number))
            .ToDictionary(entry => entry.Alias, entry => entry.number, StringComparer.Ordinal);
        return new Composition
        {
            Produces = kinds[pattern.Key],
            Steps = [.. pattern.All.Select(step => Lower(step, pattern))],
            Absences = [.. pattern.None.Select(step => Lower(step, pattern))],
            Strength = pattern.StrongerWith.IsEmpty ? null : new CompositionStep(
                "stronger-with", [.. pattern.StrongerWith.Select(source => kinds[source])], CountBound.One, null, null, Lower(pattern.Same)),
            Reported = numbers[pattern.Report.Alias],
            Within = Lower(pattern.Within),
            InOrder = pattern.InOrder,
            Conditions = [.. pattern.Where.Select(condition => Lower(condition, numbers, pattern.Report.Alias))],
            Extent = pattern.Report.Extent switch
            {
                ReportExtent.Statement => Extent.Statement,
                ReportExtent.Sentence => Extent.Sentence,
                ReportExtent.Capture => Extent.Role,
                _ => Extent.Words,
            },
            ExtentRole = pattern.Report.Extent == ReportExtent.Capture ? roleOf(pattern.Report.Capture) : default,
        };
    }

    private CompositionStep Lower(StepRule step, PatternRule pattern)
    {
        Sameness same = Lower(step.Same ?? pattern.Same);
        Reach? own = step.Within is { } within ? Lower(within) : null;
        return new CompositionStep(
            step.Alias, [.. step.Sources.Select(source => kinds[source])], Lower(step.AtLeast), step.AtMost is { } most ? Lower(most) : null, own, same);
    }

    private CountBound Lower(CountRule count)
    {
        DistinctBy? by = count.Distinct is { } distinct ? new DistinctBy(distinct == "speaker" ? null : roleOf(distinct)) : null;
        return new CountBound(count.Number, by, count.IsRate, count.ToString());
    }

    private Sameness Lower(SameRule same) => new(same.Speaker, same.Words, [.. same.Captures.Select(roleOf)]);

    private static Reach Lower(WindowRule window) => new(
        window.Unit switch
        {
            WindowUnit.Statement => ReachUnit.Statement,
            WindowUnit.Tokens => ReachUnit.Tokens,
            WindowUnit.Sentences => ReachUnit.Sentences,
            WindowUnit.Paragraphs => ReachUnit.Paragraphs,
            WindowUnit.Reply => ReachUnit.Reply,
            WindowUnit.Title => ReachUnit.Title,
            _ => ReachUnit.Article,
        },
        window.Count);

    private Condition Lower(ConditionRule condition, Dictionary<string, int> numbers, string reported)
    {
        ConditionOperand right = condition.Right;
        (Relation relation, bool acceptsUnknown) = RelationOf(condition.Comparison, right.Side);
        RoleValue fixedValue = RoleValue.Unknown;
        if (right.Number is { } number) fixedValue = RoleValue.OfNumber(number);
        else if (right.Entity is { } entity) fixedValue = RoleValue.OfActor(actorOf(entity).Value, actors.SideOf(actorOf(entity)).Value);
        else if (right.Lexicon is { } lexicon) fixedValue = new RoleValue { Lexicons = lexiconBit(lexicon) };
        if (condition.Left.Member == "place") return LowerPlace(condition, numbers, reported);
        Operand? rightOperand = right.Path is { } path ? Lower(path, numbers, reported) : null;
        return new Condition(Lower(condition.Left, numbers, reported), relation, rightOperand, fixedValue, acceptsUnknown, condition.Text);
    }

    // Two steps are in the same place where both stand in the title, in the body, in a caption or in boilerplate.
    private static Condition LowerPlace(ConditionRule condition, Dictionary<string, int> numbers, string reported)
    {
        const RulePlaces stands = RulePlaces.Title | RulePlaces.Body | RulePlaces.Caption | RulePlaces.Boilerplate;
        Relation relation = condition.Comparison == Comparison.IsNot ? Relation.IsNoPlace : Relation.IsPlace;
        int places = (int)(condition.Right.Place ?? stands);
        Operand left = new(numbers[condition.Left.Alias ?? reported], null, places);
        Operand? right = condition.Right.Path is { } path ? new Operand(numbers[path.Alias ?? reported], null, places) : null;
        return new Condition(left, relation, right, RoleValue.OfPlaces(places), AcceptsUnknown: false, condition.Text);
    }

    private Operand Lower(ConditionPath path, Dictionary<string, int> numbers, string reported) =>
        new(numbers[path.Alias ?? reported], path.Member == "speaker" ? null : roleOf(path.Member));

    // Any actor may be another than a speaker whose side nothing tells, one level less surely (ruling 5): "other" accepts that unknown.
    private static (Relation Relation, bool AcceptsUnknown) RelationOf(Comparison comparison, ActorSide? side)
    {
        bool may = comparison is Comparison.MayBe or Comparison.MaySideWith;
        if (side is { } fixedSide)
        {
            bool isSelf = (fixedSide == ActorSide.Self) != (comparison == Comparison.IsNot);
            if (isSelf) return (Relation.IsSelf, may);
            return (may ? Relation.MayBeOther : Relation.IsOther, true);
        }

        Relation relation = comparison switch
        {
            Comparison.Is or Comparison.MayBe => Relation.Is,
            Comparison.IsNot => Relation.IsNot,
            Comparison.SidesWith or Comparison.MaySideWith => Relation.SidesWith,
            Comparison.In => Relation.IsIn,
            Comparison.Greater => Relation.Greater,
            Comparison.GreaterOrEqual => Relation.GreaterOrEqual,
            Comparison.Less => Relation.Less,
            Comparison.LessOrEqual => Relation.LessOrEqual,
            _ => Relation.Equal,
        };
        return (relation, may);
    }
}
