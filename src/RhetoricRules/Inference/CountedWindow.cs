using System.Collections.Immutable;

namespace RhetoricRules.Inference;

/// <summary>What stands in the window with most facts.</summary>
/// <param name="Measure">How many facts, or how many distinct ones.</param>
/// <param name="Words">The words of the window, where a rate asks for them.</param>
/// <param name="First">The first facts, by position.</param>
internal readonly record struct CountedWindow(int Measure, int Words, ImmutableArray<FactId> First)
{
    /// <summary>A window with nothing in it.</summary>
    public static CountedWindow Empty => new(0, 0, []);
}
