using System.Collections.Immutable;
using RhetoricRules.Diagnostics;
using RhetoricRules.Dictionaries;
using RhetoricRules.Rules.Yaml;
using RhetoricRules.Text;

namespace RhetoricRules.Rules;

/// <summary>Lexicons whose words stand in a file of their own: which file a pack asks for, and what it holds.</summary>
internal static class LexiconFiles
{
    internal const string From = "from";
    private const int MostCategories = 1000;

    internal static readonly KeyTable Keys = new("a lexicon from a file", [From, "match"]);

    /// <summary>The path of each file that the rule files of <paramref name="source"/> ask for, each once, in ordinal order.</summary>
    public static ImmutableArray<string> Find(PackSource source)
    {
        SortedSet<string> paths = new(StringComparer.Ordinal);
        foreach (RuleFile file in source.Files.Where(file => MayAsk(file.Text.Content)))
        {
            if (YamlReader.Read(new ProblemLog(file, new ProblemStore())) is not YamlMap root) continue;
            foreach (YamlEntry section in root.Entries.Where(entry => entry.Key.Text == "lexicons")) Gather(section.Value, file, paths);
        }

        return [.. paths];
    }

    /// <summary>Whether a map is no map of sublists but asks for a file.</summary>
    public static bool AsksForFile(YamlMap map) =>
        map.Entries.Any(entry => entry.Key.Text == From || entry is { Key.Text: "match", Value: YamlScalar { Text: "exact" } });

    /// <summary>What the lexicon that <paramref name="map"/> defines takes from its file; null and a problem where that cannot be told.</summary>
    public static DictionaryLexicon? Read(YamlMap map, ProblemLog log, ImmutableArray<WordListFile> files, ProblemStore problems)
    {
        var fields = new FieldReader(map, Keys, log);
        bool isExact = fields.Choice("match", false, ("exact", true));
        if (!fields.Has(From))
            log.Error(ProblemCodes.WrongValue, map.Entries[0].Key.Span, "`match: exact` says how the words of a file count, and no file is named.", "", "Add `from: file.dic`, or write the words as a list with `=` before each.");
        if (fields.Scalar(From) is not { } from) return null;

        string path = WordListPath.Of(log.File.Path, from.Text);
        bool isYaml = IsYaml(path);
        if (!isYaml && !DictionaryReader.Knows(path))
        {
            log.Error(
                ProblemCodes.WordList,
                from.Span,
                $"The format of {Wording.Quote(from.Text)} is not known.",
                "The ending of the name tells the format.",
                $"Files that can be read end in {string.Join(", ", DictionaryReader.Endings)} or .yml.");
            return null;
        }

        WordListFile? file = files.FirstOrDefault(known => known.Path == path);
        if (file?.Text is not { } text)
        {
            log.Error(ProblemCodes.WordList, from.Span, $"The word list {Wording.Quote(path)} cannot be read.", "A lexicon without its words would never match.", TroubleOf(file, files));
            return null;
        }

        var own = new ProblemLog(new RuleFile(path, text), problems);
        DictionaryCategory root = isYaml ? YamlDictionary.Read(own) : DictionaryReader.Read(path, text);
        Check(root, own);
        if (own.FirstError is { } place) log.Spoil(place);
        return new DictionaryLexicon(root, isExact, own);
    }

    // Most files ask for none, and reading YAML takes time.
    private static bool MayAsk(string content) =>
        content.Contains("from:", StringComparison.Ordinal) || content.Contains("from :", StringComparison.Ordinal) || content.Contains("from\"", StringComparison.Ordinal) || content.Contains("from'", StringComparison.Ordinal);

    private static void Gather(YamlNode node, RuleFile file, SortedSet<string> paths)
    {
        if (node is not YamlMap map) return;
        foreach (YamlEntry entry in map.Entries)
        {
            if (entry is { Key.Text: From, Value: YamlScalar { Text.Length: > 0 } from }) paths.Add(WordListPath.Of(file.Path, from.Text));
            else Gather(entry.Value, file, paths);
        }
    }

    private static string TroubleOf(WordListFile? file, ImmutableArray<WordListFile> files)
    {
        if (file is { Trouble.Length: > 0 }) return file.Trouble;
        string[] known = [.. files.Where(other => other.Text is not null).Select(other => other.Path)];
        return known.Length == 0 ? "Put the file beside this one." : $"The word lists of the pack are {Wording.List(known)}.";
    }

    private static void Check(DictionaryCategory root, ProblemLog log)
    {
        foreach (DictionaryFault fault in root.Faults) log.Error(ProblemCodes.WordList, fault.Span, fault.Message, fault.Reason, fault.Suggestion);
        if (log.Count > 0) return;
        int categories = CountOf(root);
        if (categories > MostCategories)
            log.Error(ProblemCodes.WordList, new TextSpan(0, 0), $"The file has more than {MostCategories} categories.", "", "Split it into several files.");
        else if (root.Entries.Count == 0 && root.Children.Count == 0)
            log.Error(ProblemCodes.WordList, new TextSpan(0, 0), "There are no words in the file.", "", "Write an entry a line, or take out the `from`.");
    }

    private static int CountOf(DictionaryCategory category) => category.Children.Sum(child => 1 + CountOf(child));

    private static bool IsYaml(string path) => path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase);
}
