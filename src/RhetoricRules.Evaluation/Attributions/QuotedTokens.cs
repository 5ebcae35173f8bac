using RhetoricRules.Text;

namespace RhetoricRules.Evaluation.Attributions;

/// <summary>
/// Which tokens stand in double quotation marks, told from the marks alone, so that the kind of an attribution does not depend on the reader that is measured.
/// A quotation that its paragraph leaves open ends with it. Paragraphs end at blank lines; in a text without any, at every line end.
/// </summary>
internal static class QuotedTokens
{
    /// <summary>For each token of <paramref name="text"/> whether it stands between two marks or is one.</summary>
    public static bool[] Read(string text, ScoredTokens tokens)
    {
        bool[] quoted = new bool[tokens.Count];
        bool hasBlankLines = HasBreak(text.AsSpan().Trim(), needsBlankLine: true);
        bool isOpen = false;
        int before = 0;
        for (int token = 0; token < quoted.Length; token++)
        {
            TextSpan span = tokens.SpanOf(token);
            if (isOpen && HasBreak(text.AsSpan(before, span.Start - before), hasBlankLines)) isOpen = false;
            before = span.End;
            bool wasOpen = isOpen;
            isOpen = text[span.Start] switch
            {
                '"' or '\uFF02' => !isOpen,
                '\u201C' or '\u201E' or '\u201F' or '\u00AB' => true,
                '\u201D' or '\u00BB' => false,
                _ => isOpen,
            };
            quoted[token] = wasOpen || isOpen;
        }

        return quoted;
    }

    private static bool HasBreak(ReadOnlySpan<char> text, bool needsBlankLine)
    {
        int breaks = 0;
        foreach (char unit in text)
        {
            if (unit == '\n') breaks++;
            else if (!char.IsWhiteSpace(unit)) breaks = 0;
            if (breaks > (needsBlankLine ? 1 : 0)) return true;
        }

        return false;
    }
}
