using RhetoricRules.Dictionaries;
using RhetoricRules.Rules.Yaml;
using RhetoricRules.Text;

namespace RhetoricRules.Rules;

/// <summary>quanteda's YAML: names of categories, each with a list of words or with categories below it, which may stand among the words of a list.</summary>
internal static class YamlDictionary
{
    /// <summary>The root of the file of <paramref name="log"/>; what breaks it is in the log.</summary>
    public static DictionaryCategory Read(ProblemLog log)
    {
        var root = new DictionaryCategory("", new TextSpan(0, 0));
        if (YamlReader.Read(log) is { } node) Read(node, root, log);
        return root;
    }

    private static void Read(YamlNode node, DictionaryCategory category, ProblemLog log)
    {
        switch (node)
        {
            case YamlScalar { Text.Length: > 0 } scalar:
                category.Add(scalar.Text, scalar.Span);
                break;
            case YamlList list:
                foreach (YamlNode item in list.Items) Read(item, category, log);
                break;
            case YamlMap map:
                foreach (YamlEntry entry in map.Entries) Read(entry.Value, category.Child(entry.Key.Text, entry.Key.Span), log);
                break;
            case YamlRefused:
                Values.WrongKind(node, log, "An entry is a text", node.Span);
                break;
        }
    }
}
