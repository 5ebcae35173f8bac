using RhetoricRules.Matching;

namespace RhetoricRules.Tagging;

/// <summary>
/// Finds lines of the lexicon by a hash of their lemma, and the lines that list an irregular form by a hash of the form. Made once, at first
/// use, over the lexicon's own bytes; looking up makes no strings.
/// </summary>
internal sealed class LexiconIndex
{
    private const int Slots = 1 << 17;
    private static readonly Lazy<LexiconIndex> LazilyShared = new(() => new LexiconIndex(InflectionLexicon.Shared.Lines));

    // One more than where a line starts, or zero.
    private readonly int[] _byLemma = new int[Slots];
    private readonly int[] _byForm = new int[Slots / 4];
    private readonly ReadOnlyMemory<byte> _lines;

    private LexiconIndex(ReadOnlyMemory<byte> lines)
    {
        _lines = lines;
        ReadOnlySpan<byte> bytes = lines.Span;
        for (int start = 0; start < bytes.Length;)
        {
            int length = bytes[start..].IndexOf((byte)'\n');
            int end = length < 0 ? bytes.Length : start + length;
            Add(bytes, start, end);
            start = end + 1;
        }
    }

    /// <summary>The index of the lexicon that ships with the engine.</summary>
    public static LexiconIndex Shared => LazilyShared.Value;

    /// <summary>The line of a folded word as a lemma; empty where there is none.</summary>
    public ReadOnlySpan<byte> Find(ReadOnlySpan<char> word)
    {
        ReadOnlySpan<byte> bytes = _lines.Span;
        for (uint slot = HashOf(word) % Slots; _byLemma[slot] != 0; slot = (slot + 1) % Slots)
        {
            int start = _byLemma[slot] - 1;
            if (StandsAt(bytes, start, word)) return LineAt(bytes, start);
        }

        return default;
    }

    /// <summary>
    /// The next line that lists a folded word as an irregular form. Begin with a <paramref name="probe"/> of zero; empty where there is no more.
    /// </summary>
    public ReadOnlySpan<byte> FindNext(ReadOnlySpan<char> form, ref uint probe)
    {
        uint slots = (uint)_byForm.Length;
        ReadOnlySpan<byte> bytes = _lines.Span;
        uint first = HashOf(form);
        while (_byForm[(first + probe) % slots] is var entry and not 0)
        {
            probe++;
            ReadOnlySpan<byte> line = LineAt(bytes, bytes[..(entry - 1)].LastIndexOf((byte)'\n') + 1);
            if (StandsAt(bytes, entry - 1, form)) return line;
        }

        return default;
    }

    private void Add(ReadOnlySpan<byte> bytes, int start, int end)
    {
        ReadOnlySpan<byte> line = bytes[start..end];
        int blank = line.IndexOf((byte)' ');
        Put(_byLemma, HashOf(blank < 0 ? line : line[..blank]), start);
        if (blank < 0) return;
        for (int at = start + blank + 1; at < end;)
        {
            int next = bytes[at..end].IndexOf((byte)' ');
            if (next < 0) next = end - at;

            // The first field is flags.
            if (at > start + blank + 1) Put(_byForm, HashOf(bytes.Slice(at, next)), at);
            at += next + 1;
        }
    }

    private static void Put(int[] slots, uint hash, int place)
    {
        uint slot = hash % (uint)slots.Length;
        while (slots[slot] != 0) slot = (slot + 1) % (uint)slots.Length;
        slots[slot] = place + 1;
    }

    private static ReadOnlySpan<byte> LineAt(ReadOnlySpan<byte> bytes, int start)
    {
        int length = bytes[start..].IndexOf((byte)'\n');
        return length < 0 ? bytes[start..] : bytes.Slice(start, length);
    }

    private static bool StandsAt(ReadOnlySpan<byte> bytes, int start, ReadOnlySpan<char> word)
    {
        int end = start + word.Length;
        if (end > bytes.Length || (end < bytes.Length && bytes[end] is not ((byte)' ' or (byte)'\n'))) return false;
        for (int i = 0; i < word.Length; i++)
        {
            if (bytes[start + i] != word[i]) return false;
        }

        return true;
    }

    private static uint HashOf(ReadOnlySpan<char> word)
    {
        uint hash = 2166136261;
        foreach (char unit in word) hash = (hash ^ unit) * 16777619;
        return hash ^ (hash >> 15);
    }

    private static uint HashOf(ReadOnlySpan<byte> word)
    {
        uint hash = 2166136261;
        foreach (byte unit in word) hash = (hash ^ unit) * 16777619;
        return hash ^ (hash >> 15);
    }
}
