namespace RhetoricRules.Text;

/// <summary>The characters of one article or rule file, exactly as they were read. All spans index this text.</summary>
public sealed class SourceText
{
    private LineMap? _lines;

    /// <summary>Wraps <paramref name="content"/> without changing a character.</summary>
    public SourceText(string content)
    {
        ArgumentNullException.ThrowIfNull(content);
        Content = content;
    }

    /// <summary>The whole text.</summary>
    public string Content { get; }

    /// <summary>The number of UTF-16 units.</summary>
    public int Length => Content.Length;

    /// <summary>The lines, computed when first asked for: only reporters do.</summary>
    public LineMap Lines => _lines ??= LineMap.Of(Content);

    /// <summary>The unit at <paramref name="offset"/>.</summary>
    public char this[int offset] => Content[offset];

    /// <summary>The characters of <paramref name="span"/> without a copy.</summary>
    public ReadOnlySpan<char> Slice(TextSpan span) => Content.AsSpan(span.Start, span.Length);

    /// <summary>The characters of <paramref name="span"/> as a string, for printing.</summary>
    public string ToString(TextSpan span) => Content.Substring(span.Start, span.Length);
}
