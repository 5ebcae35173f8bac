using RhetoricRules.Analysis;
using RhetoricRules.Compilation;
using RhetoricRules.Matching;
using RhetoricRules.Rules;

namespace RhetoricRules.Evaluation.Coverage;

/// <summary>
/// Tells no-match tests that show nothing: no step of the rule matched anything in them, so that any text would do. Where a rule looks for words of its
/// own, half the words of one reading are near enough.
/// </summary>
internal sealed class VacuousTest(RulePlan plan, RuleReading reading, SequenceTable sequences)
{
    /// <summary>Whether the test of <paramref name="trace"/> is one.</summary>
    public bool Is(TestTrace trace)
    {
        PreparedTest test = trace.Test;
        if (test.Test.Kind != RuleTestKind.NoMatch || trace.Result.Outcome != RuleTestOutcome.Passed) return false;
        int[] readings = [.. reading.Needed(test.Rule.Kind).Where(kind => kind.Value < plan.Signals.Length).SelectMany(kind => sequences.OfMatch(plan.Signals[kind.Value]))];
        if (readings.Any(trace.Sequences.Contains)) return false;
        bool hasOwnPhrases = test.Rule.Pattern is not { } pattern || (pattern.Composition is { Steps: [{ Kinds: [var only] }] } && only.Value < plan.Signals.Length);
        return !hasOwnPhrases || !HasHalfOfOne(readings, test);
    }

    private bool HasHalfOfOne(int[] readings, PreparedTest test)
    {
        var lattice = new StatementLattice(new ArticleContext(test.Article, plan, test.Perspective, test.Speaker));
        for (int statement = 0; statement < test.Article.Statements.Length; statement++)
        {
            lattice.Open(statement);
            while (lattice.ReadNext([]))
            {
                HashSet<int> symbols = SymbolsIn(lattice.Lattice);
                if (readings.Any(reading => IsHalfIn(plan.Automaton.Sequences[reading], symbols))) return true;
            }
        }

        return false;
    }

    private static bool IsHalfIn(PhraseSequence sequence, HashSet<int> symbols)
    {
        int[] asked = [.. sequence.Items.Where(item => item.Kind == PhraseItemKind.Symbol).Select(item => item.Value).Distinct()];
        int found = asked.Count(symbols.Contains);
        return found * 2 >= asked.Length && found >= Math.Min(2, asked.Length);
    }

    private static HashSet<int> SymbolsIn(Lattice lattice)
    {
        HashSet<int> symbols = [];
        for (int position = 0; position < lattice.Length; position++)
        {
            foreach ((Symbol symbol, _) in lattice.EdgesAt(position)) symbols.Add(symbol.Value);
        }

        return symbols;
    }
}
