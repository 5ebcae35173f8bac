using System.Collections.Immutable;
using RhetoricRules.Text;

namespace RhetoricRules.Inference;

/// <summary>
/// Derives everything that follows. References between compositions have no circle, so one pass over the strata reaches the unique least model:
/// no priorities, no iteration, no dependence on the order of files.
/// </summary>
internal static class ForwardChainer
{
    /// <summary>Adds to <paramref name="facts"/> what the compositions yield, stratum by stratum.</summary>
    public static void Run(Article article, ImmutableArray<Stratum> strata, FactStore facts, CancellationToken cancellation)
    {
        foreach (Stratum stratum in strata)
        {
            foreach (PreparedComposition composition in stratum.Compositions)
            {
                new CompositionRun(article, composition, facts).Derive(cancellation);
            }
        }
    }
}
