using System.Text;
using RhetoricRules.Text;

namespace RhetoricRules.Dictionaries;

/// <summary>
/// LIWC's format of 2001 to 2015: between two lines <c>%</c> the categories, a number and a name each; below, the entries, each with the numbers of
/// its categories. A word may stand in several.
/// </summary>
internal static class LiwcDictionary
{
    public static void Read(SourceText source, DictionaryCategory root)
    {
        Dictionary<string, DictionaryCategory> categories = new(StringComparer.Ordinal);
        int marks = 0;
        foreach (DictionaryLine line in DictionaryLine.Of(source))
        {
            if (line.Text == "%") marks++;
            else if (marks == 1) AddCategory(line, categories, root);
            else if (marks >= 2) AddEntry(line, categories, root);
            else if (!PlainList.IsComment(line.Text)) break;
        }

        if (marks >= 2) return;
        root.Fault(
            new TextSpan(0, Math.Min(1, source.Length)),
            marks == 0 ? "The file does not begin with `%`." : "The list of categories is never closed by `%`.",
            "In a .dic file a number and a name for each category stand between two lines `%`.",
            "Add the line, or save a plain list of words as .txt.");
    }

    private static void AddCategory(DictionaryLine line, Dictionary<string, DictionaryCategory> categories, DictionaryCategory root)
    {
        int space = line.Text.AsSpan().IndexOfAny(' ', '\t');
        string number = space < 0 ? line.Text : line.Text[..space];
        string name = space < 0 ? "" : ShortName(line.Text[space..].Trim());
        if (name.Length == 0 || !number.All(char.IsAsciiDigit))
        {
            root.Fault(line.Span, "This is no category: a number and a name.", "", "Write them with a tab between: `1`, a tab, `negative`.");
            return;
        }

        if (categories.TryAdd(KeyOf(number), root.Child(name, line.Span))) return;
        root.Fault(line.Within(0, number.Length), $"The number {number} stands for two categories.", "Which of them an entry means cannot be told.", "Give one of them another number, also in its entries.");
    }

    // LIWC 2015 writes "posemo (Positive Emotion)".
    private static string ShortName(string name) => name.EndsWith(')') && name.IndexOf(" (", StringComparison.Ordinal) is > 0 and int bracket ? name[..bracket] : name;

    private static void AddEntry(DictionaryLine line, Dictionary<string, DictionaryCategory> categories, DictionaryCategory root)
    {
        string[] fields = line.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        int first = fields.Length;
        while (first > 0 && IsNumber(fields[first - 1])) first--;
        // A number with nothing before it is the entry itself, and the entry may end in one: a tab tells.
        int tab = line.Text.IndexOf('\t', StringComparison.Ordinal);
        int words = tab < 0 ? Math.Max(1, first) : line.Text[..tab].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
        if (words < first || IsConditional(line.Text))
        {
            FaultConditional(line, fields, categories, root);
            return;
        }

        string text = string.Join(' ', fields[..words]);
        TextSpan span = line.Within(0, EndOf(line.Text, words));
        if (words == fields.Length) root.Fault(line.Span, "The entry belongs to no category.", "", "Write the numbers of its categories after it, with a tab before each.");
        foreach (string number in fields[words..])
        {
            if (categories.TryGetValue(KeyOf(number), out DictionaryCategory? category)) category.Add(text, span);
            else root.Fault(line.Span, $"There is no category {number}.", "", "Name it between the lines `%` at the top, or take the number out.");
        }
    }

    private static bool IsConditional(string line) => line.AsSpan().ContainsAny("<>()/");

    // Every category that the line may touch has wrong counts without it.
    private static void FaultConditional(DictionaryLine line, string[] fields, Dictionary<string, DictionaryCategory> categories, DictionaryCategory root)
    {
        (string message, string reason) = IsConditional(line.Text)
            ? ("The category of this entry depends on the words around it.", "A word list says what a word is wherever it stands.")
            : ("The entry has something between its words and the numbers of its categories that is no number.", "");
        const string suggestion = "Take the line out, or write the word with the numbers it has mostly.";
        DictionaryCategory[] touched =
        [
            .. fields.Skip(1).SelectMany(field => Numbers(field)).Select(number => categories.GetValueOrDefault(KeyOf(number))).OfType<DictionaryCategory>().Distinct(),
        ];
        foreach (DictionaryCategory category in touched.Length == 0 ? [root] : touched) category.Fault(line.Span, message, reason, suggestion);
    }

    private static IEnumerable<string> Numbers(string field)
    {
        var number = new StringBuilder();
        foreach (char unit in field + " ")
        {
            if (char.IsAsciiDigit(unit))
            {
                number.Append(unit);
            }
            else if (number.Length > 0)
            {
                yield return number.ToString();
                number.Clear();
            }
        }
    }

    private static bool IsNumber(string field) => field.All(char.IsAsciiDigit);

    // 01 and 1 are one number.
    private static string KeyOf(string number) => number.TrimStart('0');

    private static int EndOf(string line, int words)
    {
        int at = 0;
        for (int word = 0; word < words; word++)
        {
            while (at < line.Length && char.IsWhiteSpace(line[at])) at++;
            while (at < line.Length && !char.IsWhiteSpace(line[at])) at++;
        }

        return at;
    }
}
