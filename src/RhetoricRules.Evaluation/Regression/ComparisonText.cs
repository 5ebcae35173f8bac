using System.Collections.Immutable;
using System.Globalization;
using RhetoricRules.Reporting;

namespace RhetoricRules.Evaluation.Regression;

/// <summary>A comparison for people: rule by rule what came, went and moved, with its words beneath each other.</summary>
public sealed class ComparisonText
{
    private const int DefaultWidth = 110;
    private const int LeastWidth = 60;
    private const int LineWidth = 5;
    private const string Bar = " │ ";

    private readonly StyledWriter _output;
    private readonly int _limit;
    private readonly int _articleWidth;
    private readonly int _speakerWidth;
    private readonly int _leftWidth;
    private readonly int _rightWidth;

    private ComparisonText(TextWriter output, int limit, TextReportOptions options)
    {
        (_output, _limit) = (new StyledWriter(output, options.Colour), limit);
        int width = Math.Max(LeastWidth, options.Width ?? DefaultWidth);
        _articleWidth = Math.Clamp(width / 6, 8, 20);
        _speakerWidth = Math.Clamp(width / 6, 8, 20);
        int text = width - 2 - _articleWidth - LineWidth - (Bar.Length * 2) - _speakerWidth - (ConcordanceColumns.Gap.Length * 2);
        _leftWidth = text * 2 / 5;
        _rightWidth = text - _leftWidth;
    }

    /// <summary>Writes <paramref name="comparison"/> to <paramref name="output"/>, with up to <paramref name="limit"/> findings for each clause.</summary>
    public static void Write(TextWriter output, CorpusComparison comparison, int limit, TextReportOptions options)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(options);
        new ComparisonText(output, limit, options).Write(comparison);
    }

    /// <summary>A group of changes of a rule on one line.</summary>
    public static string HeadingOf(RuleChanges rule, ClauseGroup group)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(group);
        return $"{ComparisonWords.HeadingOf(rule)} · {ComparisonWords.NameOf(group.Kind)} · {DisplayLine.Clean(group.Clause)}";
    }

    /// <summary>Writes one change, as a line of the whole.</summary>
    public static void WriteChange(TextWriter output, FindingChange change, TextReportOptions options)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(change);
        ArgumentNullException.ThrowIfNull(options);
        new ComparisonText(output, 1, options).Write(change);
    }

    private void Write(CorpusComparison comparison)
    {
        foreach (RuleChanges rule in comparison.Rules.Where(rule => rule.IsChanged)) Write(rule, comparison.Words);
        foreach (ArticleState state in (ReadOnlySpan<ArticleState>)[ArticleState.Changed, ArticleState.New, ArticleState.Gone]) WriteApart(state, [.. comparison.In(state)]);
        if (ComparisonWords.Rewritten(comparison) is { Length: > 0 } rewritten) _output.WriteLine(rewritten);
        _output.WriteLine(ComparisonWords.Total(comparison));
    }

    private void Write(RuleChanges rule, long words)
    {
        _output.WriteLine(ComparisonWords.HeadingOf(rule), TextStyle.Heading);
        _output.WriteLine($"  {ComparisonWords.NumbersOf(rule, words)}", TextStyle.Faint);
        _output.WriteLine($"  {ComparisonWords.ChangesOf(rule)}", TextStyle.Faint);
        _output.WriteLine();
        foreach (ClauseGroup group in rule.Groups)
        {
            _output.Write($"  {Sign(group.Kind)} {group.Changes.Length} {ComparisonWords.NameOf(group.Kind)}", StyleOf(group.Kind));
            _output.WriteLine($" · {DisplayLine.Clean(group.Clause)}");
            foreach (FindingChange change in group.Changes.Take(_limit)) Write(change);
            int more = group.Changes.Length - _limit;
            if (more > 0) _output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  and {more:N0} more: --limit says how many are shown"), TextStyle.Faint);
            _output.WriteLine();
        }
    }

    private void Write(FindingChange change)
    {
        if (change.WordsBefore is { } before) WriteWords(change, before, "was", TextStyle.Faint);
        WriteWords(change, change.Words, (change.Now ?? change.Before)!.Speaker ?? "unnamed", StyleOf(change.Kind));
        string told = string.Join("; ", ((ReadOnlySpan<string>)[ComparisonWords.DifferenceOf(change), change.Told]).ToArray().Where(text => text.Length > 0));
        if (told.Length > 0) _output.WriteLine($"  {new string(' ', _articleWidth + LineWidth)}{Bar}{DisplayLine.Clean(told)}", TextStyle.Faint);
    }

    private void WriteWords(FindingChange change, KeywordInContext words, string speaker, TextStyle style)
    {
        string line = (words.Position.Line + 1).ToString(CultureInfo.InvariantCulture);
        _output.Write($"  {Columns.Pad(Columns.Cut(DisplayLine.Clean(change.Article.Id), _articleWidth), _articleWidth)}{line.PadLeft(LineWidth)}{Bar}", TextStyle.Faint);
        ConcordanceColumns.Write(_output, words, _leftWidth, _rightWidth, style);
        _output.Write(Bar, TextStyle.Faint);
        _output.WriteLine(Columns.Cut(DisplayLine.Clean(speaker), _speakerWidth), TextStyle.Speaker);
    }

    private void WriteApart(ArticleState state, ImmutableArray<ArticleComparison> articles)
    {
        if (articles.IsEmpty) return;
        _output.WriteLine($"{ComparisonWords.HeadingOf(state)}: {articles.Length}", TextStyle.Heading);
        foreach (ArticleComparison article in articles.Take(_limit)) _output.WriteLine($"  {DisplayLine.Clean(ComparisonWords.Line(article))}");
        if (articles.Length > _limit) _output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  and {articles.Length - _limit:N0} more"), TextStyle.Faint);
        _output.WriteLine();
    }

    private static string Sign(ChangeKind kind) => kind switch
    {
        ChangeKind.Gained => "+",
        ChangeKind.Lost => "-",
        _ => "~",
    };

    private static TextStyle StyleOf(ChangeKind kind) => kind switch
    {
        ChangeKind.Gained => TextStyle.Speaker,
        ChangeKind.Lost => TextStyle.Error,
        _ => TextStyle.Warning,
    };
}
