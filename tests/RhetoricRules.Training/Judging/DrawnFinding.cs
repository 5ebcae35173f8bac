using System.Text.Json;
using RhetoricRules.RuleTests.Judging;
using RhetoricRules.Text;

namespace RhetoricRules.Training.Judging;

/// <summary>A finding that was drawn, with the text that it stands in.</summary>
/// <param name="Corpus">The file of the text, as a path below the folder of corpora.</param>
/// <param name="Document">The text's ID.</param>
/// <param name="Span">The words, in UTF-16 units.</param>
/// <param name="Code">The code that was found.</param>
/// <param name="Title">What its rule says of the move.</param>
internal sealed record DrawnFinding(string Corpus, string Document, TextSpan Span, string Code, string Title)
{
    private const int IdDigits = 8;

    /// <summary>What tells it from all others.</summary>
    public string Key => JudgedFinding.KeyOf(Corpus, Document, Span, Code);

    /// <summary>Its name before the judges, which tells them nothing.</summary>
    public string Id => JudgedFinding.MarkOf(Key)[..IdDigits];

    /// <summary>Its place in the draw of a seed: as good as random, and the same whatever else is found.</summary>
    public string RankIn(string seed) => JudgedFinding.MarkOf($"{seed} {Key}");

    /// <summary>The findings in a report of <c>rhetoric check --format jsonl</c>, whose paths count from the folder of corpora.</summary>
    public static IEnumerable<DrawnFinding> ReadAll(string report) =>
        from line in File.ReadLines(report).Select(line => JsonElement.Parse(line))
        let article = line.GetProperty("article")
        from finding in line.GetProperty("findings").EnumerateArray()
        select new DrawnFinding(
            article.GetProperty("path").GetString()!,
            article.GetProperty("id").GetString()!,
            TextSpan.Between(finding.GetProperty("start").GetInt32(), finding.GetProperty("end").GetInt32()),
            finding.GetProperty("code").GetString()!,
            finding.GetProperty("title").GetString()!);
}
