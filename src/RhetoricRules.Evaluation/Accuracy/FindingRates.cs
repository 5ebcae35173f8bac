using System.Collections.Immutable;
using RhetoricRules.Diagnostics;
using RhetoricRules.Evaluation.Statistics;

namespace RhetoricRules.Evaluation.Accuracy;

/// <summary>How often rules report in texts that nobody annotated, with intervals from resampling the texts.</summary>
public sealed class FindingRates
{
    private const string AllCodes = "all";

    /// <summary>How many texts there are.</summary>
    public required int Texts { get; init; }

    /// <summary>A row for each code that was found, in ordinal order.</summary>
    public required ImmutableArray<RateRow> Codes { get; init; }

    /// <summary>All codes together.</summary>
    public required RateRow All { get; init; }

    /// <summary>The interval of all findings per 1,000 words.</summary>
    public required Interval? Interval { get; init; }

    /// <summary>The interval of the warnings per 1,000 words.</summary>
    public required Interval? WarningInterval { get; init; }

    /// <summary>The rates over <paramref name="texts"/>.</summary>
    public static FindingRates Of(ImmutableArray<TextFindings> texts)
    {
        long words = texts.Sum(text => (long)text.Words);
        ImmutableArray<(int Words, int Findings, int Warnings)> counts = [.. texts.Select(text => (text.Words, text.Found.Length, text.Warnings))];
        ImmutableArray<(double? Rate, double? Warnings)> samples = [.. Resampling.Draw(counts.Length).Select(drawn => RatesOf(counts, drawn))];
        return new FindingRates
        {
            Texts = texts.Length,
            Codes =
            [
                .. texts.SelectMany(text => text.Found).GroupBy(finding => finding.Code, StringComparer.Ordinal).OrderBy(code => code.Key, StringComparer.Ordinal)
                    .Select(code => new RateRow(code.Key, code.Count(), code.Count(finding => finding.Severity >= Severity.Warning), words)),
            ],
            All = new RateRow(AllCodes, counts.Sum(text => text.Findings), counts.Sum(text => text.Warnings), words),
            Interval = IntervalOf(counts.Sum(text => text.Findings), samples.Select(sample => sample.Rate)),
            WarningInterval = IntervalOf(counts.Sum(text => text.Warnings), samples.Select(sample => sample.Warnings)),
        };

        // Samples of texts without a finding have none either: the exact upper end of nought stands for them.
        Interval? IntervalOf(int findings, IEnumerable<double?> rates) =>
            findings == 0 ? PoissonInterval.PerThousand(0, words) : Resampling.IntervalOf(texts.Length, rates);
    }

    private static (double? Rate, double? Warnings) RatesOf(ImmutableArray<(int Words, int Findings, int Warnings)> counts, int[] drawn)
    {
        (long words, long findings, long warnings) = (0, 0, 0);
        foreach (int number in drawn)
        {
            words += counts[number].Words;
            findings += counts[number].Findings;
            warnings += counts[number].Warnings;
        }

        return (RateRow.PerThousand(findings, words), RateRow.PerThousand(warnings, words));
    }
}
