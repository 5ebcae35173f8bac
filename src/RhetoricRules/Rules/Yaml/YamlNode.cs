using System.Collections.Immutable;
using RhetoricRules.Text;

namespace RhetoricRules.Rules.Yaml;

/// <summary>A node of a rule file and where it stands in it.</summary>
internal abstract class YamlNode(TextSpan span)
{
    public TextSpan Span { get; } = span;
}

/// <summary>A list.</summary>
internal sealed class YamlList(TextSpan span, ImmutableArray<YamlNode> items) : YamlNode(span)
{
    public ImmutableArray<YamlNode> Items { get; } = items;
}

/// <summary>A map, keys in the order of the file; a key that is written twice is here twice.</summary>
internal sealed class YamlMap(TextSpan span, ImmutableArray<YamlEntry> entries, bool isFlow) : YamlNode(span)
{
    public ImmutableArray<YamlEntry> Entries { get; } = entries;

    /// <summary>Whether it is written in braces, or as a pair inside a bracketed list.</summary>
    public bool IsFlow { get; } = isFlow;
}

/// <summary>One key of a map with its value.</summary>
internal sealed record YamlEntry(YamlScalar Key, YamlNode Value);

/// <summary>Something YAML allows and rule files do not: an anchor, an alias, a tag.</summary>
internal sealed class YamlRefused(TextSpan span, string message, string suggestion) : YamlNode(span)
{
    public string Message { get; } = message;

    public string Suggestion { get; } = suggestion;
}
