using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using RhetoricRules.Diagnostics;
using RhetoricRules.Text;

namespace RhetoricRules.Evaluation.Attributions;

/// <summary>
/// Reads the annotations of an article: <c>"labels": [{"start", "end", "label", "rel"}]</c>, in which labels of one <c>rel</c> make one attribution. Offsets
/// are UTF-16 units, end exclusive. A label is <c>Source</c>, <c>Cue</c> or <c>Content</c>; <c>Attribution-no-source</c> may stand beside them and marks nothing.
/// </summary>
public static class AttributionGold
{
    private const string SourceLabel = "Source";
    private const string CueLabel = "Cue";
    private const string ContentLabel = "Content";

    // PolNeAR's remark that a cue has no source: it marks no words, for a missing source says as much.
    private const string RemarkLabel = "Attribution-no-source";

    private static readonly string[] KnownLabels = [SourceLabel, CueLabel, ContentLabel, RemarkLabel];

    /// <summary>
    /// Reads the annotations of <paramref name="article"/>, whose text has <paramref name="textLength"/> units: the attributions in the order in which their
    /// first labels stand, or what is wrong with the annotations, for the person who made them. One of the two is null.
    /// </summary>
    public static (ImmutableArray<GoldAttribution>? Attributions, string? Problem) Read(JsonElement article, int textLength)
    {
        if (!article.TryGetProperty("labels", out JsonElement labels))
            return (null, $"The line has no `labels`.{Suggest("labels", article.EnumerateObject().Select(key => key.Name))} An article without attributions has an empty list.");
        if (labels.ValueKind != JsonValueKind.Array) return (null, "The line has `labels` that are no list. Write [{\"start\": 0, \"end\": 4, \"label\": \"Source\", \"rel\": \"1\"}].");

        List<string> order = [];
        Dictionary<string, List<(string Label, TextSpan Span)>> byRelation = new(StringComparer.Ordinal);
        int number = 0;
        foreach (JsonElement label in labels.EnumerateArray())
        {
            number++;
            if (!TryRead(label, textLength, out (string Relation, string Label, TextSpan Span) read, out string? problem))
                return (null, string.Create(CultureInfo.InvariantCulture, $"Label {number} of the line {problem}"));
            if (!byRelation.TryGetValue(read.Relation, out List<(string, TextSpan)>? parts))
            {
                byRelation.Add(read.Relation, parts = []);
                order.Add(read.Relation);
            }

            parts.Add((read.Label, read.Span));
        }

        return ([.. order.Select(relation => Attribution(byRelation[relation])).Where(HasWords)], null);
    }

    private static GoldAttribution Attribution(List<(string Label, TextSpan Span)> parts)
    {
        return new GoldAttribution(Spans(SourceLabel), Spans(CueLabel), Spans(ContentLabel));

        ImmutableArray<TextSpan> Spans(string label) => [.. parts.Where(part => part.Label == label).Select(part => part.Span).Order()];
    }

    private static bool HasWords(GoldAttribution attribution) => !attribution.Source.IsEmpty || !attribution.Cue.IsEmpty || !attribution.Content.IsEmpty;

    private static bool TryRead(JsonElement label, int textLength, out (string Relation, string Label, TextSpan Span) read, out string? problem)
    {
        read = default;
        problem = null;
        if (label.ValueKind != JsonValueKind.Object)
        {
            problem = "is no object with `start`, `end`, `label` and `rel`.";
        }
        else if (!TryGetOffset(label, "start", out int start) || !TryGetOffset(label, "end", out int end))
        {
            problem = "needs a `start` and an `end` that are whole numbers from 0: UTF-16 units of the text.";
        }
        else if (start >= end)
        {
            problem = string.Create(CultureInfo.InvariantCulture, $"goes from {start} to {end} and holds nothing. `end` is the offset after the last unit.");
        }
        else if (end > textLength)
        {
            problem = string.Create(
                CultureInfo.InvariantCulture,
                $"ends at {end}, but the text has {textLength} units. Offsets are UTF-16 units (a character outside the basic plane counts two), not bytes or code points.");
        }
        else if (!label.TryGetProperty("label", out JsonElement name) || name.ValueKind != JsonValueKind.String || !KnownLabels.Contains(name.GetString(), StringComparer.Ordinal))
        {
            string given = label.TryGetProperty("label", out name) ? $"has the label {name.GetRawText()}" : "has no `label`";
            problem = $"{given}; it is Source, Cue or Content.{(name.ValueKind == JsonValueKind.String ? Suggest(name.GetString()!, KnownLabels) : "")}";
        }
        else if (!label.TryGetProperty("rel", out JsonElement relation) || relation.ValueKind is not (JsonValueKind.String or JsonValueKind.Number))
        {
            problem = "has no `rel`: the name that it shares with the other parts of its attribution.";
        }
        else
        {
            read = (relation.ValueKind == JsonValueKind.String ? relation.GetString()! : relation.GetRawText(), name.GetString()!, TextSpan.Between(start, end));
        }

        return problem is null;
    }

    private static bool TryGetOffset(JsonElement label, string key, out int offset)
    {
        offset = 0;
        return label.TryGetProperty(key, out JsonElement value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out offset) && offset >= 0;
    }

    private static string Suggest(string typed, IEnumerable<string> known) => DidYouMean.Nearest(typed, known) is { } name ? $" Did you mean `{name}`?" : "";
}
