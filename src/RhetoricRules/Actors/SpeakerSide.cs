namespace RhetoricRules.Actors;

/// <summary>To whom a speaker belongs.</summary>
/// <param name="Actor">The actor itself, or the one a person or office belongs to.</param>
/// <param name="Side">The side of that actor.</param>
/// <param name="IsAssumed">Whether only the perspective of the article says so.</param>
internal readonly record struct SpeakerSide(ActorId Actor, ActorId Side, bool IsAssumed)
{
    /// <summary>Nothing tells the side.</summary>
    public static SpeakerSide Unknown => new(ActorId.Unknown, ActorId.Unknown, false);
}
