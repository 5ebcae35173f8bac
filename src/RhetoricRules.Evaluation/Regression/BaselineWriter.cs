using System.Text.Json;
using RhetoricRules.Evaluation.Regression.Lines;

namespace RhetoricRules.Evaluation.Regression;

/// <summary>
/// Writes a baseline as JSON Lines: the head, the rules, what they are built on, then each article with a line a finding below it. Equal baselines give equal bytes, and
/// a change of one finding changes one line.
/// </summary>
public static class BaselineWriter
{
    /// <summary>Writes <paramref name="baseline"/> to <paramref name="output"/>, which stays open.</summary>
    public static void Write(TextWriter output, Baseline baseline)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(baseline);
        BaselineHead head = baseline.Head;
        BaselineJson json = BaselineJson.Lines;
        WriteLine(output, JsonSerializer.Serialize(new HeadLine(Baseline.Schema, head.Engine, head.Paths, head.Options, head.Packs), json.HeadLine));
        foreach (BaselineRule rule in baseline.Rules) WriteLine(output, JsonSerializer.Serialize(new RuleLine(rule.Id, rule.Code, rule.Meaning), json.RuleLine));
        foreach (BaselinePart part in baseline.Parts) WriteLine(output, JsonSerializer.Serialize(new PartLine(part.Key, part.Clauses, part.Phrases), json.PartLine));
        foreach (RecordedArticle article in baseline.Articles)
        {
            RecordedText? text = article.Text;
            WriteLine(output, JsonSerializer.Serialize(
                new ArticleLine(article.Id, article.Path, article.Hash, article.Words, article.Line, text?.Title, text?.Source, text?.Date, text?.Text), json.ArticleLine));
            foreach (RecordedFinding finding in article.Findings) WriteLine(output, JsonSerializer.Serialize(FindingLine.Of(finding, article.Id), json.FindingLine));
        }
    }

    private static void WriteLine(TextWriter output, string line)
    {
        output.Write(line);
        output.Write('\n');
    }
}
