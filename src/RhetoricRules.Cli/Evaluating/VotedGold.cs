using System.Collections.Immutable;
using System.Text.Json;
using RhetoricRules.Cli.Inputs;
using RhetoricRules.Diagnostics;
using RhetoricRules.Evaluation.Moves;
using RhetoricRules.Text;

namespace RhetoricRules.Cli.Evaluating;

/// <summary>Reads articles that coders voted on as a whole.</summary>
internal static class VotedGold
{
    /// <summary>The articles of the JSON Lines at <paramref name="fullPath"/>; one with a yes has one unit, the whole article. Also how many coders voted.</summary>
    public static (MoveGold Gold, int Coders) Read(string path, string fullPath, VotedCode votes, ByteSize limit)
    {
        ImmutableArray<GoldArticle>.Builder articles = ImmutableArray.CreateBuilder<GoldArticle>();
        ImmutableArray<(string Place, ArticleProblem Problem)>.Builder problems = ImmutableArray.CreateBuilder<(string Place, ArticleProblem Problem)>();
        int coders = 0;
        foreach (NumberedLine line in JsonLinesFile.Read(fullPath, limit))
        {
            ArticleText? article = line is { Number: { } number, Bytes: { } bytes } ? JsonLine.Read(path, number, bytes) : null;
            if (article?.Text is not { } text)
            {
                problems.Add((article?.Place ?? path, article?.Problem ?? line.Problem!));
                continue;
            }

            if (VotesIn(line.Bytes!, votes.Keys) is not { Length: > 0 } cast)
            {
                problems.Add((article.Place, InputProblems.BadLabel($"The line has no votes at `{string.Join('.', votes.Keys)}`: a list of 1 and 0.")));
                continue;
            }

            coders = Math.Max(coders, cast.Length);
            int yes = cast.Count(vote => vote);
            articles.Add(new GoldArticle(article.Metadata.Id, article.Metadata, text, yes == 0 ? [] : [Unit(article.Metadata.Id, text, votes.Code, yes)]));
        }

        return (new MoveGold(articles.ToImmutable(), [new InputFile(path, fullPath, InputKind.JsonLines)], problems.ToImmutable()), coders);
    }

    private static GoldUnit Unit(string article, string text, string code, int coders) =>
        new("", article, new TextSpan(0, text.Length), ImmutableSortedDictionary.Create<string, int>(StringComparer.Ordinal).Add(code, coders), []);

    private static bool[]? VotesIn(byte[] line, string[] keys)
    {
        using JsonDocument document = JsonDocument.Parse(line);
        JsonElement at = document.RootElement;
        foreach (string key in keys)
        {
            if (at.ValueKind != JsonValueKind.Object || !at.TryGetProperty(key, out at)) return null;
        }

        if (at.ValueKind != JsonValueKind.Array) return null;
        string[] cast = [.. at.EnumerateArray().Select(vote => vote.ValueKind == JsonValueKind.String ? vote.GetString()! : vote.GetRawText())];
        return cast.All(vote => vote is "0" or "1") ? [.. cast.Select(vote => vote == "1")] : null;
    }
}
