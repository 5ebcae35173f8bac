using System.Collections.Immutable;

namespace RhetoricRules.Reporting;

/// <summary>Counts of lexicons as a table for R, pandas and spreadsheets: a row an article, a column a category, then the same per 1,000 words. No row of totals.</summary>
public sealed class CountCsvWriter : IReportWriter
{
    /// <summary>The columns before those of the categories; no category may be called so.</summary>
    public static ImmutableArray<string> Keys { get; } = ["doc_id", "path", "words"];

    private readonly CsvLines _output;

    /// <summary>Writes the heading for <paramref name="categories"/> to <paramref name="output"/>, which stays open.</summary>
    public CountCsvWriter(TextWriter output, ImmutableArray<string> categories)
    {
        ArgumentNullException.ThrowIfNull(output);
        _output = new CsvLines(output);
        foreach (string column in Keys) _output.Add(column);
        foreach (string category in categories) _output.Add(category);
        foreach (string category in categories) _output.Add($"{category}_per_1000");
        _output.End();
    }

    /// <inheritdoc/>
    public void Write(ArticleReport article)
    {
        ArgumentNullException.ThrowIfNull(article);
        if (article.Counts is not { } counts) return;
        _output.Add(article.Metadata.Id).Add(article.Place).Add(counts.Words);
        foreach (int count in counts.Counts) _output.Add(count);
        foreach (int count in counts.Counts) _output.Add(Rate.Of(count, counts.Words));
        _output.End();
    }

    /// <inheritdoc/>
    public void End()
    {
        // A row of totals would be taken for an article.
    }
}
