using RhetoricRules.Diagnostics;
using RhetoricRules.Dictionaries;
using RhetoricRules.Rules;
using RhetoricRules.Rules.Yaml;
using RhetoricRules.Text;

namespace RhetoricRules.Evaluation.Suggesting;

/// <summary>
/// Writes a word into a list where it belongs: in its place where the list is in order, else at the end. Every other character stays as it is, comments and
/// layout too.
/// </summary>
public static class LexiconInsertion
{
    private const int LongestLine = 160;

    // Fewer say nothing about an order.
    private const int FewestInOrder = 3;

    /// <summary>Whether <paramref name="word"/> can be written into a list as a mere word: letters, digits and what stands between them.</summary>
    public static bool IsWord(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return word.Length > 0 && char.IsLetterOrDigit(word[0]) && char.IsLetterOrDigit(word[^1])
            && word.All(unit => char.IsLetterOrDigit(unit) || unit is ' ' or '-' or '\'' or '’') && !word.Contains("  ", StringComparison.Ordinal);
    }

    /// <summary>The path of the file from which the lexicon takes its words; null where they stand in the rule file itself.</summary>
    public static string? FileOf(KnownLexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        RuleFile file = lexicon.Rule.Place.File;
        YamlNode? value = ValueOf(file, lexicon.Rule.Place.Span);
        return value is YamlMap map && map.Entries.FirstOrDefault(entry => entry.Key.Text == LexiconFiles.From)?.Value is YamlScalar from ? WordListPath.Of(file.Path, from.Text) : null;
    }

