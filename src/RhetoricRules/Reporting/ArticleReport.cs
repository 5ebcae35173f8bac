using System.Collections.Immutable;
using System.Globalization;
using RhetoricRules.Diagnostics;
using RhetoricRules.Text;

namespace RhetoricRules.Reporting;

/// <summary>All that a report says of one article: where it comes from, and what was found or what stood in the way.</summary>
public sealed class ArticleReport
{
    /// <summary>The path as the user gave it; <c>-</c> for standard input.</summary>
    public required string Path { get; init; }

    /// <summary>The line of a file that holds an article a line, counted from 1; null where the file is the article.</summary>
    public int? Line { get; init; }

    /// <summary>What is known of the article besides its characters.</summary>
    public required ArticleMetadata Metadata { get; init; }

    /// <summary>The findings; null where the article could not be analysed, or was only parsed.</summary>
    public AnalysisResult? Result { get; init; }

    /// <summary>What the engine sees of the article; null where that was not asked for or it could not be read.</summary>
    public ParsedArticle? Parsed { get; init; }

    /// <summary>The explanations of rules in it; empty where none was asked for or it could not be read.</summary>
    public ImmutableArray<Explanation> Explanations { get; init; } = [];

    /// <summary>How often the words of lexicons stand in it; null where that was not asked for or it could not be read.</summary>
    public LexiconCounts? Counts { get; init; }

    /// <summary>What stood in the way; empty where all went well.</summary>
    public ImmutableArray<ArticleProblem> Problems { get; init; } = [];

    /// <summary>The path, with the line where one file holds many articles: <c>corpus.jsonl:12</c>.</summary>
    public string Place => Line is { } line ? string.Create(CultureInfo.InvariantCulture, $"{Path}:{line}") : Path;

    /// <summary>The headline as its source gives it, else as it stands in the text; null where there is none.</summary>
    public string? Title => Metadata.Title ?? (Article is { Title.Length: > 0 } article ? article.Source.ToString(article.Title) : null);

    /// <summary>The article itself; null where it could not be read.</summary>
    internal Article? Article => Result?.Article ?? Parsed?.Article ?? Counts?.Article ?? Explanations.FirstOrDefault()?.Article;
}
