using System.Globalization;
using RhetoricRules.Text;

namespace RhetoricRules.Dictionaries;

/// <summary>
/// WordStat's format: lines whose indentation tells what belongs to what. An entry ends in its weight, <c>WORD (1)</c>; a line without one is a
/// category. <c>_</c> joins the words of an entry.
/// </summary>
internal static class WordStatDictionary
{
    public static void Read(SourceText source, DictionaryCategory root)
    {
        Stack<(int Indent, DictionaryCategory Category)> open = new();
        open.Push((-1, root));
        foreach (DictionaryLine line in DictionaryLine.Of(source))
        {
            while (open.Peek().Indent >= line.Indent) open.Pop();
            DictionaryCategory parent = open.Peek().Category;
            if (SplitWeight(line.Text) is { } entry) AddEntry(parent, line, entry.Words, entry.Weight);
            else if (IsRule(line.Text)) FaultRule(parent, line);
            else if (open.Count > DictionaryReader.DeepestNesting) FaultDepth(root, line);
            else open.Push((line.Indent, parent.Child(line.Text, line.Span)));
        }
    }

    private static (string Words, string Weight)? SplitWeight(string line)
    {
        int bracket = line.LastIndexOf('(');
        if (bracket < 1 || line[^1] != ')') return null;
        string weight = line[(bracket + 1)..^1].Trim();
        bool isNumber = double.TryParse(weight.Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out _);
        return isNumber ? (line[..bracket].TrimEnd(), weight) : null;
    }

    private static void AddEntry(DictionaryCategory category, DictionaryLine line, string words, string weight)
    {
        if (IsRule(words))
        {
            FaultRule(category, line);
            return;
        }

        category.Add(words.Replace('_', ' '), line.Within(0, words.Length));
        if (double.Parse(weight.Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture) == 1) return;
        category.Fault(
            line.Span,
            $"The entry has the weight {weight}.",
            "A word counts once; with a weight the counts would not be WordStat's.",
            "Write (1), and weigh the counts of the category afterwards.");
    }

    private static bool IsRule(string words) => words.StartsWith('@') || words.Contains('[', StringComparison.Ordinal) || words.Contains('#', StringComparison.Ordinal);

    private static void FaultRule(DictionaryCategory category, DictionaryLine line) => category.Fault(
        line.Span,
        "This is a rule of WordStat about the neighbourhood of words.",
        "Word lists hold words; what must stand near what is said by phrases here.",
        "Take the line out, and write it as a signal: `{one} ...6 {other}`.");

    private static void FaultDepth(DictionaryCategory root, DictionaryLine line) => root.Fault(
        line.Span,
        $"Categories stand more than {DictionaryReader.DeepestNesting} deep in each other.",
        "",
        "Dictionaries need three or four levels: lay some of these together.");
}
