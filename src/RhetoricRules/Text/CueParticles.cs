using System.Collections.Frozen;

namespace RhetoricRules.Text;

/// <summary>The verbs that speak only with a particle, by form.</summary>
internal static class CueParticles
{
    private static readonly FrozenDictionary<string, string[]> ByVerb = Make();

    private static readonly FrozenDictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> BySpan =
        ByVerb.GetAlternateLookup<ReadOnlySpan<char>>();

    public static IEnumerable<string> Verbs => ByVerb.Keys;

    /// <summary>Whether <paramref name="verb"/> speaks with <paramref name="particle"/> behind it.</summary>
    public static bool Fits(ReadOnlySpan<char> verb, ReadOnlySpan<char> particle)
    {
        if (!BySpan.TryGetValue(verb, out string[]? particles)) return false;
        foreach (string known in particles) if (particle.Equals(known, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private static FrozenDictionary<string, string[]> Make()
    {
        var byVerb = new Dictionary<string, string[]>(StringComparer.OrdinalIgnoreCase);
        foreach (string entry in CueVerbs.WithParticle.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] parts = entry.Split(':');
            foreach (string form in parts[0].Split('/')) byVerb[form] = parts[1].Split(',');
        }

        return byVerb.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
