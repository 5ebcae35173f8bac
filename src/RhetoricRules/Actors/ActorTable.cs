using System.Collections.Immutable;

namespace RhetoricRules.Actors;

/// <summary>All actors of the rules, and who sides with whom.</summary>
internal sealed class ActorTable(ImmutableArray<Actor> actors)
{
    /// <summary>The type of entities that speak for the one they belong to: ministries, agencies.</summary>
    public const string Office = "office";

    /// <summary>The type of entities that are no actors: their names keep the words in them from being an actor's, as in <c>Royal China</c>.</summary>
    public const string Nobody = "nobody";

    /// <summary>The actors, by number.</summary>
    public ImmutableArray<Actor> Actors { get; } = actors;

    /// <summary>The actor with number <paramref name="id"/>, which must be known.</summary>
    public Actor this[ActorId id] => Actors[id.Value];

    /// <summary>The side of <paramref name="id"/>; unknown for the unknown.</summary>
    public ActorId SideOf(ActorId id) => id.IsKnown ? Actors[id.Value].Side : ActorId.Unknown;

    /// <summary>The actor for which <paramref name="id"/> speaks: an office speaks for whom it belongs to, everybody else for himself.</summary>
    public ActorId VoiceOf(ActorId id)
    {
        while (id.IsKnown && Actors[id.Value] is { Type: Office, Owner: { IsKnown: true } owner }) id = owner;
        return id;
    }

    /// <summary>The actor called <paramref name="name"/>, or <see cref="ActorId.Unknown"/>.</summary>
    public ActorId Find(string name)
    {
        for (int i = 0; i < Actors.Length; i++)
        {
            if (string.Equals(Actors[i].Name, name, StringComparison.Ordinal)) return new ActorId(i);
        }

        return ActorId.Unknown;
    }
}
