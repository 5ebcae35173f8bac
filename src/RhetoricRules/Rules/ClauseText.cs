using System.Collections.Frozen;
using System.Text;
using RhetoricRules.Rules.Yaml;

namespace RhetoricRules.Rules;

/// <summary>
/// What a rule says, without how it is laid out: two files that load to the same clauses give the same text. Keys are sorted, and so are lists of
/// texts, whose order means nothing; a list of one is its only item; runs of white space are one space.
/// </summary>
internal static class ClauseText
{
    // What a pattern says about itself changes nothing that it finds.
    private static readonly FrozenSet<string> About = MetadataReader.Keys.Append("tests").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The clauses of a rule whose value is <paramref name="node"/>.</summary>
    public static string Of(YamlNode node)
    {
        var text = new StringBuilder();
        if (node is YamlMap map) Append(text, map.Entries.Where(entry => !About.Contains(entry.Key.Text)));
        else Append(text, node);
        return text.ToString();
    }

    private static void Append(StringBuilder text, YamlNode node)
    {
        switch (node)
        {
            case YamlMap map:
                Append(text, map.Entries);
                break;
            case YamlList { Items: [var only] }:
                Append(text, only);
                break;
            case YamlList list:
                Append(text, list);
                break;
            case YamlScalar scalar:
                text.Append(Quoted(scalar));
                break;
        }
    }

    private static void Append(StringBuilder text, IEnumerable<YamlEntry> entries)
    {
        text.Append('{');
        foreach (YamlEntry entry in entries.OrderBy(entry => entry.Key.Text, StringComparer.Ordinal))
        {
            text.Append(Quoted(entry.Key)).Append(':');
            Append(text, entry.Value);
            text.Append(',');
        }

        text.Append('}');
    }

    private static void Append(StringBuilder text, YamlList list)
    {
        text.Append('[');
        if (list.Items.All(item => item is YamlScalar))
        {
            text.AppendJoin(',', list.Items.Select(item => Quoted((YamlScalar)item)).Order(StringComparer.Ordinal));
        }
        else
        {
            foreach (YamlNode item in list.Items)
            {
                Append(text, item);
                text.Append(',');
            }
        }

        text.Append(']');
    }

    private static string Quoted(YamlScalar scalar)
    {
        string words = string.Join(' ', scalar.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return $"\"{words.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
    }
}
