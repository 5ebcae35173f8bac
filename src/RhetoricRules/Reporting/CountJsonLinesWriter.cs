using System.Collections.Immutable;
using System.Text.Json;

namespace RhetoricRules.Reporting;

/// <summary>Counts of lexicons for programs: one JSON object a line, an article each; the last line has the totals.</summary>
public sealed class CountJsonLinesWriter : IReportWriter
{
    private readonly JsonPieces _output;
    private readonly ImmutableArray<string> _categories;
    private readonly CountTotals _totals;

    /// <summary>Writes counts of <paramref name="categories"/> to <paramref name="output"/>, which stays open.</summary>
    public CountJsonLinesWriter(TextWriter output, ImmutableArray<string> categories)
    {
        ArgumentNullException.ThrowIfNull(output);
        (_output, _categories, _totals) = (new JsonPieces(output), categories, new CountTotals(categories.Length));
    }

    /// <inheritdoc/>
    public void Write(ArticleReport article)
    {
        ArgumentNullException.ThrowIfNull(article);
        if (article.Counts is { } counted) _totals.Add(counted);
        _output.WriteLine(json =>
        {
            ArticleJson.WriteHead(json, JsonLinesWriter.Schema, article);
            if (article.Counts is { } counts) WriteCounts(json, counts.Words, [.. counts.Counts.Select(count => (long)count)]);
            else json.WriteNull("counts");
            _output.WriteList(json, "problems", article.Problems, ArticleJson.WriteProblem);
        });
    }

    /// <inheritdoc/>
    public void End() => _output.WriteLine(json =>
    {
        json.WriteNumber("schema", JsonLinesWriter.Schema);
        json.WriteStartObject("total");
        json.WriteNumber("articles", _totals.Articles);
        WriteCounts(json, _totals.Words, _totals.Counts);
        json.WriteEndObject();
    });

    private void WriteCounts(Utf8JsonWriter json, long words, ImmutableArray<long> counts)
    {
        json.WriteStartObject("counts");
        json.WriteNumber("words", words);
        json.WriteStartArray("categories");
        for (int category = 0; category < counts.Length; category++)
        {
            json.WriteStartObject();
            ArticleJson.WriteText(json, "name", _categories[category]);
            json.WriteNumber("count", counts[category]);
            if (Rate.Of(counts[category], words) is { } rate) json.WriteNumber("per1000", rate);
            else json.WriteNull("per1000");
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
