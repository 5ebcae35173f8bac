namespace RhetoricRules.Reporting;

/// <summary>Writes words with those around them so that the words of all lines stand beneath each other.</summary>
internal static class ConcordanceColumns
{
    /// <summary>What stands on either side of the words.</summary>
    public const string Gap = "  ";

    /// <summary>Writes up to <paramref name="leftWidth"/> columns before the words and <paramref name="rightWidth"/> for them and what is after, with a gap on either side.</summary>
    public static void Write(StyledWriter output, KeywordInContext words, int leftWidth, int rightWidth, TextStyle style = TextStyle.Warning)
    {
        int before = leftWidth + (words.IsBeforeGlued ? Gap.Length : 0);
        output.Write(Columns.PadLeft(Columns.CutLeft(words.Before, before), before));
        string keyword = Columns.Cut(words.Keyword, rightWidth);
        string after = (words.IsAfterGlued ? "" : Gap) + words.After;
        int left = rightWidth + Gap.Length - DisplayWidth.Of(keyword);
        output.Write(words.IsBeforeGlued ? "" : Gap);
        output.Write(keyword, style);
        output.Write(Columns.Pad(Columns.Cut(after, left), left));
    }
}
