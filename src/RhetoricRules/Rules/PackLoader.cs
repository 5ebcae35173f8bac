using System.Collections.Immutable;

namespace RhetoricRules.Rules;

/// <summary>Reads the YAML of packs into rules. A bad file gives problems, never an exception.</summary>
public static class PackLoader
{
    /// <summary>Loads <paramref name="packs"/>: names are looked up in the own pack first, then in the others in order.</summary>
    public static RuleSetLoad Load(ImmutableArray<PackSource> packs)
    {
        if (packs.IsDefault) throw new ArgumentException("The packs are missing.", nameof(packs));
        return new PackLoad(packs).Run();
    }
}
