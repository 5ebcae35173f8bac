using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace RhetoricRules.Reporting;

/// <summary>
/// Writes objects of JSON, one a line, to a text writer. An article of millions of words has a line to match: it is handed on in pieces.
/// </summary>
internal sealed class JsonPieces(TextWriter output)
{
    private const int PieceSize = 64 * 1024;

    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ArrayBufferWriter<byte> _piece = new();

    /// <summary>Writes the object that <paramref name="write"/> fills, and ends the line.</summary>
    public void WriteLine(Action<Utf8JsonWriter> write)
    {
        using (Utf8JsonWriter json = new(_piece, Readable))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
            HandOn(json);
        }

        output.Write('\n');
    }

    /// <summary>Writes a list under <paramref name="key"/>; <paramref name="write"/> writes one of its items.</summary>
    public void WriteList<T>(Utf8JsonWriter json, string key, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(key);
        foreach (T item in items)
        {
            write(json, item);
            if (json.BytesPending + _piece.WrittenCount >= PieceSize) HandOn(json);
        }

        json.WriteEndArray();
    }

    private void HandOn(Utf8JsonWriter json)
    {
        json.Flush();
        output.Write(Encoding.UTF8.GetString(_piece.WrittenSpan));
        _piece.ResetWrittenCount();
    }
}
