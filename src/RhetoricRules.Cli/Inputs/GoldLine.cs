using System.Collections.Immutable;
using System.Text.Json;
using RhetoricRules.Diagnostics;
using RhetoricRules.Evaluation.Attributions;
using RhetoricRules.Text;

namespace RhetoricRules.Cli.Inputs;

/// <summary>A line of a gold file: an article as <see cref="JsonLine"/> reads it, and its annotations. Without problem all of it is there.</summary>
/// <param name="Article">The article, or why it cannot be scored.</param>
/// <param name="Attributions">The annotated attributions; empty where the article cannot be scored.</param>
internal sealed record GoldLine(ArticleText Article, ImmutableArray<GoldAttribution> Attributions)
{
    /// <summary>Reads a line; what is wrong with it is the article's problem.</summary>
    public static GoldLine Read(string path, NumberedLine line)
    {
        if (line is not { Number: { } number, Bytes: { } bytes })
            return new GoldLine(new ArticleText(path, line.Number, new ArticleMetadata(InputNames.IdOf(path)), null, line.Problem), []);

        ArticleText article = JsonLine.Read(path, number, bytes);
        if (article.Text is null) return new GoldLine(article, []);
        (ImmutableArray<GoldAttribution>? attributions, ArticleProblem? problem) = ReadLabels(bytes, article.Text.Length);
        return attributions is { } read ? new GoldLine(article, read) : new GoldLine(article with { Text = null, Problem = problem }, []);
    }

    private static (ImmutableArray<GoldAttribution>? Attributions, ArticleProblem? Problem) ReadLabels(byte[] bytes, int textLength)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(bytes);
            (ImmutableArray<GoldAttribution>? attributions, string? problem) = AttributionGold.Read(document.RootElement, textLength);
            return (attributions, problem is null ? null : InputProblems.BadLabel(problem));
        }
        catch (InvalidOperationException)
        {
            return (null, InputProblems.BadLabel("A label has a \\u escape that stands for half a character (a lone surrogate)."));
        }
    }
}
