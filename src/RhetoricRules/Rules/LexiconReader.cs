using System.Collections.Immutable;
using RhetoricRules.Rules.Yaml;

namespace RhetoricRules.Rules;

/// <summary>Reads word lists. A map of sublists was taken apart when it was declared: here each sublist is a lexicon of its own.</summary>
internal static class LexiconReader
{
    /// <summary>The own entries of <paramref name="declaration"/>, those of sublists left out; problems are reported.</summary>
    public static ImmutableArray<PhraseNode> ReadEntries(Declaration declaration, NameTable names)
    {
        if (declaration.Dictionary is { } dictionary) return DictionaryPhrases.Read(dictionary);
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
}
