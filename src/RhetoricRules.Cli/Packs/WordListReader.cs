using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using System.Text.Unicode;
using RhetoricRules.Cli.Inputs;
using RhetoricRules.Rules;
using RhetoricRules.Text;

namespace RhetoricRules.Cli.Packs;

/// <summary>Reads the word lists that lexicons take their words from: UTF-8, UTF-16 with its mark, and the Windows-1252 of older programs.</summary>
internal static class WordListReader
{
    private const int MostBytes = 1 << 26;

    // What Windows-1252 has where Latin-1 has control characters, from 0x80 to 0x9F; the five bytes it gives no meaning stay what they are.
    private const string Windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    /// <summary>The pack with the word lists that it asks for; a list that cannot be read says why.</summary>
    public static PackSource With(PackSource pack, CommandWorld world, Messages messages) =>
        pack with { WordLists = [.. PackLoader.FindWordLists(pack).Select(path => Read(path, world.FullPath(path), messages))] };

    private static WordListFile Read(string path, string fullPath, Messages messages)
    {
        try
        {
            if (Directory.Exists(fullPath)) return new WordListFile(path, null, "It is a folder. Name a file in it.");
            if (!File.Exists(fullPath)) return new WordListFile(path, null, $"There is no such file.{Neighbours.Suggestion(fullPath)} Paths are read from the folder of the rule file.");
            if (new FileInfo(fullPath).Length > MostBytes) return new WordListFile(path, null, string.Create(CultureInfo.InvariantCulture, $"It is larger than {MostBytes / 1_000_000} MB. Split it into several files."));
            return Decode(path, File.ReadAllBytes(fullPath), messages);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new WordListFile(path, null, InputProblems.Unreadable(exception).Message);
        }
    }

    private static WordListFile Decode(string path, byte[] bytes, Messages messages)
    {
        if (DecodeUtf16(bytes) is { } wide) return new WordListFile(path, new SourceText(wide));
        if (TextDecoder.Refuse(bytes, isRuleFile: true) is { } problem) return new WordListFile(path, null, problem.Message);
        ReadOnlySpan<byte> content = bytes.AsSpan().StartsWith(TextDecoder.Utf8Mark) ? bytes.AsSpan(TextDecoder.Utf8Mark.Length) : bytes;
        if (Utf8.IsValid(content)) return new WordListFile(path, new SourceText(Encoding.UTF8.GetString(content)));
        messages.Hint($"{path} is not UTF-8 and is read as Windows-1252. If letters with accents do not match, save it as UTF-8.");
        return new WordListFile(path, new SourceText(DecodeWindows(content)));
    }

    private static string? DecodeUtf16(ReadOnlySpan<byte> bytes)
    {
        bool isLittle = bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) && !bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0]);
        if (!isLittle && !bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return null;
        ReadOnlySpan<byte> content = bytes[2..];
        char[] units = new char[content.Length / 2];
        for (int i = 0; i < units.Length; i++)
        {
            ReadOnlySpan<byte> unit = content.Slice(i * 2, 2);
            units[i] = (char)(isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(unit) : BinaryPrimitives.ReadUInt16BigEndian(unit));
        }

        return new string(units);
    }

    private static string DecodeWindows(ReadOnlySpan<byte> bytes)
    {
        char[] units = new char[bytes.Length];
        for (int i = 0; i < units.Length; i++) units[i] = bytes[i] is >= 0x80 and < 0xA0 ? Windows1252[bytes[i] - 0x80] : (char)bytes[i];
        return new string(units);
    }
}
