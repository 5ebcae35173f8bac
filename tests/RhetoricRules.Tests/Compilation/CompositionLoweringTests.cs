using RhetoricRules.Compilation;
using RhetoricRules.Inference;
using RhetoricRules.Tests.Rules;

namespace RhetoricRules.Tests.Compilation;

public sealed class CompositionLoweringTests
{
    [Fact]
    public void Is_other_accepts_a_speaker_whose_side_is_unknown() => Assert.Equal((Relation.IsOther, true), Lowered("is other"));

    [Fact]
    public void May_be_other_accepts_an_unknown_actor_too() => Assert.Equal((Relation.MayBeOther, true), Lowered("may be other"));

    [Fact]
    public void Is_self_accepts_nothing_unknown() => Assert.Equal((Relation.IsSelf, false), Lowered("is self"));

    [Fact]
    public void May_be_self_accepts_the_unknown() => Assert.Equal((Relation.IsSelf, true), Lowered("may be self"));

    [Fact]
    public void Is_not_self_means_is_other() => Assert.Equal(Lowered("is other"), Lowered("is not self"));

    [Fact]
    public void Is_not_other_means_is_self() => Assert.Equal(Lowered("is self"), Lowered("is not other"));

    [Fact]
    public void An_absence_has_the_number_after_the_steps()
    {
        Composition plan = Compile("{all: [{a: s}, {b: s}], none: [{c: s}], same: words, report: b}");
        Assert.Equal((2, 1, 1), (plan.Steps.Length, plan.Absences.Length, plan.Reported));
    }

    [Fact]
    public void A_step_without_at_most_may_have_any_number_of_facts() =>
        Assert.Equal((2, null), (Compile("{all: [{a: s, at-least: 2}]}").Steps[0].AtLeast.Number, Compile("{all: [{a: s, at-least: 2}]}").Steps[0].AtMost));

    private static (Relation Relation, bool AcceptsUnknown) Lowered(string comparison)
    {
        Condition condition = Assert.Single(Compile($"{{all: [{{a: s}}], where: ['a.target {comparison}']}}").Conditions);
        return (condition.Relation, condition.AcceptsUnknown);
    }

    private static Composition Compile(string pattern) =>
        Assert.Single(RuleCompiler.Compile(Packs.Sound($"signals: {{s: {{match: '{{target: actor}} lie'}}}}\npatterns:\n  p: {pattern}\n")).Plan.Patterns).Composition;
}
