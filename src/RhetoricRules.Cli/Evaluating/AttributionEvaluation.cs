using System.Collections.Immutable;
using RhetoricRules.Cli.Inputs;
using RhetoricRules.Cli.Options;
using RhetoricRules.Evaluation.Attributions;
using RhetoricRules.Text;

namespace RhetoricRules.Cli.Evaluating;

/// <summary>Measures who says what: the attributions that the engine reads against annotated ones.</summary>
internal sealed class AttributionEvaluation(CommandWorld world, Messages messages, int jobs, ByteSize limit)
{
    /// <summary>Scores the lines of <paramref name="gold"/>, tells those that cannot be, and writes the figures of the others.</summary>
    public int Run(InputFile gold, OpenReport report)
    {
        List<ImmutableArray<AttributionCounts>> scored = [];
        int failed = 0;
        messages.WithProgress(reportIsOnTerminal: false, tell =>
        {
            foreach ((GoldLine line, ImmutableArray<AttributionCounts> counts) in Score(gold))
            {
                if (line.Article.Problem is { } problem)
                {
                    failed++;
                    messages.Problem(line.Article.Place, problem);
                }
                else
                {
                    scored.Add(counts);
                }

                tell(FormattableString.Invariant($"{scored.Count:N0} articles"));
            }
        });

        if (scored.Count > 0) Write(report, gold.Path, AttributionScore.Of(scored));
        if (failed > 0) messages.Hint(FormattableString.Invariant($"{failed:N0} of {failed + scored.Count:N0} articles could not be scored; the figures cover the others."));
        return failed > 0 ? ExitCode.Trouble : ExitCode.Done;
    }

    private IEnumerable<(GoldLine Line, ImmutableArray<AttributionCounts> Counts)> Score(InputFile gold)
    {
        IEnumerable<NumberedLine> lines = gold.Kind == InputKind.Missing
            ? [new NumberedLine(null, null, InputProblems.Missing(Neighbours.Suggestion(gold.FullPath)))]
            : JsonLinesFile.Read(gold.FullPath, limit);
        return OrderedPipeline.Run(lines, line => Score(GoldLine.Read(gold.Path, line)), jobs, world.Cancellation);
    }

    private static (GoldLine Line, ImmutableArray<AttributionCounts> Counts) Score(GoldLine line)
    {
        if (line.Article.Text is not { } text) return (line, []);
        try
        {
            return (line, AttributionScorer.Score(ArticleReader.Read(text, line.Article.Metadata), line.Attributions));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // A defect of ours in one article must not cost the user the figures of the others.
            return (line with { Article = line.Article with { Text = null, Problem = InputProblems.Defect(exception) } }, []);
        }
    }

    private static void Write(OpenReport report, string path, AttributionScore score)
    {
        if (report.Format == ReportFormat.Json) AttributionScoreJson.Write(report.Output, path, score);
        else AttributionScoreText.Write(report.Output, path, score);
        report.End();
    }
}
