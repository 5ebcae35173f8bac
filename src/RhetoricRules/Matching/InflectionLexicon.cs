using System.Collections.Immutable;
using System.Text;

namespace RhetoricRules.Matching;

/// <summary>
/// English lemmas, read from the sorted text inside the assembly. The text stays as it is and each look-up is a binary
/// search over its lines, so that loading costs one copy of some 700 KB and makes no strings.
/// <c>Data/make-english-forms.sh</c> explains the format.
/// </summary>
internal sealed class InflectionLexicon
{
    private const string ResourceName = "RhetoricRules.Matching.english-forms.txt";

    private static readonly Lazy<InflectionLexicon> LazilyShared = new(Load);

    private readonly byte[] _lines;
    private readonly int _firstLine;

    private InflectionLexicon(byte[] lines)
    {
        _lines = lines;
        while (_firstLine < lines.Length && lines[_firstLine] == '#') _firstLine = EndOfLine(_firstLine) + 1;
    }

    /// <summary>Reads the lexicon that ships with the engine.</summary>
    public static InflectionLexicon Load()
    {
        using Stream resource = typeof(InflectionLexicon).Assembly.GetManifestResourceStream(ResourceName)
            ?? throw new InvalidOperationException($"The assembly lacks its resource {ResourceName}.");
        byte[] lines = new byte[resource.Length];
        resource.ReadExactly(lines);
        return new InflectionLexicon(lines);
    }

    /// <summary>The lexicon that ships with the engine; read once.</summary>
    public static InflectionLexicon Shared => LazilyShared.Value;

    /// <summary>The lines after the comment, as they stand in the file.</summary>
    public ReadOnlyMemory<byte> Lines => _lines.AsMemory(_firstLine);

    /// <summary>The entry of a folded word, or <see langword="null"/> when the lexicon does not have it.</summary>
    public InflectionEntry? Find(string word)
    {
        int low = _firstLine;
        int high = _lines.Length;
        while (low < high)
        {
            int start = StartOfLine(low + ((high - low) / 2), low);
            int end = EndOfLine(start);
            ReadOnlySpan<byte> line = _lines.AsSpan(start, end - start);
            int order = Compare(word, line);
            if (order == 0) return Read(word, line);
            if (order < 0) high = start;
            else low = end + 1;
        }

        return null;
    }

    /// <summary>The lemmas in their order: for tests that promise something of all of them.</summary>
    public IEnumerable<string> Lemmas()
    {
        for (int start = _firstLine; start < _lines.Length; start = EndOfLine(start) + 1)
        {
            ReadOnlySpan<byte> line = _lines.AsSpan(start, EndOfLine(start) - start);
            yield return Encoding.ASCII.GetString(line[..LemmaLength(line)]);
        }
    }

    private int StartOfLine(int position, int floor)
    {
        int newLine = _lines.AsSpan(floor, position - floor).LastIndexOf((byte)'\n');
        return floor + newLine + 1;
    }

    private int EndOfLine(int start)
    {
        int length = _lines.AsSpan(start).IndexOf((byte)'\n');
        return length < 0 ? _lines.Length : start + length;
    }

    private static int LemmaLength(ReadOnlySpan<byte> line)
    {
        int blank = line.IndexOf((byte)' ');
        return blank < 0 ? line.Length : blank;
    }

    private static int Compare(string word, ReadOnlySpan<byte> line)
    {
        ReadOnlySpan<byte> lemma = line[..LemmaLength(line)];
        int shared = Math.Min(word.Length, lemma.Length);
        for (int i = 0; i < shared; i++)
        {
            if (word[i] != lemma[i]) return word[i] - lemma[i];
        }

        return word.Length - lemma.Length;
    }

    private static InflectionEntry Read(string word, ReadOnlySpan<byte> line)
    {
        ReadOnlySpan<byte> rest = Rest(line);
        if (rest.IsEmpty) return new InflectionEntry(word, InflectionTraits.Noun, []);
        InflectionTraits traits = InflectionTraits.None;
        foreach (byte flag in FirstField(rest))
        {
            if (!char.IsAsciiDigit((char)flag)) traits |= TraitOf((char)flag);
        }

        rest = Rest(rest);
        return new InflectionEntry(word, traits, rest.IsEmpty ? [] : [.. Encoding.ASCII.GetString(rest).Split(' ')]);
    }

    private static ReadOnlySpan<byte> FirstField(ReadOnlySpan<byte> fields) => fields[..LemmaLength(fields)];

    private static ReadOnlySpan<byte> Rest(ReadOnlySpan<byte> fields) => fields[Math.Min(LemmaLength(fields) + 1, fields.Length)..];

    /// <summary>What a flag says; digits, which say how common a word is, are none.</summary>
    public static InflectionTraits TraitOf(char flag) => flag switch
    {
        'n' => InflectionTraits.Noun,
        'v' => InflectionTraits.Verb,
        'a' => InflectionTraits.Adjective,
        'r' => InflectionTraits.Adverb,
        'c' => InflectionTraits.Closed,
        'S' => InflectionTraits.NoRegularPast,
        'P' => InflectionTraits.NoRegularPlural,
        'D' => InflectionTraits.Doubles,
        'E' => InflectionTraits.MayDouble,
        'G' => InflectionTraits.Gradable,
        'X' => InflectionTraits.IrregularForm,
        'K' => InflectionTraits.CapitalAdjective,
        'N' => InflectionTraits.CapitalNoun,
        _ => throw new InvalidOperationException($"The lexicon has an unknown flag '{flag}'."),
    };
}
