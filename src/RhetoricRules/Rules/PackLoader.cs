using System.Collections.Immutable;
using RhetoricRules.Dictionaries;

namespace RhetoricRules.Rules;

/// <summary>Reads the YAML and the word lists of packs into rules. A bad file gives problems, never an exception.</summary>
public static class PackLoader
{
    /// <summary>Loads <paramref name="packs"/>: names are looked up in the own pack first, then in the others in order.</summary>
    public static RuleSetLoad Load(ImmutableArray<PackSource> packs)
    {
        if (packs.IsDefault) throw new ArgumentException("The packs are missing.", nameof(packs));
        return new PackLoad(packs).Run();
    }

    /// <summary>Loads <paramref name="packs"/> and, as one more pattern, what <paramref name="query"/> asks for.</summary>
    public static RuleSetLoad Load(ImmutableArray<PackSource> packs, PhraseQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        if (packs.IsDefault) throw new ArgumentException("The packs are missing.", nameof(packs));
        return new PackLoad(packs, query).Run();
    }

    /// <summary>The endings of the files that lexicons can take their words <c>from</c>.</summary>
    public static ImmutableArray<string> WordListEndings => [.. DictionaryReader.Endings, ".yml", ".yaml"];

    /// <summary>Whether a lexicon may be called <paramref name="name"/>: it is a name, and no class of the language has it.</summary>
    public static bool IsFreeName(string name) => Values.IsName(name) && !PhraseClasses.IsTaken(name);

    /// <summary>The paths of the files that lexicons of <paramref name="pack"/> take their words <c>from</c>, each once, in ordinal order. Who reads them
    /// hands them over as <see cref="PackSource.WordLists"/>, those that cannot be read too.</summary>
    public static ImmutableArray<string> FindWordLists(PackSource pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        return pack.Files.IsDefault ? [] : LexiconFiles.Find(pack);
    }
}
