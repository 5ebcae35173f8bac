namespace RhetoricRules.Reporting;

/// <summary>A piece of text on a row beneath an excerpt: an underline with or without its label, or a label alone.</summary>
internal readonly record struct Underline(int Column, string Text, TextStyle Style)
{
    /// <summary>The column after the last.</summary>
    public int End => Column + DisplayWidth.Of(Text);
}
