using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using RhetoricRules.Evaluation.Moves;

namespace RhetoricRules.RuleTests.Judging;

/// <summary>How right findings are in the eyes of the first judge, and how far the second agrees.</summary>
internal sealed class JudgementScore(ImmutableArray<JudgedFinding> findings)
{
    private const string AllCodes = "all";

    /// <summary>All findings: how many, and how many of them are right.</summary>
    public CodeScore All { get; } = Score(AllCodes, findings);

    /// <summary>The codes with at least <paramref name="fewest"/> findings, in ordinal order.</summary>
    public IEnumerable<CodeScore> CodesWith(int fewest) => findings
        .GroupBy(finding => finding.Code, StringComparer.Ordinal)
        .Where(code => code.Count() >= fewest)
        .OrderBy(code => code.Key, StringComparer.Ordinal)
        .Select(code => Score(code.Key, code));

    /// <summary>The verdicts of both judges in a table of two rows and two columns.</summary>
    public SentenceAgreement Agreement { get; } = new(
        findings.Count(finding => finding.First.IsRight && finding.Second.IsRight),
        findings.Count(finding => !finding.First.IsRight && finding.Second.IsRight),
        findings.Count(finding => finding.First.IsRight && !finding.Second.IsRight),
        findings.Count(finding => !finding.First.IsRight && !finding.Second.IsRight));

    /// <summary>The share of findings that both judge alike; null where there are none.</summary>
    public double? RawAgreement => findings.IsEmpty ? null : (double)(Agreement.Both + Agreement.Neither) / findings.Length;

    /// <summary>The figures for people.</summary>
    public string Table(int fewest)
    {
        var table = new StringBuilder();
        foreach (CodeScore code in CodesWith(fewest).Append(All))
            table.Append(CultureInfo.InvariantCulture, $"{code.Code,-28} {code.Right,4} of {code.Found,4} right  {code.Precision:0.00}\n");
        table.Append(CultureInfo.InvariantCulture, $"the two judges agree on {RawAgreement:0.00}, kappa {Agreement.Kappa:0.00}\n");
        return table.ToString();
    }

    private static CodeScore Score(string code, IEnumerable<JudgedFinding> judged)
    {
        (int count, int right) = (judged.Count(), judged.Count(finding => finding.First.IsRight));
        return new CodeScore(code, count, right, 0, 0, 0);
    }
}
