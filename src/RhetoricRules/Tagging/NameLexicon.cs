using System.Collections.Frozen;

namespace RhetoricRules.Tagging;

/// <summary>Names of places and first names, from the list inside the assembly; <c>Data/make-english-names.sh</c> explains it.</summary>
internal sealed class NameLexicon
{
    private const string ResourceName = "RhetoricRules.Tagging.english-names.txt";
    private static readonly Lazy<NameLexicon> LazilyShared = new(Load);

    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _places;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _firstNames;

    private NameLexicon(FrozenSet<string> places, FrozenSet<string> firstNames) =>
        (_places, _firstNames) = (places.GetAlternateLookup<ReadOnlySpan<char>>(), firstNames.GetAlternateLookup<ReadOnlySpan<char>>());

    /// <summary>The list that ships with the engine.</summary>
    public static NameLexicon Shared => LazilyShared.Value;

    /// <summary>Whether this is the name of a place, in any case.</summary>
    public bool IsPlace(ReadOnlySpan<char> name) => _places.Contains(name);

    /// <summary>Whether this is a first name, in any case.</summary>
    public bool IsFirstName(ReadOnlySpan<char> name) => _firstNames.Contains(name);

    private static NameLexicon Load()
    {
        using Stream resource = typeof(NameLexicon).Assembly.GetManifestResourceStream(ResourceName)
            ?? throw new InvalidOperationException($"The assembly lacks its resource {ResourceName}.");
        using var reader = new StreamReader(resource);
        List<string> places = [];
        List<string> firstNames = [];
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('*')) firstNames.Add(line[1..]);
            else if (!line.StartsWith('#')) places.Add(line);
        }

        return new NameLexicon(places.ToFrozenSet(StringComparer.OrdinalIgnoreCase), firstNames.ToFrozenSet(StringComparer.OrdinalIgnoreCase));
    }
}
