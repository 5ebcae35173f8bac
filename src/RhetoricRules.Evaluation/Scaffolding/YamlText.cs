using System.Globalization;
using System.Text;

namespace RhetoricRules.Evaluation.Scaffolding;

/// <summary>Writes text so that YAML reads it as it was.</summary>
internal static class YamlText
{
    /// <summary><paramref name="text"/> in quotation marks, on one line: in those that it does not hold itself, with escapes only where a character needs them.</summary>
    public static string Quoted(string text)
    {
        if (text.Any(IsEscaped)) return Escaped(text);
        bool hasSingle = text.Contains('\'', StringComparison.Ordinal);
        return hasSingle && text.AsSpan().IndexOfAny('"', '\\') < 0 ? $"\"{text}\"" : $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
    }

    /// <summary><paramref name="text"/> without quotation marks if it is made of letters, digits, single spaces and hyphens alone; else in quotation marks.</summary>
    public static string Plain(string text)
    {
        bool isPlain = text.Length > 0 && char.IsLetterOrDigit(text[0]) && text[^1] != ' ' && text.All(letter => char.IsLetterOrDigit(letter) || letter is ' ' or '-');
        return isPlain ? text : Quoted(text);
    }

    /// <summary>Whether the lines of <paramref name="text"/> can stand below a <c>|-</c> as they are.</summary>
    public static bool IsBlock(string text) =>
        text.Contains('\n', StringComparison.Ordinal) && text[0] != '\n' && text[^1] != '\n' && !text.Any(letter => letter != '\n' && IsEscaped(letter))
        && text.Split('\n').All(line => line.Trim().Length == line.Length);

    private static string Escaped(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (char letter in text)
        {
            quoted.Append(letter switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                _ when IsEscaped(letter) => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)letter:X4}"),
                _ => letter.ToString(),
            });
        }

        return quoted.Append('"').ToString();
    }

    // Line breaks of Unicode among them, which YAML takes for its own.
    private static bool IsEscaped(char letter) => char.IsControl(letter) || letter is '\u2028' or '\u2029' or '\uFEFF';
}
