using RhetoricRules.Training;

// Learns the weights that say whether a word is a cue, from the training part of PolNeAR, and writes them where the engine reads them:
//   dotnet run --project tests/RhetoricRules.Training -c Release -- polnear/train.jsonl src/RhetoricRules/Text/Data/cue-weights.txt
if (args.Length != 2)
{
    Console.Error.WriteLine("usage: RhetoricRules.Training POLNEAR-TRAIN.jsonl WEIGHTS.txt");
    return 2;
}

List<MarkedArticle> articles = [.. File.ReadLines(args[0]).Select(MarkedArticle.Read)];
CueExamples examples = CueExamples.Of(articles);
Console.WriteLine($"{articles.Count} articles, {examples.Words.Count} words, {examples.All.Count} places, {examples.All.Count(example => example.IsCue)} cues");
var regression = new LogisticRegression();
regression.Learn(examples.All, loss => Console.WriteLine($"mean loss {loss:0.0000}"));
File.WriteAllText(args[1], WeightsText.Of(regression, examples.Words));
return 0;
