namespace RhetoricRules.Actors;

/// <summary>The number of an actor in an <see cref="ActorTable"/>.</summary>
internal readonly record struct ActorId(int Value)
{
    /// <summary>An actor that nobody could tell.</summary>
    public static ActorId Unknown => new(-1);

    /// <summary>Whether the actor is known.</summary>
    public bool IsKnown => Value >= 0;
}
