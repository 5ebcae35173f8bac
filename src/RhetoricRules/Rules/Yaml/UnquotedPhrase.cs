using System.Text;
using RhetoricRules.Text;

namespace RhetoricRules.Rules.Yaml;

/// <summary>Finds a phrase with braces that stands without quotes in a bracketed list, where YAML takes the braces for a map.</summary>
internal static class UnquotedPhrase
{
    /// <summary>The brace that misleads YAML at <paramref name="at"/>, and the line as it should be; null where no such phrase stands there.</summary>
    public static (TextSpan Brace, string Line)? Find(SourceText text, TextSpan bracket, int at)
    {
        if (bracket.Length == 0 || text[bracket.Start] != '[' || Items(text.Content, bracket.Start + 1) is not { } items) return null;
        if (items.FirstOrDefault(item => item.Start <= at && at <= item.End) is not { Length: > 0 } wrong) return null;
        string phrase = text.ToString(wrong);
        if (phrase[0] is '"' or '\'' || !HasBraces(phrase) || !HasWordsOutside(phrase)) return null;

        var line = new StringBuilder();
        int copied = LineStart(text.Content, bracket.Start);
        foreach (TextSpan item in items.Where(item => HasBraces(text.ToString(item)) && text[item.Start] is not ('"' or '\'')))
        {
            line.Append(text.Content, copied, item.Start - copied).Append(Quoted(text.ToString(item)));
            copied = item.End;
        }

        int end = text.Content.AsSpan(copied).IndexOfAny('\r', '\n');
        line.Append(text.Content, copied, (end < 0 ? text.Length : copied + end) - copied);
        return (new TextSpan(wrong.Start + phrase.IndexOf('{', StringComparison.Ordinal), 1), line.ToString().Trim());
    }

    /// <summary>The items of a list up to its closing bracket, without the space around them; null where it does not close in its line.</summary>
    private static List<TextSpan>? Items(string content, int start)
    {
        List<TextSpan> items = [];
        int depth = 0;
        char quote = '\0';
        int from = start;
        for (int at = start; at < content.Length && content[at] is not ('\r' or '\n'); at++)
        {
            char sign = content[at];
            if (quote != '\0') quote = sign == quote ? '\0' : quote;
            else if (sign is '"' or '\'' && content.AsSpan(from, at - from).IsWhiteSpace()) quote = sign;
            else if (sign is '{' or '[') depth++;
            else if (depth > 0 && sign is ('}' or ']')) depth--;
            else if (sign is ',' or ']' && depth == 0)
            {
                items.Add(Trimmed(content, from, at));
                if (sign == ']') return items;
                from = at + 1;
            }
        }

        return null;
    }

    private static TextSpan Trimmed(string content, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(content[start])) start++;
        while (end > start && char.IsWhiteSpace(content[end - 1])) end--;
        return TextSpan.Between(start, end);
    }

    private static bool HasBraces(string phrase) => phrase.Contains('{', StringComparison.Ordinal) && phrase.Contains('}', StringComparison.Ordinal);

    /// <summary>Without words between them, two maps lack a comma rather than quotes.</summary>
    private static bool HasWordsOutside(string phrase)
    {
        int depth = 0;
        foreach (char letter in phrase)
        {
            if (letter is '{') depth++;
            else if (letter is '}') depth--;
            else if (depth == 0 && char.IsLetterOrDigit(letter)) return true;
        }

        return false;
    }

    private static string Quoted(string phrase) =>
        phrase.AsSpan().ContainsAny('"', '\\') ? $"'{phrase.Replace("'", "''", StringComparison.Ordinal)}'" : $"\"{phrase}\"";

    private static int LineStart(string content, int at) => at == 0 ? 0 : content.LastIndexOf('\n', at - 1) + 1;
}
