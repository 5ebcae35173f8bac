using RhetoricRules.Text;

namespace RhetoricRules.Reporting;

/// <summary>An article's words within a line of a report.</summary>
internal static class ProofWords
{
    private const int Longest = 100;

    /// <summary>The words of <paramref name="span"/> on one line, cut after a hundred characters, in quotation marks: their own where they fill a quotation.</summary>
    public static string Quoted(Article article, TextSpan span)
    {
        string words = Cut(article, span);
        return words[0] is '"' or '\u201C' ? words : $"\u201C{words}\u201D";
    }

    private static string Cut(Article article, TextSpan span)
    {
        string words = string.Join(' ', DisplayLine.Clean(article.Source.ToString(span)).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        if (words.Length <= Longest) return words;
        int end = char.IsHighSurrogate(words[Longest - 1]) ? Longest - 1 : Longest;
        return $"{words[..end].TrimEnd()}…";
    }
}
