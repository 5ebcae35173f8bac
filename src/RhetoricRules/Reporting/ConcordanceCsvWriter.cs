namespace RhetoricRules.Reporting;

/// <summary>A concordance as a table for R, pandas and spreadsheets: a row a hit.</summary>
public sealed class ConcordanceCsvWriter : IReportWriter
{
    private readonly CsvLines _output;
    private readonly int _words;
    private readonly int _limit;
    private int _shown;

    /// <summary>Writes the heading to <paramref name="output"/>, which stays open; then up to <paramref name="limit"/> hits with <paramref name="words"/> words on either side.</summary>
    public ConcordanceCsvWriter(TextWriter output, int words, int limit)
    {
        ArgumentNullException.ThrowIfNull(output);
        (_output, _words, _limit) = (new CsvLines(output), words, limit);
        foreach (string column in (ReadOnlySpan<string>)["doc_id", "path", "line", "column", "start", "end", "pre", "keyword", "post", "speaker", "entity", "attribution", "place"]) _output.Add(column);
        _output.End();
    }

    /// <inheritdoc/>
    public void Write(ArticleReport article)
    {
        ArgumentNullException.ThrowIfNull(article);
        if (article.Result is not { } result) return;
        foreach (Concordance hit in Concordance.Of(result, _words).Take(_limit - _shown))
        {
            _shown++;
            _output.Add(article.Metadata.Id).Add(article.Place).Add(hit.Position.Line + 1).Add(hit.Position.Column + 1).Add(hit.Hit.Span.Start).Add(hit.Hit.Span.End)
                .Add(hit.Before).Add(hit.Keyword).Add(hit.After).Add(hit.Hit.Speaker?.Name).Add(hit.Hit.Speaker?.Entity).Add(ReportNames.Of(hit.Hit.Attribution)).Add(hit.Place).End();
        }
    }

    /// <inheritdoc/>
    public void End()
    {
        // Every row stands for itself.
    }
}
