using System.Text.Json.Nodes;

namespace RhetoricRules.Rules.Schema;

/// <summary>The pieces that the schemas are made of. YAML types what is not quoted, and to us every value is a text: so a text may be a number or a boolean.</summary>
internal static class SchemaNodes
{
    public const string Dialect = "https://json-schema.org/draft/2020-12/schema";

    /// <summary>How the names of things are written.</summary>
    public const string NamePattern = "^[A-Za-z][A-Za-z0-9_-]{0,63}$";

    /// <summary>A reference to a definition.</summary>
    public static JsonObject Ref(string definition) => new() { ["$ref"] = $"#/$defs/{definition}" };

    /// <summary>A text that is not empty.</summary>
    public static JsonObject AnyText() => new() { ["type"] = Words("string", "number", "boolean"), ["pattern"] = "\\S" };

    /// <summary>A text of a form that YAML never takes for a number.</summary>
    public static JsonObject TextLike(string pattern) => new() { ["type"] = "string", ["pattern"] = pattern };

    /// <summary>One or a list of at least one.</summary>
    public static JsonObject OneOrMore(JsonObject one, JsonObject item) =>
        new() { ["anyOf"] = new JsonArray(one, new JsonObject { ["type"] = "array", ["minItems"] = 1, ["items"] = item }) };

    /// <summary>One of some words.</summary>
    public static JsonObject Choice(params ReadOnlySpan<string> words) => new() { ["enum"] = Words(words) };

    /// <summary>A map of names; nothing at all stands for an empty one.</summary>
    public static JsonObject Named(JsonObject value, string namePattern = NamePattern) => new()
    {
        ["type"] = Words("object", "null"),
        ["propertyNames"] = new JsonObject { ["pattern"] = namePattern },
        ["additionalProperties"] = value,
    };

    /// <summary>A map with the keys that the loader knows; <paramref name="valueOf"/> gives the schema of each.</summary>
    public static JsonObject Map(KeyTable keys, Func<string, JsonObject> valueOf, params ReadOnlySpan<string> required)
    {
        var properties = new JsonObject();
        foreach (string key in keys.Known)
        {
            JsonObject value = valueOf(key);
            value["description"] = KeyTexts.Of(keys, key);
            properties[key] = value;
        }

        var map = new JsonObject { ["type"] = "object", ["properties"] = properties, ["additionalProperties"] = false };
        if (required.Length > 0) map["required"] = Words(required);
        return map;
    }

    /// <summary>A list of words.</summary>
    public static JsonArray Words(params ReadOnlySpan<string> words)
    {
        var array = new JsonArray();
        foreach (string word in words) array.Add((JsonNode)word);
        return array;
    }
}
