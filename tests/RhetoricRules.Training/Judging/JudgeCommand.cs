using System.Collections.Immutable;
using System.Globalization;
using RhetoricRules.RuleTests.Judging;

namespace RhetoricRules.Training.Judging;

/// <summary>Has findings judged by people: draws them, and brings the answers back.</summary>
internal static class JudgeCommand
{
    /// <summary>What to type.</summary>
    public const string Usage = """
        usage: RhetoricRules.Training draw COUNT SEED CORPORA CODEBOOK.md JUDGED.jsonl FOLDER FINDINGS.jsonl...
               RhetoricRules.Training merge CORPORA JUDGED.jsonl FOLDER
        """;

    /// <summary>Draws findings that are not judged yet and writes the sheets for the judges.</summary>
    public static int Draw(int count, string seed, string corpora, string codebook, string judged, string folder, IEnumerable<string> reports)
    {
        ImmutableArray<JudgedFinding> before = JudgedFinding.ReadAll(judged);
        (DrawnFinding[] drawn, int known) = JudgeSheets.Draw(reports.SelectMany(DrawnFinding.ReadAll), count, seed, before);
        new JudgeSheets(new CorpusTexts(corpora), File.ReadAllLines(codebook), folder).Write(drawn);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{drawn.Length} findings to judge in {folder}, {known} of the draw are judged already"));
        return 0;
    }

    /// <summary>Writes the answers into the file of judgements.</summary>
    public static int Merge(string corpora, string judged, string folder)
    {
        try
        {
            ImmutableArray<JudgedFinding> all = new JudgeAnswers(new CorpusTexts(corpora), folder).MergeInto(JudgedFinding.ReadAll(judged));
            File.WriteAllText(judged, string.Concat(all.Select(finding => $"{finding.Write()}\n")));
            Console.Write(new JudgementScore(all).Table(10));
            return 0;
        }
        catch (InvalidDataException exception)
        {
            Console.Error.WriteLine($"{exception.Message}\nNothing is written.");
            return 2;
        }
    }
}
