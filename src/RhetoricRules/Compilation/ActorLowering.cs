using System.Collections.Immutable;
using RhetoricRules.Actors;
using RhetoricRules.Matching;
using RhetoricRules.Rules;
using RhetoricRules.Text;

namespace RhetoricRules.Compilation;

/// <summary>Turns entities into actors and their names into a tree of words.</summary>
internal static class ActorLowering
{
    /// <summary>The number of each entity's actor, by key: entities of one name in several packs are one actor with all their names.</summary>
    public static ImmutableDictionary<string, ActorId> Numbers(ImmutableArray<EntityRule> entities)
    {
        Dictionary<string, ActorId> byName = new(StringComparer.Ordinal);
        ImmutableDictionary<string, ActorId>.Builder numbers = ImmutableDictionary.CreateBuilder<string, ActorId>(StringComparer.Ordinal);
        foreach (EntityRule entity in entities)
        {
            if (!byName.TryGetValue(entity.Name, out ActorId actor)) byName.Add(entity.Name, actor = new ActorId(byName.Count));
            numbers.Add(entity.Key, actor);
        }

        return numbers.ToImmutable();
    }

    /// <summary>The actors, by number.</summary>
    public static ActorTable Table(ImmutableArray<EntityRule> entities)
    {
        ImmutableDictionary<string, ActorId> numbers = Numbers(entities);
        EntityRule[] first = [.. entities.DistinctBy(entity => numbers[entity.Key])];
        return new ActorTable([.. first.Select((entity, number) => new Actor(entity.Name, entity.Type, OwnerOf(number), SideOf(number)))]);

        ActorId OwnerOf(int number) => first[number].BelongsTo is { } owner ? numbers[owner] : ActorId.Unknown;

        // Packs that disagree about who belongs to whom could close a circle: nobody is passed twice.
        ActorId SideOf(int number)
        {
            HashSet<int> passed = [];
            while (passed.Add(number) && OwnerOf(number) is { IsKnown: true } owner) number = owner.Value;
            return new ActorId(number);
        }
    }

    /// <summary>The names of all entities, those first that the files declare first.</summary>
    public static ImmutableArray<ActorName> Names(ImmutableArray<EntityRule> entities)
    {
        ImmutableDictionary<string, ActorId> numbers = Numbers(entities);
        IEnumerable<EntityRule> declared = entities.OrderBy(entity => entity.Place.File.Path, StringComparer.Ordinal).ThenBy(entity => entity.Place.Span.Start);
        return [.. declared.SelectMany(entity => entity.Names.Select(name => NameOf(entity, name))).Where(name => !name.Words.IsEmpty)];

        ActorName NameOf(EntityRule entity, string name) =>
            new(entity.Type == ActorTable.Nobody ? ActorId.Unknown : numbers[entity.Key], entity.Ambiguous.Contains(name), WordsOf(name));
    }

    /// <summary>The tree of <paramref name="names"/>.</summary>
    public static ActorNames Tree(ImmutableArray<ActorName> names, Vocabulary vocabulary)
    {
        var tree = new ActorNames();
        foreach (ActorName name in names) tree.Add(name.Actor, name.IsAmbiguous, [.. name.Words.Select(word => (vocabulary.Find(word), word))]);
        return tree;
    }

    private static ImmutableArray<string> WordsOf(string name) =>
        [.. Tokenizer.Tokenize(name).Where(token => !token.Is(TokenTraits.Transparent)).Select(token => name.Substring(token.Start, token.Length))];
}
