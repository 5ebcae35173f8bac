using System.Collections.Immutable;
using RhetoricRules.Text;

namespace RhetoricRules.Actors;

/// <summary>A name of the rules in the article, before it is clear whom it means there.</summary>
/// <param name="Tokens">Its words.</param>
/// <param name="Bearers">The actors that bear it, as the rules declare them; one is unknown where the name is nobody's.</param>
/// <param name="IsAmbiguous">Whether others than actors bear it too.</param>
internal readonly record struct FoundName(TokenRange Tokens, ImmutableArray<ActorId> Bearers, bool IsAmbiguous)
{
    /// <summary>Whether the name alone says whom it means.</summary>
    public bool IsClear => !IsAmbiguous && Bearers.Length == 1;
}
