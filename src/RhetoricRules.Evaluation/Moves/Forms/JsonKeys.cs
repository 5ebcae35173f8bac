using System.Collections.Immutable;
using System.Text.Json;

namespace RhetoricRules.Evaluation.Moves.Forms;

/// <summary>Reads keys that other people's programs wrote.</summary>
internal static class JsonKeys
{
    /// <summary>The keys of an object, in their order.</summary>
    public static IEnumerable<string> Of(JsonElement parent) => parent.EnumerateObject().Select(key => key.Name);

    /// <summary>A text, or a number as it is written; null where there is neither.</summary>
    public static string? Text(JsonElement parent, string key) => !parent.TryGetProperty(key, out JsonElement value) ? null : value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        _ => null,
    };

    /// <summary>A whole number from 0; null where there is none.</summary>
    public static long? Whole(JsonElement parent, string key) =>
        parent.TryGetProperty(key, out JsonElement value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out int number) && number >= 0 ? number : null;

    /// <summary>A list of texts; empty where the key is missing. False where it is something else.</summary>
    public static bool TryTexts(JsonElement parent, string key, out ImmutableArray<string> texts)
    {
        texts = [];
        if (!parent.TryGetProperty(key, out JsonElement value)) return true;
        if (value.ValueKind != JsonValueKind.Array || value.EnumerateArray().Any(text => text.ValueKind != JsonValueKind.String)) return false;
        texts = [.. value.EnumerateArray().Select(text => text.GetString()!)];
        return true;
    }
}
