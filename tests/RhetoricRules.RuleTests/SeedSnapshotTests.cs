using RhetoricRules.Reporting;
using RhetoricRules.Tests;

namespace RhetoricRules.RuleTests;

/// <summary>What the pack says of each seed, word for word. A change here is a change for readers: look at it before it is accepted.</summary>
public sealed class SeedSnapshotTests
{
    // As the command wraps it for a file.
    private const int ParseWidth = 110;

    public static TheoryData<string> EverySeed => [.. Seeds.Names];

    [Theory]
    [MemberData(nameof(EverySeed))]
    public void The_text_report_is_as_reviewed(string seed) =>
        Snapshots.Match(TextReport(seed), Path.ChangeExtension(seed, "report"));

    [Theory]
    [MemberData(nameof(EverySeed))]
    public void The_json_lines_are_as_reviewed(string seed) =>
        Snapshots.Match(Report(seed, output => new JsonLinesWriter(output)), Path.ChangeExtension(seed, "findings"));

    [Theory]
    [MemberData(nameof(EverySeed))]
    public void What_the_engine_sees_is_as_reviewed(string seed)
    {
        var text = new StringWriter();
        var writer = new ParseTextWriter(text, new TextReportOptions { Width = ParseWidth });
        writer.Write(new ArticleReport { Path = $"seeds/{seed}", Metadata = new(Path.GetFileNameWithoutExtension(seed)), Parsed = Seeds.Parse(seed) });
        Snapshots.Match(text.ToString(), Path.ChangeExtension(seed, "parse"));
    }

    internal static string TextReport(string seed) => Report(seed, output => new TextReportWriter(output, new TextReportOptions()));

    private static string Report(string seed, Func<TextWriter, IReportWriter> open)
    {
        var text = new StringWriter();
        IReportWriter writer = open(text);
        writer.Write(new ArticleReport { Path = $"seeds/{seed}", Metadata = new(Path.GetFileNameWithoutExtension(seed)), Result = Seeds.Analyze(seed) });
        writer.End();
        return text.ToString();
    }
}
