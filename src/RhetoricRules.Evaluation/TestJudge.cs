using System.Collections.Immutable;
using RhetoricRules.Reporting;
using RhetoricRules.Rules;
using RhetoricRules.Text;

namespace RhetoricRules.Evaluation;

/// <summary>Makes a result of a test's run: how it went and, where it went wrong, what to show.</summary>
internal sealed class TestJudge(TestExplainer explainer)
{
    /// <summary>The result of <paramref name="test"/>, in which its rule reported <paramref name="moves"/>.</summary>
    public RuleTestResult Judge(PreparedTest test, ImmutableArray<Move> moves, CancellationToken cancellation)
    {
        string? failure = TestExpectation.Failure(test, moves);
        bool isKnown = test.Test.Kind is RuleTestKind.KnownMiss or RuleTestKind.KnownFalseAlarm;
        RuleTestOutcome outcome = (isKnown, failure, test.Mistake) switch
        {
            (_, _, not null) => RuleTestOutcome.Failed,
            (true, null, _) => RuleTestOutcome.Outdated,
            (true, _, _) => RuleTestOutcome.StillKnown,
            (false, null, _) => RuleTestOutcome.Passed,
            _ => RuleTestOutcome.Failed,
        };
        string? told = outcome switch
        {
            RuleTestOutcome.Failed => failure,
            RuleTestOutcome.Outdated when test.Test.Kind == RuleTestKind.KnownMiss => "the known miss is found now.",
            RuleTestOutcome.Outdated => "the known false alarm is gone.",
            _ => null,
        };
        bool isShown = outcome == RuleTestOutcome.Failed && test.Mistake is null;
        return new RuleTestResult
        {
            Owner = test.Rule,
            Test = test.Test,
            Number = test.Number,
            Outcome = outcome,
            Failure = told,
            Article = test.Article,
            Marks = isShown ? MarksOf(test, moves) : [],
            Explanation = isShown ? explainer.Explain(test, moves, cancellation) : null,
        };
    }

    // What is as it should be is shown once; expected words stand above the words that were found instead.
    private static ImmutableArray<Mark> MarksOf(PreparedTest test, ImmutableArray<Move> moves)
    {
        HashSet<(string? Step, TextSpan Span)> expected = [.. test.Marks.Select(mark => (mark.Step, mark.Span))];
        HashSet<string?> steps = [.. test.Marks.Select(mark => mark.Step), null];
        HashSet<(string? Step, TextSpan Span)> found = [.. moves.Select(move => ((string?)null, move.Span))];
        found.UnionWith(moves.SelectMany(move => move.Steps).Where(step => steps.Contains(step.Step)).Select(step => ((string?)step.Step, step.Span)));
        return
        [
            .. InOrder(expected).Select(mark => new Mark(
                mark.Span, '~', found.Contains(mark) ? $"{NameOf(mark.Step)}, as expected" : $"expected {NameOf(mark.Step)}", found.Contains(mark) ? TextStyle.Faint : TextStyle.Note)),
            .. InOrder(found).Where(mark => !expected.Contains(mark)).Select(mark => new Mark(mark.Span, '^', mark.Step ?? "reported", TextStyle.Error)),
        ];
    }

    private static IEnumerable<(string? Step, TextSpan Span)> InOrder(IEnumerable<(string? Step, TextSpan Span)> marks) =>
        marks.OrderBy(mark => mark.Span).ThenBy(mark => mark.Step, StringComparer.Ordinal);

    private static string NameOf(string? step) => step ?? "finding";
}
