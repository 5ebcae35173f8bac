using System.Collections.Immutable;
using RhetoricRules.Inference;

namespace RhetoricRules.Compilation;

/// <summary>Computes the strata: a composition stands above everything it reads. The loader has refused circles.</summary>
internal static class StrataBuilder
{
    /// <summary>The strata of <paramref name="compositions"/>, lowest first; the order within each is theirs.</summary>
    public static ImmutableArray<Stratum> Build(ImmutableArray<Composition> compositions)
    {
        Dictionary<FactKind, Composition> byKind = compositions.ToDictionary(composition => composition.Produces);
        Dictionary<FactKind, int> levels = [];
        foreach (Composition composition in compositions) LevelOf(composition);
        return
        [
            .. compositions.GroupBy(composition => levels[composition.Produces]).OrderBy(level => level.Key)
                .Select(level => new Stratum([.. level.Select(PreparedComposition.Of)])),
        ];

        int LevelOf(Composition composition)
        {
            if (levels.TryGetValue(composition.Produces, out int known)) return known;
            int level = 0;
            foreach (FactKind kind in composition.Steps.Concat(composition.Absences).Append(composition.Strength).OfType<CompositionStep>().SelectMany(step => step.Kinds))
            {
                if (byKind.TryGetValue(kind, out Composition? read)) level = Math.Max(level, LevelOf(read) + 1);
            }

            levels.Add(composition.Produces, level);
            return level;
        }
    }
}
