using System.Text.Json.Nodes;
using static RhetoricRules.Rules.Schema.SchemaNodes;

namespace RhetoricRules.Rules.Schema;

/// <summary>The shape of patterns, of their steps, and of the clauses that they share with signals.</summary>
internal static class PatternSchema
{
    /// <summary>A clause of a signal.</summary>
    public static JsonObject Clause(string key) => key switch
    {
        "match" or "unless" => Ref("texts"),
        "in" or "not-in" => Ref("places"),
        "polarity" => Choice("affirmed", "negated", "any"),
        "tests" => Ref("tests"),
        _ => Ref("text"),
    };

    /// <summary>A pattern: phrases of its own or steps, and what it says about itself all or not at all.</summary>
    public static JsonObject Pattern()
    {
        JsonObject pattern = Map(PatternReader.Keys, Key);
        var refused = new JsonObject { ["match"] = false };
        foreach (string clause in SignalReader.Clauses) refused[clause] = false;
        pattern["anyOf"] = new JsonArray(Required("match"), Required("all"));
        pattern["if"] = Required("all");
        pattern["then"] = new JsonObject { ["properties"] = refused };
        pattern["dependentRequired"] = new JsonObject
        {
            ["id"] = Words("title", "message"),
            ["title"] = Words("id", "message"),
            ["message"] = Words("id", "title"),
        };
        return pattern;
    }

    /// <summary>A step: a name with a signal or pattern, and options.</summary>
    public static JsonObject Step()
    {
        JsonObject step = Map(StepReader.Keys, key => key switch
        {
            "within" => Ref("within"),
            "same" => Ref("same"),
            _ => Count(),
        });
        string name = $"^(?!({string.Join('|', [.. StepReader.Keys.Known, .. StepReader.SourceKeys.Known, .. PathParser.TakenWords])})$){NamePattern[1..]}";
        JsonObject anyOf = Map(StepReader.SourceKeys, _ => Ref("texts"), "any-of");
        step["patternProperties"] = new JsonObject
        {
            [name] = new JsonObject { ["anyOf"] = new JsonArray(Ref("text"), anyOf), ["description"] = "The step's name, and the signal or pattern it asks for." },
        };
        step["not"] = new JsonObject { ["propertyNames"] = Choice([.. StepReader.Keys.Known]) };
        step["anyOf"] = OneName([.. StepReader.Keys.Known]);
        return step;
    }

    /// <summary>What steps have in common. <c>nothing</c> stands alone.</summary>
    public static JsonObject Same()
    {
        JsonObject list = new() { ["type"] = "array", ["minItems"] = 1, ["items"] = TextLike(NamePattern) };
        list["if"] = new JsonObject { ["contains"] = new JsonObject { ["const"] = "nothing" } };
        list["then"] = new JsonObject { ["maxItems"] = 1 };
        return new JsonObject { ["anyOf"] = new JsonArray(TextLike(NamePattern), list) };
    }

    private static JsonObject Key(string key) => key switch
    {
        "all" => new JsonObject { ["type"] = "array", ["minItems"] = 1, ["items"] = Ref("step") },
        "none" => new JsonObject { ["type"] = "array", ["minItems"] = 1, ["items"] = Ref("step") },
        "in-order" => new JsonObject { ["enum"] = new JsonArray(true, false, "true", "false") },
        "within" => Ref("within"),
        "same" => Ref("same"),
        "where" or "stronger-with" or "maps-to" or "false-alarms" or "references" or "authors" => Ref("texts"),
        "id" => TextLike("^(?!RR0)[A-Z]{2,4}[0-9]{4}$"),
        "severity" => Choice("note", "warning", "error"),
        "confidence" => Choice("low", "medium", "high"),
        "status" => Choice("draft", "test", "stable", "deprecated"),
        _ => Clause(key),
    };

    private static JsonObject Count() => new()
    {
        ["anyOf"] = new JsonArray(
            new JsonObject { ["type"] = "integer", ["minimum"] = 1, ["maximum"] = 1000 },
            TextLike($"^0*([1-9][0-9]{{0,2}}|1000)( distinct {NamePattern[1..^1]})?( per 1000 words)?$")),
    };

    // JSON Schema cannot say "one key besides these", but for each set of options "these and one more".
    private static JsonArray OneName(string[] options)
    {
        var sets = new JsonArray();
        for (int set = 0; set < 1 << options.Length; set++)
        {
            string[] present = [.. options.Where((_, bit) => (set >> bit & 1) == 1)];
            sets.Add((JsonNode)new JsonObject { ["required"] = Words(present), ["minProperties"] = present.Length + 1, ["maxProperties"] = present.Length + 1 });
        }

        return sets;
    }

    private static JsonObject Required(string key) => new() { ["required"] = Words(key) };
}
