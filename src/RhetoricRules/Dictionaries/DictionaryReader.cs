using System.Collections.Frozen;
using RhetoricRules.Text;

namespace RhetoricRules.Dictionaries;

/// <summary>Reads the word lists of other programs. A broken file gives faults, never an exception.</summary>
internal static class DictionaryReader
{
    /// <summary>How many characters a file may have.</summary>
    public const int LongestFile = 1 << 24;

    /// <summary>How many categories may stand inside each other.</summary>
    public const int DeepestNesting = 16;

    private static readonly FrozenDictionary<string, Action<SourceText, DictionaryCategory>> Readers = new Dictionary<string, Action<SourceText, DictionaryCategory>>
    {
        [".txt"] = PlainList.Read,
        [".lst"] = PlainList.Read,
        [".csv"] = CsvDictionary.Read,
        [".tsv"] = CsvDictionary.Read,
        [".dicx"] = CsvDictionary.Read,
        [".dic"] = LiwcDictionary.Read,
        [".ykd"] = XmlDictionary.Read,
        [".lc3"] = LexicoderDictionary.Read,
        [".lcd"] = LexicoderDictionary.Read,
        [".cat"] = WordStatDictionary.Read,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The endings of the files that can be read, in ordinal order; YAML is read elsewhere.</summary>
    public static IReadOnlyList<string> Endings { get; } = [.. Readers.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Whether the ending of <paramref name="path"/> tells of a format that can be read.</summary>
    public static bool Knows(string path) => Readers.ContainsKey(EndingOf(path));

    /// <summary>The root of the file at <paramref name="path"/>, whose format its ending tells; <see cref="Knows"/> must hold.</summary>
    public static DictionaryCategory Read(string path, SourceText source)
    {
        var root = new DictionaryCategory("", new TextSpan(0, 0));
        if (source.Length > LongestFile)
        {
            root.Fault(root.Span, $"The file has more than {LongestFile} characters.", "Word lists are bounded, so that loading them never takes long.", "Split it into several files.");
            return root;
        }

        Readers[EndingOf(path)](source, root);
        return root;
    }

    private static string EndingOf(string path) => path.LastIndexOf('.') is >= 0 and int point ? path[point..] : "";
}
