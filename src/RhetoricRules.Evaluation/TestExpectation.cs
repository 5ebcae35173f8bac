using System.Collections.Immutable;
using System.Globalization;
using RhetoricRules.Rules;
using RhetoricRules.Text;

namespace RhetoricRules.Evaluation;

/// <summary>Compares what a pattern or signal reported with what its test asks for.</summary>
internal static class TestExpectation
{
    /// <summary>What is not as <paramref name="test"/> has it, known misses and false alarms taken for what they should be; null where nothing is.</summary>
    public static string? Failure(PreparedTest test, ImmutableArray<Move> moves)
    {
        if (test.Mistake is not null) return test.Mistake;
        bool asksForFinding = test.Test.Kind is RuleTestKind.Match or RuleTestKind.KnownMiss;
        if (asksForFinding) return Mismatch(test, moves);
        return moves.IsEmpty ? null : moves.Length == 1 ? "a finding is reported where there should be none." : $"{Number(moves.Length)} findings are reported where there should be none.";
    }

    private static string? Mismatch(PreparedTest test, ImmutableArray<Move> moves)
    {
        if (moves.IsEmpty) return "nothing is reported.";
        ImmutableArray<TextSpan> reported = test.MarksOf(null);
        int marked = reported.IsEmpty && test.Rule.ReportedStep is { } step ? test.MarksOf(step).Length : reported.Length;
        if (marked > 0 && moves.Length != marked) return $"{Counted(marked, "finding")} marked, {Number(moves.Length)} reported.";
        if (!reported.IsEmpty && !moves.Select(move => move.Span).SequenceEqual(reported.Order())) return "other words are reported than are marked.";

        foreach (IGrouping<string, MarkedSpan> named in test.Marks.Where(mark => mark.Step is not null).GroupBy(mark => mark.Step!, StringComparer.Ordinal))
        {
            TextSpan[] matched = [.. moves.SelectMany(move => move.Steps).Where(found => found.Step == named.Key).Select(found => found.Span)];
            if (named.Any(mark => !matched.Contains(mark.Span))) return $"the step `{named.Key}` matched {(matched.Length == 0 ? "nothing" : "other words than are marked")}.";
        }

        return null;
    }

    private static string Counted(int number, string thing) => number == 1 ? $"1 {thing} is" : $"{Number(number)} {thing}s are";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
