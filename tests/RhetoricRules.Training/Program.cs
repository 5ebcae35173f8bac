using System.Globalization;
using RhetoricRules.Training;
using RhetoricRules.Training.Judging;

// Learns from the training part of PolNeAR whether a word is a cue, or whether a word beside a cue belongs to it, and writes the weights where the
// engine reads them. The second learns from the cues that the engine finds, so it comes after a build with the weights of the first:
//   dotnet run --project tests/RhetoricRules.Training -c Release -- cues polnear/train.jsonl src/RhetoricRules/Text/Data/cue-weights.txt
//   dotnet run --project tests/RhetoricRules.Training -c Release -- extents polnear/train.jsonl src/RhetoricRules/Text/Data/cue-extent-weights.txt
// The other half of what people are asked, findings to judge, is in docs/evaluation.md.
if (args is ["draw", var count, var seed, var drawFrom, var codebook, var known, var sheets, .. { Length: > 0 } reports]
    && int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out int wanted))
    return JudgeCommand.Draw(wanted, seed, drawFrom, codebook, known, sheets, reports);
if (args is ["merge", var corpora, var judged, var answers]) return JudgeCommand.Merge(corpora, judged, answers);
if (args is not [("cues" or "extents") and var task, var corpus, var output])
{
    Console.Error.WriteLine("usage: RhetoricRules.Training cues|extents POLNEAR-TRAIN.jsonl WEIGHTS.txt");
    Console.Error.WriteLine(JudgeCommand.Usage);
    return 2;
}

var regression = new LogisticRegression();
IEnumerable<string> lines = File.ReadLines(corpus);
if (task == "cues")
{
    CueExamples examples = CueExamples.Of([.. lines.Select(MarkedArticle.ReadGrammar)]);
    Learn(examples.All);
    File.WriteAllText(output, WeightsText.Of(regression, examples.Words));
}
else
{
    IReadOnlyList<CueExample> examples = CueExtentExamples.Of([.. lines.Select(MarkedArticle.ReadCues)]);
    Learn(examples);
    File.WriteAllText(output, CueExtentText.Of(regression, examples.SelectMany(example => example.Features).Distinct()));
}

return 0;

void Learn(IReadOnlyList<CueExample> examples)
{
    Console.WriteLine($"{examples.Count} places, {examples.Count(example => example.IsCue)} cues");
    regression.Learn(examples, loss => Console.WriteLine($"mean loss {loss:0.0000}"));
}
