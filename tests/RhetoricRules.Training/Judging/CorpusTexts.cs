using System.Text.Json;

namespace RhetoricRules.Training.Judging;

/// <summary>The texts below a folder of corpora, each file read once.</summary>
internal sealed class CorpusTexts(string folder)
{
    private readonly Dictionary<string, Dictionary<string, JsonElement>> _files = new(StringComparer.Ordinal);

    /// <summary>The line of a document.</summary>
    /// <exception cref="InvalidDataException">There is none.</exception>
    public JsonElement Line(string corpus, string document)
    {
        if (!_files.TryGetValue(corpus, out Dictionary<string, JsonElement>? lines))
        {
            lines = File.ReadLines(Path.Combine(folder, corpus)).Select(line => JsonElement.Parse(line)).ToDictionary(line => line.GetProperty("id").GetString()!, StringComparer.Ordinal);
            _files.Add(corpus, lines);
        }

        return lines.TryGetValue(document, out JsonElement line) ? line : throw new InvalidDataException($"{corpus} has no text called {document}.");
    }

    /// <summary>The characters of a document.</summary>
    public string Text(string corpus, string document) => Line(corpus, document).GetProperty("text").GetString()!;
}
