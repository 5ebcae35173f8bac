using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using RhetoricRules.Diagnostics;

namespace RhetoricRules.Evaluation.Moves.Forms;

/// <summary>
/// Reads a line of the project's gold: one annotation (<c>"article", "start", "end"</c> with <c>"coders"</c>, <c>"techniques"</c> or <c>"not"</c>), or an article
/// with all of its own (<c>"labels": [{"start", "end", "label"}]</c>). Offsets are UTF-16 units.
/// </summary>
public static class JsonLineGold
{
    private const string Labels = "labels";

    private static readonly string[] UnitKeys = ["article", "start", "end", "coders", "techniques", "label", "not"];

    /// <summary>Whether <paramref name="line"/> brings the article's text with it.</summary>
    public static bool HasText(JsonElement line) => line.ValueKind == JsonValueKind.Object && line.TryGetProperty("text", out _);

    /// <summary>Reads line number <paramref name="number"/>, whose text is in a file that <c>article</c> names.</summary>
    public static GoldReading Read(JsonElement line, int number)
    {
        if (line.ValueKind != JsonValueKind.Object) return GoldReading.Failed(number, "The line is no object in braces.");
        if (JsonKeys.Text(line, "article") is not { Length: > 0 } article)
        {
            string meant = DidYouMean.Nearest("article", JsonKeys.Of(line)) is { } key && !UnitKeys.Contains(key) ? $" Did you mean `{key}` to be it?" : "";
            return GoldReading.Failed(number, $"The line has no `text`, and no `article` that names the file with it.{meant}");
        }

        return line.TryGetProperty(Labels, out _) ? ReadLabels(line, article, number) : ReadUnit(line, article, number);
    }

    /// <summary>Reads the <c>labels</c> of a line. One that is wrong makes the whole line wrong: an article is annotated as a whole.</summary>
    public static GoldReading ReadLabels(JsonElement line, string article, int number)
    {
        if (!line.TryGetProperty(Labels, out JsonElement labels))
        {
            string meant = DidYouMean.Nearest(Labels, JsonKeys.Of(line)) is { } key ? $" Did you mean `{key}` to be it?" : "";
            return GoldReading.Failed(number, $"The line has no `labels`.{meant} An article without moves has an empty list.");
        }

        if (labels.ValueKind != JsonValueKind.Array)
            return GoldReading.Failed(number, "The line has `labels` that are no list. Write [{\"start\": 0, \"end\": 4, \"label\": \"Doubt\"}].");
        ImmutableArray<GoldReading> readings = [.. labels.EnumerateArray().Select((label, index) => ReadUnit(label, article, number, index + 1))];
        ImmutableArray<GoldProblem> problems = [.. readings.SelectMany(reading => reading.Problems)];
        return problems.IsEmpty ? GoldReading.All(readings) : new GoldReading([], problems[..1]);
    }

    private static GoldReading ReadUnit(JsonElement unit, string article, int number, int? label = null)
    {
        string subject = label is { } count ? string.Create(CultureInfo.InvariantCulture, $"Label {count} of the line") : "The line";
        if (unit.ValueKind != JsonValueKind.Object) return GoldReading.Failed(number, $"{subject} is no object with `start`, `end` and `label`.");
        if (JsonKeys.Whole(unit, "start") is not { } start || JsonKeys.Whole(unit, "end") is not { } end)
            return GoldReading.Failed(number, $"{subject} needs a `start` and an `end` that are whole numbers from 0: UTF-16 units of the text.");
        if (!JsonKeys.TryTexts(unit, "not", out ImmutableArray<string> forbidden) || !JsonKeys.TryTexts(unit, "techniques", out ImmutableArray<string> techniques))
            return GoldReading.Failed(number, $"{subject} has `not` or `techniques` that are no list of codes. Write [\"doubt\"].");
        if (!TryCoders(unit, out ImmutableSortedDictionary<string, int> coders))
            return GoldReading.Failed(number, $"{subject} has `coders` that do not say for each code how many have it. Write {{\"doubt\": 2}}.");
        if (coders.IsEmpty) coders = GoldMark.ByOne([.. techniques, .. JsonKeys.Text(unit, "label") is { Length: > 0 } name ? [name] : Array.Empty<string>()]);
        if (coders.IsEmpty && forbidden.IsEmpty)
            return GoldReading.Failed(number, $"{subject} has no code: `label`, `techniques` or `coders` for a move, `not` for words where none may be found.");
        return GoldReading.One(new GoldMark
        {
            Line = number,
            Id = JsonKeys.Text(unit, "id") ?? "",
            Article = article,
            Pieces = [(start, end)],
            Quote = JsonKeys.Text(unit, "quote"),
            Coders = coders,
            Forbidden = forbidden,
        });
    }

    private static bool TryCoders(JsonElement unit, out ImmutableSortedDictionary<string, int> coders)
    {
        coders = ImmutableSortedDictionary<string, int>.Empty;
        if (!unit.TryGetProperty("coders", out JsonElement given)) return true;
        if (given.ValueKind != JsonValueKind.Object) return false;
        foreach (JsonProperty code in given.EnumerateObject())
        {
            if (code.Value.ValueKind != JsonValueKind.Number || !code.Value.TryGetInt32(out int count) || count < 0) return false;
            if (count > 0) coders = coders.SetItem(code.Name, count);
        }

        return true;
    }
}
