using System.Collections.Immutable;
using RhetoricRules.Diagnostics;

namespace RhetoricRules.Evaluation.Accuracy;

/// <summary>What was found in one text that nobody annotated.</summary>
/// <param name="Words">How many words it has.</param>
/// <param name="Found">Each finding: its code and how much it matters.</param>
public sealed record TextFindings(int Words, ImmutableArray<(string Code, Severity Severity)> Found)
{
    /// <summary>How many findings are at least warnings.</summary>
    internal int Warnings => Found.Count(finding => finding.Severity >= Severity.Warning);

    /// <summary>What <paramref name="result"/> says.</summary>
    public static TextFindings Of(AnalysisResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return new TextFindings(result.Article.WordCount, [.. result.Findings.Select(finding => (finding.Rule.Code, finding.Severity))]);
    }
}
