using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using RhetoricRules.Evaluation.Regression;
using RhetoricRules.Text;

namespace RhetoricRules.RuleTests.Judging;

/// <summary>A finding that two people judged, as a reference that repeats no text: a line of <c>judged.jsonl</c>.</summary>
/// <param name="Corpus">The file of the text, as a path below the folder of corpora.</param>
/// <param name="Document">The text's ID.</param>
/// <param name="Span">The words, in UTF-16 units.</param>
/// <param name="Mark">The mark of the words.</param>
/// <param name="Code">The code that was found.</param>
/// <param name="First">The judge who knew the code.</param>
/// <param name="Second">The judge who knew the words alone.</param>
internal sealed record JudgedFinding(string Corpus, string Document, TextSpan Span, string Mark, string Code, Judgement First, Judgement Second)
{
    private const string Right = "right";
    private const string Wrong = "wrong";

    private static readonly JsonWriterOptions AsTyped = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>What tells it from all others.</summary>
    public string Key => KeyOf(Corpus, Document, Span, Code);

    /// <summary>The key of a finding.</summary>
    public static string KeyOf(string corpus, string document, TextSpan span, string code) => FormattableString.Invariant($"{corpus} {document} {span.Start:D8} {span.End:D8} {code}");

    /// <summary>The mark of words, as reports give it.</summary>
    public static string MarkOf(ReadOnlySpan<char> words) => Fingerprint.Of(words);

    /// <summary>The findings of a file; none where there is no file.</summary>
    /// <exception cref="FormatException">A line is wrong.</exception>
    public static ImmutableArray<JudgedFinding> ReadAll(string path) => File.Exists(path) ? [.. File.ReadLines(path).Select((line, index) => Read(line, index + 1))] : [];

    /// <summary>Reads line number <paramref name="number"/>.</summary>
    /// <exception cref="FormatException">The line is wrong.</exception>
    public static JudgedFinding Read(string line, int number)
    {
        try
        {
            JsonElement read = JsonElement.Parse(line);
            JsonElement judges = read.GetProperty("judges");
            if (judges.GetArrayLength() != 2) throw new FormatException($"line {number}: a finding has two judges.");
            return new JudgedFinding(
                TextOf(read, "corpus"),
                TextOf(read, "doc"),
                TextSpan.Between(read.GetProperty("start").GetInt32(), read.GetProperty("end").GetInt32()),
                TextOf(read, "hash"),
                TextOf(read, "code"),
                ReadJudgement(judges[0], number),
                ReadJudgement(judges[1], number));
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException or ArgumentOutOfRangeException)
        {
            throw new FormatException($"line {number}: {exception.Message}", exception);
        }
    }

    /// <summary>The line, without its end.</summary>
    public string Write()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, AsTyped))
        {
            json.WriteStartObject();
            json.WriteString("corpus", Corpus);
            json.WriteString("doc", Document);
            json.WriteNumber("start", Span.Start);
            json.WriteNumber("end", Span.End);
            json.WriteString("hash", Mark);
            json.WriteString("code", Code);
            json.WriteStartArray("judges");
            foreach (Judgement judge in new[] { First, Second }) Write(json, judge);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Write(Utf8JsonWriter json, Judgement judge)
    {
        json.WriteStartObject();
        json.WriteString("verdict", judge.IsRight ? Right : Wrong);
        if (judge.Codes is { } codes)
        {
            json.WriteStartArray("codes");
            foreach (string code in codes) json.WriteStringValue(code);
            json.WriteEndArray();
        }

        json.WriteString("reason", judge.Reason);
        json.WriteEndObject();
    }

    private static Judgement ReadJudgement(JsonElement judge, int number)
    {
        string verdict = TextOf(judge, "verdict");
        if (verdict is not (Right or Wrong)) throw new FormatException($"line {number}: a verdict is {Right} or {Wrong}, not `{verdict}`.");
        ImmutableArray<string>? codes = judge.TryGetProperty("codes", out JsonElement named) ? [.. named.EnumerateArray().Select(code => code.GetString()!)] : null;
        return new Judgement(verdict == Right, codes, TextOf(judge, "reason"));
    }

    private static string TextOf(JsonElement parent, string key) =>
        parent.GetProperty(key).GetString() is { Length: > 0 } text ? text : throw new InvalidOperationException($"`{key}` is empty.");
}
