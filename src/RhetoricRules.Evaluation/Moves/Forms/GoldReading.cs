using System.Collections.Immutable;

namespace RhetoricRules.Evaluation.Moves.Forms;

/// <summary>What a file of annotations says, before its articles are looked at.</summary>
/// <param name="Marks">The annotations, in the order of the file.</param>
/// <param name="Problems">What could not be read, by line.</param>
public sealed record GoldReading(ImmutableArray<GoldMark> Marks, ImmutableArray<GoldProblem> Problems)
{
    /// <summary>All of <paramref name="readings"/>, each the reading of a part of a file.</summary>
    public static GoldReading All(IReadOnlyCollection<GoldReading> readings) =>
        new([.. readings.SelectMany(reading => reading.Marks)], [.. readings.SelectMany(reading => reading.Problems)]);

    /// <summary>One annotation.</summary>
    internal static GoldReading One(GoldMark mark) => new([mark], []);

    /// <summary>One line that cannot be read.</summary>
    internal static GoldReading Failed(int line, string problem) => new([], [new GoldProblem(line, problem)]);
}
