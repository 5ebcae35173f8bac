namespace RhetoricRules.Cli.Options;

/// <summary>How a graph is written.</summary>
internal enum GraphFormat : byte
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>For Markdown pages that draw Mermaid.</summary>
    Mermaid,

    /// <summary>For Graphviz.</summary>
    Dot,
}
