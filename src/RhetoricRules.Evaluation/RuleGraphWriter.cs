using System.Globalization;
using System.Text;
using RhetoricRules.Rules;

namespace RhetoricRules.Evaluation;

/// <summary>Writes a <see cref="RuleGraph"/> for people, for Mermaid and for Graphviz.</summary>
public static class RuleGraphWriter
{
    /// <summary>The strata from below, each rule with what it reads; in parentheses what must be absent or is counted.</summary>
    public static void WriteText(TextWriter output, RuleGraph graph)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(graph);
        foreach (IGrouping<int, RuleGraphNode> stratum in graph.Nodes.GroupBy(node => node.Stratum))
        {
            output.Write($"{TitleOf(stratum.Key)}\n");
            foreach (RuleGraphNode node in stratum)
            {
                string reads = node.Reads.IsEmpty ? "" : $" ← {string.Join(", ", node.Reads.Select(edge => edge.Counts ? $"({edge.Name})" : edge.Name))}";
                output.Write($"  {Label(node, " ")}{reads}\n");
            }
        }

        if (graph.Nodes.Any(node => node.Reads.Any(edge => edge.Counts))) output.Write("In parentheses: what must be absent, or is counted.\n");
    }

    /// <summary>A Mermaid flowchart: what is read points to who reads it, dashed where it is absence or number that counts.</summary>
    public static void WriteMermaid(TextWriter output, RuleGraph graph)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(graph);
        output.Write("flowchart LR\n");
        foreach (RuleGraphNode node in graph.Nodes)
        {
            (string open, string close) = node.Kind switch
            {
                RuleKind.Pattern => ("[[", "]]"),
                RuleKind.Part => ("[", "]"),
                RuleKind.Signal => ("([", "])"),
                _ => ("[/", "/]"),
            };
            output.Write($"  {Identifier(node.Key, node.Kind == RuleKind.Lexicon)}{open}\"{Label(node, "<br>")}\"{close}\n");
        }

        foreach (RuleGraphNode node in graph.Nodes)
        {
            foreach (RuleGraphEdge edge in node.Reads)
                output.Write($"  {Identifier(edge.Key, edge.IsLexicon)} {(edge.Counts ? "-.->" : "-->")} {Identifier(node.Key, node.Kind == RuleKind.Lexicon)}\n");
        }
    }

    /// <summary>A Graphviz digraph; each stratum is a rank.</summary>
    public static void WriteDot(TextWriter output, RuleGraph graph)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(graph);
        output.Write("digraph rules {\n  rankdir=LR;\n  node [fontname=\"sans-serif\"];\n");
        foreach (IGrouping<int, RuleGraphNode> stratum in graph.Nodes.GroupBy(node => node.Stratum))
        {
            output.Write("  { rank=same;\n");
            foreach (RuleGraphNode node in stratum)
            {
                string shape = node.Kind switch { RuleKind.Pattern => "box, peripheries=2", RuleKind.Part => "box", RuleKind.Signal => "ellipse", _ => "parallelogram" };
                output.Write($"    {Identifier(node.Key, node.Kind == RuleKind.Lexicon)} [label=\"{Label(node, "\\n")}\", shape={shape}];\n");
            }

            output.Write("  }\n");
        }

        foreach (RuleGraphNode node in graph.Nodes)
        {
            foreach (RuleGraphEdge edge in node.Reads)
                output.Write($"  {Identifier(edge.Key, edge.IsLexicon)} -> {Identifier(node.Key, node.Kind == RuleKind.Lexicon)}{(edge.Counts ? " [style=dashed]" : "")};\n");
        }

        output.Write("}\n");
    }

    private static string TitleOf(int stratum) => stratum switch
    {
        -1 => "lexicons",
        0 => "stratum 0: signals, found in the words",
        _ => string.Create(CultureInfo.InvariantCulture, $"stratum {stratum}: patterns that read {(stratum == 1 ? "signals only" : $"up to stratum {stratum - 1}")}"),
    };

    private static string Label(RuleGraphNode node, string separator) => node.Id.Length == 0 ? node.Name : $"{node.Id}{separator}{node.Name}";

    // Letters, digits and underscores only, and no two keys alike: whatever else a key has is written as its code.
    private static string Identifier(string key, bool isLexicon)
    {
        var text = new StringBuilder(isLexicon ? "lexicon_" : "rule_");
        foreach (char letter in key)
        {
            if (char.IsAsciiLetterOrDigit(letter)) text.Append(letter);
            else text.Append(CultureInfo.InvariantCulture, $"_{(int)letter:x2}");
        }

        return text.ToString();
    }
}
