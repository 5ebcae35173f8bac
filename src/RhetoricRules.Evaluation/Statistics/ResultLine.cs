using System.Collections.Immutable;
using System.Text.Json;
using RhetoricRules.Diagnostics;
using RhetoricRules.Reporting;

namespace RhetoricRules.Evaluation.Statistics;

/// <summary>Reads a line that <see cref="JsonLinesWriter"/> wrote, or a program that writes the same form.</summary>
public static class ResultLine
{
    /// <summary>
    /// The article of a line. Where it is null, <paramref name="problem"/> says what is wrong with the line; it is empty where the article could not be
    /// analysed when the line was written.
    /// </summary>
    public static StudiedArticle? Read(JsonElement line, out string problem)
    {
        try
        {
            problem = "";
            return ReadArticle(line);
        }
        catch (FormatException exception)
        {
            problem = exception.Message;
            return null;
        }
    }

    private static StudiedArticle? ReadArticle(JsonElement line)
    {
        if (line.ValueKind != JsonValueKind.Object || !line.TryGetProperty("article", out JsonElement article) || article.ValueKind != JsonValueKind.Object)
            throw new FormatException("The line has no `article`; results are what `rhetoric check --format jsonl` writes.");
        if (!line.TryGetProperty("findings", out JsonElement findings) || findings.ValueKind != JsonValueKind.Array)
            throw new FormatException("The line has no list of `findings`; results are what `rhetoric check --format jsonl` writes.");
        if (Number(line, "schema") is not JsonLinesWriter.Schema)
            throw new FormatException(FormattableString.Invariant($"The line has not `\"schema\":{JsonLinesWriter.Schema}`, the only form that this version reads."));
        // What could not be analysed has no number of words.
        if (!article.TryGetProperty("words", out JsonElement given) || given.ValueKind == JsonValueKind.Null) return null;
        int words = Number(article, "words") ?? throw new FormatException("The article's `words` is no whole number from 0.");
        return new StudiedArticle
        {
            Id = Text(article, "id") ?? throw new FormatException("The article has no `id`."),
            Path = Text(article, "path") ?? "",
            Hash = Text(article, "sha256") ?? "",
            Words = words,
            Length = Number(article, "length"),
            Source = Text(article, "source"),
            Date = Text(article, "date"),
            Speakers = SpeakersOf(line),
            Moves = [.. findings.EnumerateArray().Select(ReadMove).OrderBy(move => move.Start)],
        };
    }

    private static ImmutableArray<SpeakerWords>? SpeakersOf(JsonElement line)
    {
        if (!line.TryGetProperty("speakers", out JsonElement speakers) || speakers.ValueKind != JsonValueKind.Array) return null;
        return [.. speakers.EnumerateArray().Select(speaker => new SpeakerWords(
            Text(speaker, "name"), Text(speaker, "entity"), Number(speaker, "words") ?? throw new FormatException("A speaker has no number of `words`.")))];
    }

    private static StudiedMove ReadMove(JsonElement finding)
    {
        if (Text(finding, "rule") is not { } rule || !RuleId.IsValid(rule) || Text(finding, "code") is not { Length: > 0 } code)
            throw new FormatException("A finding needs a `rule` such as RR1001 and a `code`.");
        if (Number(finding, "start") is not { } start || Number(finding, "end") is not { } end || end < start)
            throw new FormatException($"A finding of {rule} needs a `start` and an `end` that are whole numbers from 0.");
        finding.TryGetProperty("speaker", out JsonElement speaker);
        return new StudiedMove(rule, code, start, end) { Speaker = Text(speaker, "name"), Entity = Text(speaker, "entity"), Turn = Number(finding, "reply") };
    }

    private static string? Text(JsonElement parent, string key) =>
        parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(key, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static int? Number(JsonElement parent, string key) =>
        parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(key, out JsonElement value) && value.ValueKind == JsonValueKind.Number
            && value.TryGetInt32(out int number) && number >= 0 ? number : null;
}