    /// <summary>The text of the rule file with <paramref name="word"/> in the lexicon; null where it is there already.</summary>
    /// <param name="lexicon">The lexicon as it was loaded.</param>
    /// <param name="text">The rule file as it is now.</param>
    /// <param name="word">The word; <see cref="IsWord"/> holds.</param>
    /// <exception cref="FormatException">The list has no place to write to; the message says why.</exception>
    public static string? IntoRules(KnownLexicon lexicon, string text, string word)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        ArgumentNullException.ThrowIfNull(text);
        string[] path = lexicon.Name.Split('.');
        string? inserted = ValueAt(lexicon.Path, text, path) switch
        {
            YamlList { Items.IsEmpty: false } list when Has(list, word) => null,
            YamlList { Items.IsEmpty: false } list => IntoList(text, list, word),
            YamlScalar scalar when scalar.Text.Equals(word, StringComparison.OrdinalIgnoreCase) => null,
            YamlScalar { IsMissing: false } scalar when text.AsSpan(scalar.Span.Start, scalar.Span.Length).IndexOf('\n') < 0 =>
                $"{text[..scalar.Span.Start]}[{text[scalar.Span.Start..scalar.Span.End]}, {Quoted(word)}]{text[scalar.Span.End..]}",
            YamlMap map => throw new FormatException($"`{lexicon.Name}` is made of sublists; name one of them: {string.Join(", ", map.Entries.Select(entry => $"{lexicon.Name}.{entry.Key.Text}"))}."),
            _ => throw new FormatException($"`{lexicon.Name}` is not written there as a list of words."),
        };
        if (inserted is null) return null;
        return ValueAt(lexicon.Path, inserted, path) is YamlList made && Has(made, word) ? inserted : throw new FormatException($"`{word}` cannot be written into `{lexicon.Name}` by itself.");
    }

    /// <summary>The text of a plain list with <paramref name="word"/> in it; null where it is there already.</summary>
    public static string? IntoPlainList(string text, string word)
    {
        ArgumentNullException.ThrowIfNull(text);
        DictionaryLine[] entries = [.. DictionaryLine.Of(new SourceText(text)).Where(line => !PlainList.IsComment(line.Text))];
        if (entries.Any(entry => entry.Text.Equals(word, StringComparison.OrdinalIgnoreCase))) return null;
        string end = LineEndOf(text);
        int next = PlaceIn([.. entries.Select(entry => entry.Text)], word);
        if (next < entries.Length)
        {
            int start = StartOfLine(text, entries[next].Span.Start);
            return $"{text[..start]}{word}{end}{text[start..]}";
        }

        return text.Length == 0 || text[^1] == '\n' ? $"{text}{word}{end}" : $"{text}{end}{word}";
    }

    private static string IntoList(string text, YamlList list, string word)
    {
        YamlNode[] items = [.. list.Items];
        string quoted = Quoted(word);
        int next = items.All(item => item is YamlScalar) ? PlaceIn([.. items.Select(item => ((YamlScalar)item).Text)], word) : items.Length;
        bool isFlow = text[list.Span.Start] == '[';
        if (next < items.Length)
        {
            int at = items[next].Span.Start;
            return isFlow ? $"{text[..at]}{quoted}, {text[at..]}" : Before(text, at, quoted);
        }

        int last = items[^1].Span.End;
        int line = StartOfLine(text, last);
        if (!isFlow) return After(text, items[^1].Span, quoted);
        bool isLong = line > list.Span.Start && EndOfLine(text, last) - line + quoted.Length > LongestLine;
        string between = isLong ? $",{LineEndOf(text)}{text[line..(line + IndentationAt(text, line))]}" : ", ";
        return $"{text[..last]}{between}{quoted}{text[last..]}";
    }

    /// <summary>A line of its own before the item at <paramref name="item"/>, beginning as that does.</summary>
    private static string Before(string text, int item, string word)
    {
        int line = StartOfLine(text, item);
        return $"{text[..line]}{text[line..item]}{word}{LineEndOf(text)}{text[line..]}";
    }

    /// <summary>A line of its own behind <paramref name="item"/> and what stands beside it.</summary>
    private static string After(string text, TextSpan item, string word)
    {
        int end = EndOfLine(text, item.End);
        return $"{text[..end]}{LineEndOf(text)}{text[StartOfLine(text, item.Start)..item.Start]}{word}{text[end..]}";
    }

    /// <summary>Where <paramref name="word"/> belongs among <paramref name="entries"/>: at the end unless they are in order.</summary>
    private static int PlaceIn(string[] entries, string word)
    {
        if (entries.Length < FewestInOrder || entries.Zip(entries.Skip(1)).Any(pair => Compare(pair.First, pair.Second) > 0)) return entries.Length;
        int place = Array.FindIndex(entries, entry => Compare(entry, word) > 0);
        return place < 0 ? entries.Length : place;
    }

    private static int Compare(string left, string right) => string.Compare(left, right, StringComparison.OrdinalIgnoreCase);

    // YAML would take some words for something else, and in quotation marks all are words.
    private static string Quoted(string word) =>
        word.All(char.IsAsciiLetter) && word.ToUpperInvariant() is not ("YES" or "NO" or "ON" or "OFF" or "TRUE" or "FALSE" or "NULL" or "Y" or "N") ? word : $"\"{word}\"";

    private static bool Has(YamlList list, string word) => list.Items.OfType<YamlScalar>().Any(item => item.Text.Equals(word, StringComparison.OrdinalIgnoreCase));

    private static YamlNode? ValueAt(string path, string text, string[] names)
    {
        YamlNode? node = Read(new RuleFile(path, new SourceText(text)));
        foreach (string name in names.Prepend("lexicons"))
            node = (node as YamlMap)?.Entries.FirstOrDefault(entry => entry.Key.Text == name)?.Value;
        return node;
    }

    private static YamlNode? ValueOf(RuleFile file, TextSpan key)
    {
        Stack<YamlNode?> open = new([Read(file)]);
        while (open.TryPop(out YamlNode? node))
        {
            if (node is not YamlMap map) continue;
            foreach (YamlEntry entry in map.Entries)
            {
                if (entry.Key.Span == key) return entry.Value;
                open.Push(entry.Value);
            }
        }

        return null;
    }

    private static YamlNode? Read(RuleFile file) => YamlReader.Read(new ProblemLog(file, new ProblemStore()));

    private static string LineEndOf(string text) => text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";

    private static int StartOfLine(string text, int offset) => offset == 0 ? 0 : text.LastIndexOf('\n', offset - 1) + 1;

    // Before the line's end, which may be two characters.
    private static int EndOfLine(string text, int offset)
    {
        int end = text.IndexOf('\n', offset);
        if (end < 0) return text.Length;
        return end > 0 && text[end - 1] == '\r' ? end - 1 : end;
    }

    private static int IndentationAt(string text, int line)
    {
        int end = line;
        while (end < text.Length && text[end] is ' ' or '\t') end++;
        return end - line;
    }
}
