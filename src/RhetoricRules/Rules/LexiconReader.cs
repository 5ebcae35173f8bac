using System.Collections.Immutable;
using RhetoricRules.Diagnostics;
using RhetoricRules.Rules.Yaml;
using RhetoricRules.Text;

namespace RhetoricRules.Rules;

/// <summary>Reads word lists. A map of sublists was taken apart when it was declared: here each sublist is a lexicon of its own.</summary>
internal static class LexiconReader
{
    /// <summary>The own entries of <paramref name="declaration"/>, those of sublists left out; problems are reported.</summary>
    public static ImmutableArray<PhraseNode> ReadEntries(Declaration declaration, NameTable names)
    {
        if (declaration.Value is YamlMap) return [];
        var classes = new PhraseClasses(declaration, names, PhraseUse.Entry);
        ImmutableArray<PhraseNode>.Builder entries = ImmutableArray.CreateBuilder<PhraseNode>();
        foreach (YamlScalar scalar in Values.Texts(
            declaration.Value,
            declaration.Log,
            "A lexicon is a list of phrases",
            declaration.NameSpan))
        {
            if (PhraseParser.Parse(scalar, classes) is { } entry) entries.Add(entry);
        }

        return entries.ToImmutable();
    }

    /// <summary>Whether a map of sublists asks for what is not built; reports it.</summary>
    public static bool AsksForFile(YamlMap map, ProblemLog log)
    {
        YamlEntry? file = map.Entries.FirstOrDefault(entry => entry.Key.Text == "from");
        file ??= map.Entries.FirstOrDefault(entry => entry is { Key.Text: "match", Value: YamlScalar { Text: "exact" } });
        if (file is null) return false;
        TextSpan span = file.Key.Span;
        log.Error(
            ProblemCodes.NotBuiltYet, span, $"`{file.Key.Text}` of a lexicon is part of the language but not of this version.", "Word lists of other programs cannot be read yet.", "Write the words as a list; `=word` stands for exactly this form.");
        return true;
    }
}
