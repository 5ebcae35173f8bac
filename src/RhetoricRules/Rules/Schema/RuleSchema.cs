using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using static RhetoricRules.Rules.Schema.SchemaNodes;

namespace RhetoricRules.Rules.Schema;

/// <summary>
/// The shape of rule files and of <c>pack.yml</c> as JSON Schema (2020-12), for editors: made from the loader's own tables of keys and words. It knows
/// nothing of what phrases, paths and conditions mean; the loader does.
/// </summary>
public static class RuleSchema
{
    private static readonly JsonWriterOptions Layout = new() { Indented = true, IndentSize = 2, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The schema of rule files, as indented JSON that ends with a line end.</summary>
    public static string OfRules()
    {
        JsonObject schema = Map(PackReader.FileKeys, key => key switch
        {
            "language" => Choice(PackReader.Language),
            "lexicons" => Named(Ref("lexicon"), $"^(?!({string.Join('|', PhraseClasses.Taken)})$){NamePattern[1..]}"),
            "entities" => Named(Ref("entity")),
            "signals" => Named(Ref("signal")),
            _ => Named(Ref("pattern")),
        });
        JsonObject root = Root("RhetoricRules: a rule file", schema);
        root["$defs"] = new JsonObject
        {
            ["text"] = AnyText(),
            ["texts"] = OneOrMore(Ref("text"), Ref("text")),
            ["places"] = OneOrMore(Ref("place"), Ref("place")),
            ["place"] = Choice([.. PlaceWords.All]),
            ["within"] = TextLike(WindowReader.Pattern),
            ["same"] = PatternSchema.Same(),
            ["lexicon"] = Lexicon(),
            ["entity"] = Map(EntityReader.Keys, key => key switch { "type" => TextLike(NamePattern), "names" or "ambiguous" => Ref("texts"), _ => Ref("text") }, "names"),
            ["signal"] = Map(SignalReader.Keys, PatternSchema.Clause, "match"),
            ["pattern"] = PatternSchema.Pattern(),
            ["step"] = PatternSchema.Step(),
            ["tests"] = Map(TestReader.Lists, _ => new JsonObject { ["anyOf"] = new JsonArray(Ref("test"), new JsonObject { ["type"] = "array", ["items"] = Ref("test") }) }),
            ["test"] = new JsonObject { ["anyOf"] = new JsonArray(Ref("text"), Map(TestReader.Keys, _ => Ref("text"), "text")) },
        };
        return Written(root);
    }

    /// <summary>The schema of <c>pack.yml</c>, as indented JSON that ends with a line end.</summary>
    public static string OfPack()
    {
        JsonObject schema = Map(PackHeaderReader.Keys, key => key switch
        {
            "name" => TextLike(NamePattern),
            "version" => TextLike(PackVersion.Pattern),
            "language" => Choice(PackReader.Language),
            "engine" => TextLike(EngineRange.Pattern),
            "depends-on" => Ref("texts"),
            _ => Ref("text"),
        });
        JsonObject root = Root("RhetoricRules: pack.yml", schema);
        root["$defs"] = new JsonObject { ["text"] = AnyText(), ["texts"] = OneOrMore(Ref("text"), Ref("text")) };
        return Written(root);
    }

    private static JsonObject Root(string title, JsonObject schema)
    {
        schema.Insert(0, "$schema", Dialect);
        schema.Insert(1, "title", title);
        return schema;
    }

    /// <summary>A list of entries, a map of sublists, or a file.</summary>
    private static JsonObject Lexicon()
    {
        JsonObject sublists = Named(Ref("lexicon"), $"^(?!{LexiconFiles.From}$){NamePattern[1..]}");
        sublists["type"] = "object";
        sublists["minProperties"] = 1;
        JsonObject file = Map(LexiconFiles.Keys, key => key == LexiconFiles.From ? Ref("text") : Choice("exact"), LexiconFiles.From);
        return new JsonObject { ["anyOf"] = new JsonArray(Ref("texts"), sublists, file) };
    }

    private static string Written(JsonObject schema)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Layout)) schema.WriteTo(writer);
        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }
}
