using RhetoricRules.Text;

namespace RhetoricRules.Rules.Yaml;

/// <summary>A text value: what it means, and where each of its characters stands in the file.</summary>
internal sealed class YamlScalar(TextSpan span, string text, TextStyle style, string file) : YamlNode(span)
{
    private TextSpan[]? _places;

    /// <summary>The text, unquoted and unfolded.</summary>
    public string Text { get; } = text;

    /// <summary>Whether nothing at all is written.</summary>
    public bool IsMissing => style == TextStyle.Plain && Text.Length == 0;

    /// <summary>Where <paramref name="length"/> characters of <see cref="Text"/> from <paramref name="start"/> stand in the file.</summary>
    public TextSpan Within(int start, int length)
    {
        _places ??= ScalarPlaces.Of(file, Span, Text, style);
        if (start >= _places.Length) return new TextSpan(_places.Length == 0 ? Span.Start : _places[^1].End, 0);
        int first = _places[start].Start;
        return length == 0 ? new TextSpan(first, 0) : TextSpan.Between(first, Math.Max(first, _places[start + length - 1].End));
    }
}

/// <summary>How a text value is written.</summary>
internal enum TextStyle : byte
{
    /// <summary>Without quotation marks.</summary>
    Plain,

    /// <summary>In <c>'…'</c>.</summary>
    SingleQuoted,

    /// <summary>In <c>"…"</c>.</summary>
    DoubleQuoted,

    /// <summary>After <c>|</c> or <c>&gt;</c>.</summary>
    Block,
}
