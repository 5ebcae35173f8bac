using System.Buffers;
using System.Text;
using System.Text.Unicode;
using RhetoricRules.Diagnostics;

namespace RhetoricRules.Cli.Inputs;

/// <summary>Turns the bytes of a file into text, or says why they are none.</summary>
internal static class TextDecoder
{
    /// <summary>The mark at the start of some UTF-8 files. It is no part of the text.</summary>
    public static ReadOnlySpan<byte> Utf8Mark => [0xEF, 0xBB, 0xBF];

    /// <summary>Well-known first bytes of files that people take for text.</summary>
    private static readonly (byte[] Start, string Name)[] Signatures =
    [
        ("%PDF"u8.ToArray(), "a PDF"),
        ("PK\u0003\u0004"u8.ToArray(), "a Word document or a ZIP archive"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an old Word document"),
        ("{\\rtf"u8.ToArray(), "a Rich Text document"),
        ([0x1F, 0x8B], "a gzip archive"),
        ([0x28, 0xB5, 0x2F, 0xFD], "a zstd archive"),
        ([0x89, (byte)'P', (byte)'N', (byte)'G'], "a picture"),
        ([0xFF, 0xD8, 0xFF], "a picture"),
    ];

    /// <summary>The text without its byte-order mark, or the problem; one of the two is null.</summary>
    public static (string? Text, ArticleProblem? Problem) Decode(ReadOnlySpan<byte> bytes, bool isRuleFile = false)
    {
        if (Refuse(bytes, isRuleFile) is { } problem) return (null, problem);
        ReadOnlySpan<byte> content = bytes.StartsWith(Utf8Mark) ? bytes[Utf8Mark.Length..] : bytes;
        if (!Utf8.IsValid(content)) return (null, FirstBadByte(content));
        string text = Encoding.UTF8.GetString(content);
        return string.IsNullOrWhiteSpace(text) ? (null, InputProblems.Empty(isRuleFile)) : (text, null);
    }

    /// <summary>Why a file that begins with <paramref name="bytes"/> is no UTF-8 text; null where nothing shows it.</summary>
    public static ArticleProblem? Refuse(ReadOnlySpan<byte> bytes, bool isRuleFile = false)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0]) || bytes.StartsWith((ReadOnlySpan<byte>)[0, 0, 0xFE, 0xFF]))
            return InputProblems.OtherUnicode("UTF-32");
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return InputProblems.OtherUnicode("UTF-16, as some editors call \"Unicode\"");
        foreach ((byte[] start, string name) in Signatures)
        {
            if (bytes.StartsWith(start)) return InputProblems.Binary(name, isRuleFile);
        }

        return bytes.Contains((byte)0) ? InputProblems.Binary("a binary file (it holds zero bytes)", isRuleFile) : null;
    }

    private static ArticleProblem FirstBadByte(ReadOnlySpan<byte> bytes)
    {
        int line = 1;
        int offset = 0;
        while (Rune.DecodeFromUtf8(bytes[offset..], out Rune rune, out int used) == OperationStatus.Done)
        {
            if (rune.Value == '\n') line++;
            offset += used;
        }

        return InputProblems.NotUtf8(line, offset + 1, bytes[offset]);
    }
}
