using System.Collections.Immutable;

namespace RhetoricRules.Evaluation.Moves;

/// <summary>The means over codes, each code counted once however frequent it is.</summary>
/// <param name="Precision">The mean precision.</param>
/// <param name="Recall">The mean recall.</param>
/// <param name="F1">The mean F1, not the F1 of the means.</param>
public readonly record struct MacroScore(double? Precision, double? Recall, double? F1)
{
    /// <summary>Over the codes that were found or must be; a figure of theirs that does not exist counts as 0. Null without any such code.</summary>
    public static MacroScore Of(IEnumerable<CodeScore> codes)
    {
        ImmutableArray<CodeScore> counted = [.. codes.Where(code => code.Found + code.Gold > 0)];
        if (counted.IsEmpty) return default;
        return new MacroScore(counted.Average(code => code.Precision ?? 0), counted.Average(code => code.Recall ?? 0), counted.Average(code => code.F1 ?? 0));
    }
}
