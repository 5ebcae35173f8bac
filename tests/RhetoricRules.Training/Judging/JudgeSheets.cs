using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using RhetoricRules.RuleTests.Judging;

namespace RhetoricRules.Training.Judging;

/// <summary>
/// Draws findings and writes what judges need into a folder outside the project, for it holds text that is not ours: <c>items.jsonl</c>, where each finding
/// stands; <c>judge1.jsonl</c>, with code and codebook; <c>judge2.jsonl</c>, the marked passage alone.
/// </summary>
internal sealed class JudgeSheets(CorpusTexts texts, string[] codebook, string folder)
{
    public const string Items = "items.jsonl";
    public const string FirstAnswers = "judge1-answers.jsonl";
    public const string SecondAnswers = "judge2-answers.jsonl";

    private const int Before = 700;
    private const int After = 350;

    private static readonly JsonWriterOptions AsTyped = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly string[] About = ["title", "source", "date"];

    /// <summary>The first <paramref name="count"/> findings of the draw; those that are judged already are not asked again.</summary>
    public static (DrawnFinding[] New, int Judged) Draw(IEnumerable<DrawnFinding> findings, int count, string seed, IEnumerable<JudgedFinding> judged)
    {
        HashSet<string> known = [.. judged.Select(finding => finding.Key)];
        DrawnFinding[] drawn = [.. findings.DistinctBy(finding => finding.Key).OrderBy(finding => finding.RankIn(seed), StringComparer.Ordinal).ThenBy(finding => finding.Key, StringComparer.Ordinal).Take(count)];
        DrawnFinding[] open = [.. drawn.Where(finding => !known.Contains(finding.Key))];
        return (open, drawn.Length - open.Length);
    }

    /// <summary>Writes all sheets.</summary>
    public void Write(IReadOnlyCollection<DrawnFinding> drawn)
    {
        _ = Directory.CreateDirectory(folder);
        WriteLines(Items, drawn, (json, item) =>
        {
            json.WriteString("corpus", item.Corpus);
            json.WriteString("doc", item.Document);
            json.WriteNumber("start", item.Span.Start);
            json.WriteNumber("end", item.Span.End);
            json.WriteString("hash", JudgedFinding.MarkOf(texts.Text(item.Corpus, item.Document).AsSpan(item.Span.Start, item.Span.Length)));
            json.WriteString("code", item.Code);
        });
        WriteLines("judge1.jsonl", drawn, (json, item) =>
        {
            json.WriteString("code", item.Code);
            json.WriteString("move", item.Title);
            json.WriteString("codebook", LineOf(item.Code));
            WritePassage(json, item);
        });
        // In another order, so that neither sheet tells anything of the other.
        WriteLines("judge2.jsonl", drawn.OrderBy(item => item.Id, StringComparer.Ordinal), WritePassage);
        File.WriteAllLines(Path.Combine(folder, "judge2-codebook.md"), codebook);
        File.WriteAllText(Path.Combine(folder, "judges.md"), $$"""
            Judge 1 reads judge1.jsonl and writes {{FirstAnswers}}: do the words between ⟦ and ⟧ make the move of `code`, as the codebook bounds it?
            {"id": "…", "verdict": "right" or "wrong", "reason": "…"}

            Judge 2 sees judge2.jsonl and judge2-codebook.md alone and writes {{SecondAnswers}}: which move of the codebook, if any, is made by the words between ⟦ and ⟧?
            {"id": "…", "codes": ["code", …] or [], "reason": "…"}

            A line for each item. A reason is one short sentence of your own; it repeats at most four words of the text in a row.

            """);
    }

    private void WriteLines(string name, IEnumerable<DrawnFinding> items, Action<Utf8JsonWriter, DrawnFinding> write)
    {
        using var file = new StreamWriter(Path.Combine(folder, name), append: false, new UTF8Encoding(false)) { NewLine = "\n" };
        foreach (DrawnFinding item in items)
        {
            using var stream = new MemoryStream();
            using (var json = new Utf8JsonWriter(stream, AsTyped))
            {
                json.WriteStartObject();
                json.WriteString("id", item.Id);
                write(json, item);
                json.WriteEndObject();
            }

            file.WriteLine(Encoding.UTF8.GetString(stream.ToArray()));
        }
    }

    private void WritePassage(Utf8JsonWriter json, DrawnFinding item)
    {
        JsonElement line = texts.Line(item.Corpus, item.Document);
        foreach (string key in About)
        {
            if (line.TryGetProperty(key, out JsonElement value)) json.WriteString(key, value.GetString());
        }

        json.WriteString("passage", PassageOf(line.GetProperty("text").GetString()!, item));
    }

    private static string PassageOf(string text, DrawnFinding item)
    {
        (int from, int to) = (Math.Max(0, item.Span.Start - Before), Math.Min(text.Length, item.Span.End + After));
        while (from > 0 && !char.IsWhiteSpace(text[from - 1])) from--;
        while (to < text.Length && !char.IsWhiteSpace(text[to])) to++;
        return $"{(from > 0 ? "… " : "")}{text[from..item.Span.Start]}⟦{text[item.Span.Start..item.Span.End]}⟧{text[item.Span.End..to]}{(to < text.Length ? " …" : "")}";
    }

    // The codebook has a row a code, and a list for those that have none.
    private string LineOf(string code) =>
        codebook.FirstOrDefault(line => line.Contains($"| {code} |", StringComparison.Ordinal)) ?? codebook.FirstOrDefault(line => line.Contains($" {code}", StringComparison.Ordinal)) ?? "";
}
