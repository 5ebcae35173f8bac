namespace RhetoricRules.Rules;

/// <summary>All names of all packs: a name is looked up in the own pack first, then in the others in order.</summary>
internal sealed class NameTable(int packCount)
{
    private readonly Dictionary<(int Pack, NameSpace Space, string Name), Declaration> _declared = [];
    private readonly SortedSet<string> _entityTypes = new(StringComparer.Ordinal);

    /// <summary>The types that entities of any pack have.</summary>
    public IReadOnlyCollection<string> EntityTypes => _entityTypes;

    /// <summary>Adds a declaration, or gives the one that has its name already.</summary>
    public Declaration? Add(Declaration declaration)
    {
        (int, NameSpace, string) key = (declaration.Pack.Index, SpaceOf(declaration.Kind), declaration.Name);
        if (_declared.TryAdd(key, declaration)) return null;
        return _declared[key];
    }

    public void AddEntityType(string type) => _entityTypes.Add(type);

    public Declaration? Lexicon(PackScope from, string name) => Find(from, NameSpace.Lexicons, name);

    public Declaration? Entity(PackScope from, string name) => Find(from, NameSpace.Entities, name);

    /// <summary>A signal or a pattern.</summary>
    public Declaration? Source(PackScope from, string name) => Find(from, NameSpace.Sources, name);

    public IReadOnlyCollection<string> Lexicons(PackScope from) => Names(from, NameSpace.Lexicons);

    public IReadOnlyCollection<string> Entities(PackScope from) => Names(from, NameSpace.Entities);

    public IReadOnlyCollection<string> Sources(PackScope from) => Names(from, NameSpace.Sources);

    private Declaration? Find(PackScope from, NameSpace space, string name)
    {
        if (_declared.TryGetValue((from.Index, space, name), out Declaration? own)) return own;
        for (int pack = 0; pack < packCount; pack++)
        {
            if (_declared.TryGetValue((pack, space, name), out Declaration? other) && IsVisible(from, other)) return other;
        }

        return null;
    }

    private HashSet<string> Names(PackScope from, NameSpace space) =>
    [
        .. _declared.Where(entry => entry.Key.Space == space && IsVisible(from, entry.Value)).Select(entry => entry.Key.Name),
    ];

    /// <summary>Of a pack that lends its vocabulary only, others see no signals and patterns.</summary>
    private static bool IsVisible(PackScope from, Declaration declaration) =>
        declaration.Pack.Index == from.Index || !declaration.Pack.VocabularyOnly || SpaceOf(declaration.Kind) != NameSpace.Sources;

    private static NameSpace SpaceOf(DeclarationKind kind) => kind switch
    {
        DeclarationKind.Lexicon => NameSpace.Lexicons,
        DeclarationKind.Entity => NameSpace.Entities,
        _ => NameSpace.Sources,
    };

    /// <summary>Within one, a name is used once; signals and patterns share theirs, since steps name either.</summary>
    private enum NameSpace : byte
    {
        Lexicons,
        Entities,
        Sources,
    }
}
