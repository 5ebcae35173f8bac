using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace RhetoricRules.Evaluation;

/// <summary>How scores are written for programs: one JSON object on one line, figures to four places, null where one does not exist.</summary>
internal static class ScoreJson
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the object that <paramref name="write"/> fills, and ends the line.</summary>
    public static void WriteLine(TextWriter output, Action<Utf8JsonWriter> write)
    {
        ArrayBufferWriter<byte> bytes = new();
        using (Utf8JsonWriter json = new(bytes, Readable))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        output.Write(Encoding.UTF8.GetString(bytes.WrittenSpan));
        output.Write('\n');
    }

    /// <summary>Writes the object called <paramref name="name"/> that <paramref name="write"/> fills.</summary>
    public static void WriteObject(Utf8JsonWriter json, string name, Action write)
    {
        json.WriteStartObject(name);
        write();
        json.WriteEndObject();
    }

    /// <summary>Writes the ends of an interval.</summary>
    public static void Write(Utf8JsonWriter json, Interval? interval)
    {
        Write(json, "low", interval?.Low);
        Write(json, "high", interval?.High);
    }

    /// <summary>Writes a figure.</summary>
    public static void Write(Utf8JsonWriter json, string key, double? value)
    {
        if (value is { } known) json.WriteNumber(key, Math.Round(known, 4) + 0.0);
        else json.WriteNull(key);
    }
}
