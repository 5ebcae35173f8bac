using System.Text.Json;

namespace RhetoricRules.Reporting;

/// <summary>A concordance for programs: one JSON object a line, an article each, with its hits.</summary>
public sealed class ConcordanceJsonLinesWriter : IReportWriter
{
    private readonly JsonPieces _output;
    private readonly int _words;
    private readonly int _limit;
    private int _shown;

    /// <summary>Writes to <paramref name="output"/>, which stays open, up to <paramref name="limit"/> hits with <paramref name="words"/> words on either side.</summary>
    public ConcordanceJsonLinesWriter(TextWriter output, int words, int limit)
    {
        ArgumentNullException.ThrowIfNull(output);
        (_output, _words, _limit) = (new JsonPieces(output), words, limit);
    }

    /// <inheritdoc/>
    public void Write(ArticleReport article)
    {
        ArgumentNullException.ThrowIfNull(article);
        Concordance[] hits = article.Result is { } result ? [.. Concordance.Of(result, _words).Take(_limit - _shown)] : [];
        _shown += hits.Length;
        _output.WriteLine(json =>
        {
            ArticleJson.WriteHead(json, JsonLinesWriter.Schema, article);
            _output.WriteList(json, "hits", hits, WriteHit);
            _output.WriteList(json, "problems", article.Problems, ArticleJson.WriteProblem);
        });
    }

    /// <inheritdoc/>
    public void End()
    {
        // Every line stands for itself.
    }

    private static void WriteHit(Utf8JsonWriter json, Concordance hit)
    {
        json.WriteStartObject();
        ArticleJson.WriteSpan(json, hit.Hit.Span);
        json.WriteNumber("line", hit.Position.Line + 1);
        json.WriteNumber("column", hit.Position.Column + 1);
        ArticleJson.WriteText(json, "before", hit.Before);
        ArticleJson.WriteText(json, "keyword", hit.Keyword);
        ArticleJson.WriteText(json, "after", hit.After);
        ArticleJson.WriteText(json, "speaker", hit.Hit.Speaker?.Name);
        ArticleJson.WriteText(json, "entity", hit.Hit.Speaker?.Entity);
        ArticleJson.WriteText(json, "attribution", ReportNames.Of(hit.Hit.Attribution));
        ArticleJson.WriteText(json, "place", hit.Place);
        json.WriteEndObject();
    }
}
