using System.CommandLine;
using RhetoricRules.Cli.Inputs;
using RhetoricRules.Cli.Options;
using RhetoricRules.Evaluation.Regression;
using RhetoricRules.Text;

namespace RhetoricRules.Cli.Corpora;

/// <summary>Reads a corpus once: what is found in each article and, where there is a baseline, how it compares.</summary>
/// <param name="world">The world.</param>
/// <param name="options">How many at once, how large.</param>
/// <param name="messages">The voice on standard error.</param>
/// <param name="analyzer">The rules, with what is known of them.</param>
/// <param name="withText">Whether to keep the texts.</param>
internal sealed class CorpusRun(CommandWorld world, RunOptions options, Messages messages, CorpusAnalyzer analyzer, bool withText)
{
    // An article that the cache knows is done in microseconds: handed over one by one, most of the time would go into handing over.
    private const int HandfulSize = 16;

    /// <summary>How many articles could not be analysed.</summary>
    public int Failed { get; private set; }

    /// <summary>The articles of <paramref name="files"/> that could be analysed, in order; the problems of the others are told.</summary>
    public List<ReadArticle> Read(ParseResult parse, IReadOnlyList<InputFile> files, ArticleComparer? comparer)
    {
        ArticleSource source = new(world, options.Limit(parse));
        return Run(parse, files.SelectMany(source.Read), next => Read(next(), comparer));
    }

    /// <summary>The articles of a baseline that are gone or changed, each compared by the text that the baseline keeps.</summary>
    public List<ReadArticle> ReadKept(ParseResult parse, IReadOnlyList<RecordedArticle> articles, ArticleComparer comparer) =>
        articles.Count == 0 ? [] : Run(parse, articles, article => ReadKept(article, comparer));

    private List<ReadArticle> Run<T>(ParseResult parse, IEnumerable<T> articles, Func<T, ReadArticle> work)
    {
        List<ReadArticle> read = [];
        RepeatedProblems problems = new(messages);
        messages.WithProgress(reportIsOnTerminal: false, tell =>
        {
            IEnumerable<ReadArticle[]> results =
                OrderedPipeline.Run(articles.Chunk(HandfulSize), handful => Array.ConvertAll(handful, article => work(article)), options.Jobs(parse, world), world.Cancellation);
            foreach (ReadArticle article in results.SelectMany(handful => handful))
            {
                if (article.Problem is { } problem)
                {
                    Failed++;
                    problems.Tell(article.Place, problem);
                }
                else
                {
                    read.Add(article);
                }

                tell(FormattableString.Invariant($"{read.Count:N0} articles"));
            }
        });
        problems.End();
        return read;
    }

    private ReadArticle Read(ArticleText article, ArticleComparer? comparer)
    {
        if (article.Text is not { } text) return new ReadArticle(article.Place, null, null, article.Problem);
        try
        {
            string hash = Fingerprint.OfArticle(text, article.Metadata);
            Article? read = null;
            Article Open() => read ??= ArticleReader.Read(text, article.Metadata);
            RecordedArticle now = analyzer.Record(article.Metadata.Id, article.Path, article.Line, hash, Open, world.Cancellation);
            ArticleComparison? compared = comparer?.Compare(now, Open, world.Cancellation);
            ArticleMetadata about = article.Metadata;
            if (withText) now = now with { Text = new RecordedText(text, about.Title, about.Source, about.Date) };
            return new ReadArticle(article.Place, now, compared, null);
        }
        catch (InvalidDataException exception)
        {
            return new ReadArticle(article.Place, null, null, InputProblems.BadLabel(exception.Message));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // A defect of ours in one article must not cost the user the other ten thousand.
            return new ReadArticle(article.Place, null, null, InputProblems.Defect(exception));
        }
    }

    private ReadArticle ReadKept(RecordedArticle before, ArticleComparer comparer)
    {
        try
        {
            Article? read = null;
            Article Open() => read ??= before.Text!.Read(before.Id);
            RecordedArticle found = analyzer.Record(before.Id, before.Path, before.Line, before.Hash, Open, world.Cancellation) with { Text = before.Text };
            return new ReadArticle(before.Path, found, comparer.CompareKept(before, found, Open, world.Cancellation), null);
        }
        catch (InvalidDataException exception)
        {
            return new ReadArticle(before.Path, null, null, InputProblems.BadLabel(exception.Message));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new ReadArticle(before.Path, null, null, InputProblems.Defect(exception));
        }
    }
}
