using System.Text.Json;
using System.Text.Unicode;
using RhetoricRules.Diagnostics;
using RhetoricRules.Text;

namespace RhetoricRules.Cli.Inputs;

/// <summary>Reads one line of a corpus: <c>{"id","text","title"?,"date"?,"source"?}</c>. Further keys are the corpus's own and are left alone.</summary>
internal static class JsonLine
{
    /// <summary>The article of a line, or the line's problem.</summary>
    public static ArticleText Read(string path, int line, byte[] bytes)
    {
        ArticleMetadata unknown = new(InputNames.IdOf(path, line));
        if (!Utf8.IsValid(bytes)) return Failed(path, line, unknown, InputProblems.BadJson("it is not UTF-8. Save the file as UTF-8 and try again."));
        try
        {
            using JsonDocument document = JsonDocument.Parse(bytes);
            return Read(path, line, document.RootElement, unknown);
        }
        catch (JsonException exception)
        {
            return Failed(path, line, unknown, InputProblems.BadJson($"{ReasonOf(exception)} Every line must be one object, as in {{\"id\": \"a1\", \"text\": \"…\"}}."));
        }
        catch (InvalidOperationException)
        {
            return Failed(path, line, unknown, InputProblems.BadJson("a \\u escape stands for half a character (a lone surrogate). Write the character itself."));
        }
    }

    private static ArticleText Read(string path, int line, JsonElement root, ArticleMetadata unknown)
    {
        if (root.ValueKind != JsonValueKind.Object)
            return Failed(path, line, unknown, InputProblems.BadKey($"The line is {NameOf(root.ValueKind)}; an article is an object with `id` and `text`."));
        if (!TryGetText(root, "id", out string? id, out ArticleProblem? problem)) return Failed(path, line, unknown, problem);
        ArticleMetadata named = string.IsNullOrEmpty(id) ? unknown : new ArticleMetadata(id);
        if (!TryGetText(root, "title", out string? title, out problem)
            || !TryGetText(root, "source", out string? source, out problem)
            || !TryGetText(root, "date", out string? date, out problem))
            return Failed(path, line, named, problem);

        ArticleMetadata metadata = named with { Title = title, Source = source, Date = date };
        if (!TryGetText(root, "text", out string? text, out problem)) return Failed(path, line, metadata, problem);
        if (text is null && OtherThing(root) is { } thing) return Failed(path, line, metadata, InputProblems.BadKey(thing));
        if (string.IsNullOrEmpty(id)) return Failed(path, line, metadata, InputProblems.BadKey("The line has no `id`. Give every article a name of its own."));
        if (text is null) return Failed(path, line, metadata, InputProblems.BadKey($"The line has no `text`.{Suggestion.For("text", KeysOf(root))}"));
        if (string.IsNullOrWhiteSpace(text)) return Failed(path, line, metadata, InputProblems.Empty());
        return new ArticleText(path, line, metadata, text, null);
    }

    // Files of ours that hold no articles, by the keys that only they have.
    private static string? OtherThing(JsonElement root)
    {
        bool Has(string key) => root.TryGetProperty(key, out _);
        if (Has("article") && Has("start")) return "The line is an annotation, not an article: `rhetoric evaluate` measures rules against annotations.";
        if (Has("article") && Has("findings")) return "The line is a report of `rhetoric check`, not an article: check the articles themselves.";
        if (Has("baseline") || (Has("rule") && Has("meaning"))) return "The file is a record of `rhetoric corpus record`, not a corpus: `rhetoric corpus compare` reads it.";
        return null;
    }

    private static bool TryGetText(JsonElement root, string key, out string? text, out ArticleProblem? problem)
    {
        text = null;
        problem = null;
        if (!root.TryGetProperty(key, out JsonElement value) || value.ValueKind == JsonValueKind.Null) return true;
        if (value.ValueKind == JsonValueKind.String) text = value.GetString();
        else if (value.ValueKind == JsonValueKind.Number && key != "text") text = value.GetRawText();
        else problem = InputProblems.BadKey($"The line has a `{key}` that is {NameOf(value.ValueKind)}; it must be text in quotation marks.");
        return problem is null;
    }

    private static IEnumerable<string> KeysOf(JsonElement root) => root.EnumerateObject().Select(property => property.Name);

    private static string NameOf(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Array => "a list",
        JsonValueKind.Object => "an object",
        JsonValueKind.Number => "a number",
        JsonValueKind.String => "a text",
        JsonValueKind.Null => "null",
        _ => "true or false",
    };

    // The message ends in a place (" LineNumber: 0 | BytePositionInLine: 7.") that counts lines within the line; only the column is of use.
    private static string ReasonOf(JsonException exception)
    {
        string message = exception.Message.Replace(" Change the reader options.", "", StringComparison.Ordinal);
        int place = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        string reason = (place < 0 ? message : message[..place]).TrimEnd();
        return exception.BytePositionInLine is { } column ? $"{reason.TrimEnd('.')} (byte {column + 1} of the line)." : reason;
    }

    private static ArticleText Failed(string path, int line, ArticleMetadata metadata, ArticleProblem? problem) => new(path, line, metadata, null, problem);
}
