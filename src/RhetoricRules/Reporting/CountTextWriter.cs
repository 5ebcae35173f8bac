using System.Collections.Immutable;
using System.Globalization;

namespace RhetoricRules.Reporting;

/// <summary>Counts of lexicons for people: a row an article where the columns fit, then each category over all articles.</summary>
public sealed class CountTextWriter : IReportWriter
{
    private const int DefaultWidth = 80;
    private const int LeastName = 12;
    private const int MostName = 40;
    private const int NumberWidth = 7;

    private readonly StyledWriter _output;
    private readonly ImmutableArray<string> _categories;
    private readonly CountTotals _totals;
    private readonly int _nameWidth;
    private readonly bool _hasRows;
    private bool _isBegun;

    /// <summary>Writes counts of <paramref name="categories"/> to <paramref name="output"/>, which stays open.</summary>
    public CountTextWriter(TextWriter output, ImmutableArray<string> categories, TextReportOptions options)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(options);
        _output = new StyledWriter(output, options.Colour);
        (_categories, _totals) = (categories, new CountTotals(categories.Length));
        int left = (options.Width ?? DefaultWidth) - NumberWidth - 2 - categories.Sum(category => ColumnWidth(category) + 2);
        _hasRows = left >= LeastName;
        _nameWidth = Math.Clamp(left, LeastName, MostName);
    }

    /// <inheritdoc/>
    public void Write(ArticleReport article)
    {
        ArgumentNullException.ThrowIfNull(article);
        if (article.Counts is not { } counts) return;
        _totals.Add(counts);
        if (!_hasRows) return;
        if (!_isBegun) WriteRow("article", "words", _categories, TextStyle.Faint);
        _isBegun = true;
        WriteRow(article.Metadata.Id, Rate.Number(counts.Words), counts.Counts.Select(count => Rate.Number(count)), TextStyle.Plain);
    }

    /// <inheritdoc/>
    public void End()
    {
        if (_isBegun) _output.WriteLine();
        int width = Math.Max("category".Length, _categories.Max(category => DisplayWidth.Of(category)));
        WriteTotal("category", "count", "per 1,000", "articles", width, TextStyle.Faint);
        for (int category = 0; category < _categories.Length; category++)
        {
            long count = _totals.Counts[category];
            WriteTotal(_categories[category], Rate.Number(count), Rate.Text(count, _totals.Words), Rate.Number(_totals.ArticlesWith[category]), width, TextStyle.Plain);
        }

        _output.WriteLine();
        _output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{_totals.Words:N0} words in {_totals.Articles:N0} {(_totals.Articles == 1 ? "article" : "articles")}"));
        if (!_hasRows && _totals.Articles > 1) _output.WriteLine("The rows of the articles are wider than the page: --format csv has them.", TextStyle.Faint);
    }

    private void WriteRow(string name, string words, IEnumerable<string> cells, TextStyle style)
    {
        string numbers = string.Concat(cells.Select((cell, category) => "  " + cell.PadLeft(ColumnWidth(_categories[category]))));
        string shown = Columns.Cut(DisplayLine.Clean(name), _nameWidth);
        _output.WriteLine($"{Columns.Pad(shown, _nameWidth)}  {words,NumberWidth}{numbers}", style);
    }

    private void WriteTotal(string name, string count, string rate, string articles, int width, TextStyle style) =>
        _output.WriteLine($"{Columns.Pad(name, width)}  {count,9}  {rate,9}  {articles,8}", style);

    private static int ColumnWidth(string category) => Math.Max(NumberWidth, DisplayWidth.Of(category));
}
