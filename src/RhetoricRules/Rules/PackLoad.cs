using System.Collections.Immutable;
using RhetoricRules.Diagnostics;
using RhetoricRules.Rules.Yaml;

namespace RhetoricRules.Rules;

/// <summary>One run of the loader: declare all names, read every rule by itself, then put them together, used ones first.</summary>
internal sealed class PackLoad(ImmutableArray<PackSource> sources, PhraseQuery? query = null)
{
    private readonly ProblemStore _problems = new();
    private readonly NameTable _names = new(sources.Length);
    private readonly Dictionary<Declaration, ImmutableArray<PhraseNode>> _entries = [];
    private readonly Dictionary<Declaration, EntityRule> _entities = [];
    private readonly Dictionary<Declaration, SignalRule> _signals = [];
    private readonly Dictionary<Declaration, PatternDraft> _drafts = [];
    private readonly Dictionary<Declaration, FactShape> _shapes = [];
    private readonly List<(Declaration Declaration, PatternRule Rule)> _patterns = [];
    private readonly List<(Declaration Declaration, SignalRule Rule)> _ownSignals = [];

    public RuleSetLoad Run()
    {
        ImmutableArray<(PackReader Reader, PackScope Scope)> packs = ReadHeaders();
        ImmutableArray<Declaration> declarations = [.. packs.SelectMany(pack => pack.Reader.ReadDeclarations(pack.Scope))];
        if (query is not null) declarations = declarations.Add(QueryDeclaration.Of(query, packs.Length, _problems));
        foreach (Declaration declaration in declarations) AddName(declaration);
        ReadAll(declarations);
        CheckIds();
        ImmutableArray<Declaration> ordered = ReferenceOrder.Of(declarations);
        foreach (Declaration declaration in ordered) Complete(declaration);
        Fallout.Tell(ordered, _drafts, _problems);
        ImmutableArray<PackHeader> headers = [.. packs.Select(HeaderOf)];
        return new RuleSetLoad(ToRules(headers, ordered), _problems.ToSorted());
    }

    private ImmutableArray<(PackReader Reader, PackScope Scope)> ReadHeaders()
    {
        ImmutableArray<(PackReader, PackScope)>.Builder packs = ImmutableArray.CreateBuilder<(PackReader, PackScope)>();
        HashSet<string> taken = new(StringComparer.Ordinal);
        foreach (PackSource source in sources)
        {
            var reader = new PackReader(source, _problems);
            reader.ReadHeader();
            string name = reader.Name;
            for (int copy = 2; !taken.Add(name); copy++) name = $"{reader.Name}-{copy}";
            packs.Add((reader, new PackScope(packs.Count, name, source.VocabularyOnly, source.IsDependency)));
        }

        return packs.ToImmutable();
    }

    private void AddName(Declaration declaration)
    {
        if (_names.Add(declaration) is not { } first) return;
        string kind = declaration.Kind == first.Kind ? declaration.Kind.ToString() : "name";
        Values.Twice(declaration.Log, declaration.NameSpan, $"The {kind.ToLowerInvariant()} `{declaration.Name}`", first.Place);
    }

    /// <summary>Entities come first: phrases ask for their types; signals before patterns only for the eye.</summary>
    private void ReadAll(ImmutableArray<Declaration> declarations)
    {
        var entities = new EntityReader(_names);
        foreach (Declaration declaration in declarations.Where(declaration => declaration.Kind == DeclarationKind.Entity))
        {
            if (entities.Read(declaration) is { } entity) _entities[declaration] = entity;
        }

        foreach (Declaration declaration in declarations)
        {
            switch (declaration.Kind)
            {
                case DeclarationKind.Lexicon:
                    _entries[declaration] = LexiconReader.ReadEntries(declaration, _names);
                    if (declaration.Dictionary?.Log.FirstError is { } place) declaration.Log.Spoil(place);
                    break;
                case DeclarationKind.Signal when SignalReader.Read(declaration, _names) is { } signal:
                    _signals[declaration] = signal;
                    break;
                case DeclarationKind.Pattern when PatternReader.Read(declaration, _names) is { } draft:
                    _drafts[declaration] = draft;
                    break;
            }
        }
    }

    /// <summary>Among the packs that report an ID is used once; a pack that lends its vocabulary reports nothing.</summary>
    private void CheckIds()
    {
        Dictionary<(int Pack, string Id), RulePlace> taken = [];
        foreach ((Declaration declaration, PatternDraft draft) in _drafts)
        {
            if (draft.Metadata?.Descriptor.Id is not { } id) continue;
            int scope = declaration.Pack.Reports ? -1 : declaration.Pack.Index;
            if (!taken.TryAdd((scope, id.Value), declaration.Place)) Values.Twice(
                declaration.Log,
                declaration.NameSpan,
                $"The ID `{id}`",
                taken[(scope, id.Value)]);
        }
    }

