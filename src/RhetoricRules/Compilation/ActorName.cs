using System.Collections.Immutable;
using RhetoricRules.Actors;

namespace RhetoricRules.Compilation;

/// <summary>A name of an entity.</summary>
/// <param name="Actor">The entity's actor; unknown where the name is nobody's.</param>
/// <param name="IsAmbiguous">Whether others than actors bear it too.</param>
/// <param name="Words">Its words, transparent ones left out.</param>
internal readonly record struct ActorName(ActorId Actor, bool IsAmbiguous, ImmutableArray<string> Words);
