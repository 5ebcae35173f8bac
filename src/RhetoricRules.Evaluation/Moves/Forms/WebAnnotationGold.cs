using System.Collections.Immutable;
using System.Text.Json;

namespace RhetoricRules.Evaluation.Moves.Forms;

/// <summary>
/// Reads annotations of the W3C's Web Annotation model: one, a list, or a page or collection with <c>items</c>. The body's value (or the last part of its address) is
/// the code, the last part of the target's address the article. A <c>TextPositionSelector</c> says where, in characters (code points); a <c>TextQuoteSelector</c>
/// is held against it, or found by itself where its words stand once.
/// </summary>
public static class WebAnnotationGold
{
    private static readonly string[] CodePurposes = ["tagging", "classifying", "identifying"];

    /// <summary>Reads the annotations in <paramref name="json"/>.</summary>
    public static GoldReading Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            using JsonDocument document = JsonDocument.Parse(json);
            List<GoldReading> readings = [];
            (int at, int line) = (0, 1);
            foreach (JsonElement annotation in ItemsOf(document.RootElement))
            {
                int start = Math.Max(at, json.IndexOf(annotation.GetRawText(), at, StringComparison.Ordinal));
                line += json.AsSpan(at, start - at).Count('\n');
                at = start;
                readings.Add(Read(annotation, line));
            }

            return readings.Count > 0 ? GoldReading.All(readings) : GoldReading.Failed(1, "It holds no annotation: neither one, nor a list, nor a page with `items`.");
        }
        catch (JsonException exception)
        {
            return GoldReading.Failed((int)(exception.LineNumber ?? 0) + 1, "From here on it is no JSON. Annotations are one JSON document; for an article a line name the file .jsonl.");
        }
        catch (InvalidOperationException)
        {
            return GoldReading.Failed(1, "A \\u escape stands for half a character (a lone surrogate). Write the character itself.");
        }
    }

    private static IEnumerable<JsonElement> ItemsOf(JsonElement root)
    {
        if (root.ValueKind == JsonValueKind.Array) return root.EnumerateArray();
        if (root.ValueKind != JsonValueKind.Object) return [];
        if (root.TryGetProperty("items", out JsonElement items) && items.ValueKind == JsonValueKind.Array) return items.EnumerateArray();
        if (root.TryGetProperty("first", out JsonElement page)) return ItemsOf(page);
        return root.TryGetProperty("target", out _) ? [root] : [];
    }

    private static GoldReading Read(JsonElement annotation, int line)
    {
        if (annotation.ValueKind != JsonValueKind.Object || !annotation.TryGetProperty("target", out JsonElement target))
            return GoldReading.Failed(line, "The annotation has no `target`.");
        ImmutableArray<string> codes = CodesOf(annotation);
        if (codes.IsEmpty) return GoldReading.Failed(line, "The annotation has no `body` with a `value`: the code of the move.");
        string id = JsonKeys.Text(annotation, "id") ?? "";
        return GoldReading.All([.. Many(target).Select(one => ReadTarget(one, id, codes, line))]);
    }

    private static GoldReading ReadTarget(JsonElement target, string id, ImmutableArray<string> codes, int line)
    {
        if (target.ValueKind != JsonValueKind.Object || !target.TryGetProperty("selector", out JsonElement given))
            return GoldReading.Failed(line, "The target has no `selector` that says which words.");
        string article = target.TryGetProperty("source", out JsonElement source) ? LastPart(AddressOf(source).Split('#', '?')[0]) : "";
        if (article.Length == 0) return GoldReading.Failed(line, "The target has no `source` that names the article.");
        JsonElement[] selectors = [.. Many(given).Where(selector => selector.ValueKind == JsonValueKind.Object)];
        JsonElement position = selectors.FirstOrDefault(selector => JsonKeys.Text(selector, "type") == "TextPositionSelector");
        JsonElement quote = selectors.FirstOrDefault(selector => JsonKeys.Text(selector, "type") == "TextQuoteSelector");
        bool hasQuote = quote.ValueKind == JsonValueKind.Object;
        GoldMark mark = new()
        {
            Line = line,
            Id = id,
            Article = article,
            Pieces = [],
            CountsCodePoints = true,
            Quote = hasQuote ? JsonKeys.Text(quote, "exact") : null,
            Prefix = hasQuote ? JsonKeys.Text(quote, "prefix") ?? "" : "",
            Suffix = hasQuote ? JsonKeys.Text(quote, "suffix") ?? "" : "",
            Coders = GoldMark.ByOne(codes),
        };
        if (position.ValueKind != JsonValueKind.Object)
            return mark.Quote is null ? GoldReading.Failed(line, "The selector is no TextPositionSelector with `start` and `end`, nor a TextQuoteSelector with `exact`.") : GoldReading.One(mark);
        return JsonKeys.Whole(position, "start") is { } start && JsonKeys.Whole(position, "end") is { } end
            ? GoldReading.One(mark with { Pieces = [(start, end)] })
            : GoldReading.Failed(line, "The TextPositionSelector needs a `start` and an `end` that are whole numbers from 0.");
    }

    // Of several bodies those that tag count; a comment beside them is none of our business.
    private static ImmutableArray<string> CodesOf(JsonElement annotation)
    {
        if (!annotation.TryGetProperty("body", out JsonElement body)) return [];
        JsonElement[] bodies = Many(body);
        JsonElement[] tags = [.. bodies.Where(one => one.ValueKind == JsonValueKind.Object && CodePurposes.Contains(JsonKeys.Text(one, "purpose")))];
        return [.. (tags.Length > 0 ? tags : bodies).Select(CodeOf).Where(code => code.Length > 0)];
    }

    private static string CodeOf(JsonElement body) =>
        body.ValueKind == JsonValueKind.Object && JsonKeys.Text(body, "value") is { } value ? value.Trim() : LastPart(AddressOf(body));

    private static string AddressOf(JsonElement resource)
    {
        if (resource.ValueKind == JsonValueKind.String) return resource.GetString()!;
        if (resource.ValueKind != JsonValueKind.Object) return "";
        return JsonKeys.Text(resource, "id") ?? (resource.TryGetProperty("source", out JsonElement source) ? AddressOf(source) : "");
    }

    private static string LastPart(string address) => Uri.UnescapeDataString(address[(address.LastIndexOfAny(['/', '#']) + 1)..]);

    private static JsonElement[] Many(JsonElement value) => value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray()] : [value];
}