    /// <summary>Puts together one rule whose used rules are complete. What uses an unsound rule does not run either.</summary>
    private void Complete(Declaration declaration)
    {
        foreach (Reference use in declaration.Uses.Where(use => !use.Target.IsSound)) declaration.Log.Spoil(use.Target.Log.FirstError!.Value);
        if (_drafts.TryGetValue(declaration, out PatternDraft? draft)) CompletePattern(declaration, draft);
        if (!declaration.IsSound) return;
        switch (declaration.Kind)
        {
            case DeclarationKind.Lexicon when declaration.Value is YamlMap || declaration.Dictionary is not null:
                _entries[declaration] = [.. _entries[declaration], .. declaration.Uses.SelectMany(use => _entries[use.Target])];
                break;
            case DeclarationKind.Signal:
                _shapes[declaration] = FactShape.Of(_signals[declaration]);
                break;
        }
    }

    /// <summary>A pattern with a mistake of its own is still told what else is wrong with it, as far as its steps are known.</summary>
    private void CompletePattern(Declaration declaration, PatternDraft draft)
    {
        bool knowsSteps = draft.HasAllSteps && draft.All.Concat(draft.None).SelectMany(step => step.Sources).All(_shapes.ContainsKey);
        if (!knowsSteps) return;
        var check = new PatternCheck(draft, _shapes);
        PatternRule rule = check.ToRule();
        if (!declaration.IsSound) return;
        _shapes[declaration] = check.ShapeOf(rule);
        if (declaration.Pack.VocabularyOnly) return;
        _patterns.Add((declaration, declaration.Pack.Reports ? rule : rule with { Metadata = null, Tests = [] }));
        if (draft.OwnSignal is { } signal) _ownSignals.Add((declaration, signal));
    }

    private PackHeader HeaderOf((PackReader Reader, PackScope Scope) pack)
    {
        (PackReader reader, PackScope scope) = pack;
        if (reader.Header is not { } header) return new PackHeader(scope.Name, "", null);
        string? perspective = header.Says.Perspective is { } name ? PerspectiveOf(name, scope, header.Log) : null;
        return new PackHeader(scope.Name, header.Says.Version, scope.IsDependency ? null : perspective)
        {
            Licence = header.Says.Licence,
            Description = header.Says.Description,
            Engine = header.Says.Engine,
        };
    }

    private string? PerspectiveOf(YamlScalar name, PackScope scope, ProblemLog log)
    {
        Declaration? entity = _names.Entity(scope, name.Text);
        if (entity is { IsSound: true }) return entity.Key;
        string message = entity is null
            ? $"There is no entity {Wording.Quote(name.Text)}."
            : $"The entity `{entity.Name}` has a problem of its own at {Wording.Place(entity.Log.FirstError!.Value)}.";
        log.Error(
            ProblemCodes.UnknownName,
            name.Span,
            message,
            "`perspective` names the entity to which an office without a country belongs.",
            entity is null ? Wording.Instead(log, name.Text, _names.Entities(scope), "entity") : "Mend that one first.");
        return null;
    }

    private LexiconRule ToLexicon(Declaration declaration) => new(declaration.Key, declaration.Name, declaration.Place, _entries[declaration])
    {
        IsExact = declaration.Dictionary is { IsExact: true },
        Exact = declaration.Dictionary is { IsExact: true } exact ? [.. exact.Category.AllEntries().Select(entry => entry.Text).Distinct(StringComparer.Ordinal)] : [],
    };

    private RuleSet ToRules(ImmutableArray<PackHeader> headers, ImmutableArray<Declaration> ordered)
    {
        HashSet<Declaration> wanted = LentRules.WithoutUnused(ordered.Where(declaration => declaration.IsSound));
        Declaration[] sound = [.. ordered.Where(wanted.Contains).OrderBy(declaration => declaration.Key, StringComparer.Ordinal)];
        return new RuleSet
        {
            Packs = headers,
            Lexicons =
            [
                .. sound.Where(declaration => declaration.Kind == DeclarationKind.Lexicon)
                    .Select(ToLexicon),
            ],
            Entities = [.. sound.Where(declaration => declaration.Kind == DeclarationKind.Entity).Select(declaration => _entities[declaration])],
            Signals =
            [
                .. sound.Where(declaration => declaration.Kind == DeclarationKind.Signal)
                    .Select(declaration => declaration.Pack.Reports ? _signals[declaration] : _signals[declaration] with { Tests = [] })
                    .Concat(_ownSignals.Where(own => wanted.Contains(own.Declaration)).Select(own => own.Rule))
                    .OrderBy(signal => signal.Key, StringComparer.Ordinal),
            ],
            Patterns = [.. _patterns.Where(own => wanted.Contains(own.Declaration)).Select(own => own.Rule).OrderBy(pattern => pattern.Key, StringComparer.Ordinal)],
            Entries = [.. sound.Select(declaration => declaration.ToEntry())],
        };
    }
}
