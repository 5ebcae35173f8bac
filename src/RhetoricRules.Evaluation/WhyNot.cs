using System.Collections.Immutable;
using RhetoricRules.Compilation;
using RhetoricRules.Inference;
using AnalysisWording = RhetoricRules.Analysis.Wording;

namespace RhetoricRules.Evaluation;

/// <summary>Says of a failed test what each step of its pattern matched, and by whom: the facts from which a person sees which clause to look at.</summary>
internal static class WhyNot
{
    private const int MostShown = 4;

    /// <summary>A line for each step of <paramref name="pattern"/>, parts with their own steps, and one for each <c>none</c> that found something.</summary>
    public static ImmutableArray<string> Lines(TestRun run, PatternPlan pattern)
    {
        List<string> lines = [];
        Add(run, pattern, "", lines, []);
        return [.. lines];
    }

    private static void Add(TestRun run, PatternPlan pattern, string indent, List<string> lines, HashSet<FactKind> told)
    {
        var wording = new AnalysisWording(run.Context);
        for (int i = 0; i < pattern.Composition.Steps.Length; i++)
        {
            CompositionStep step = pattern.Composition.Steps[i];
            string found = Found(run, step, wording);
            lines.Add($"{indent}{step.Name}: {(found.Length == 0 ? "matched nothing" : found)}");
            foreach (FactKind kind in step.Kinds)
            {
                if (run.Facts.OfKind(kind).Count > 0 || run.Context.Rules.FindPattern(kind) is not { } part || !told.Add(kind)) continue;
                lines.Add($"{indent}  {part.Rule.Name}:");
                Add(run, part, indent + "    ", lines, told);
            }
        }

        foreach (CompositionStep absence in pattern.Composition.Absences)
        {
            string found = Found(run, absence, wording);
            if (found.Length > 0) lines.Add($"{indent}none of {absence.Name}: {found}");
        }
    }

    private static string Found(TestRun run, CompositionStep step, AnalysisWording wording)
    {
        Fact[] facts = [.. step.Kinds.SelectMany(run.Facts.OfKind).Select(id => run.Facts[id]).OrderBy(fact => fact.Span)];
        IEnumerable<string> shown = facts.Take(MostShown).Select(fact => $"\"{wording.WordsOf(fact.Tokens)}\" by {wording.NameOf(fact.Speaker) ?? AnalysisWording.UnnamedSpeaker}");
        return string.Join("; ", shown) + (facts.Length > MostShown ? "; …" : "");
    }
}
