using System.Collections.Immutable;
using RhetoricRules.Inference;
using RhetoricRules.Rules;

namespace RhetoricRules.Compilation;

/// <summary>What a signal needs at run time: which places and polarity its matches must have, and what its captures are.</summary>
/// <param name="Kind">The facts it yields.</param>
/// <param name="Name">Its name as authors write it.</param>
/// <param name="In">Places of which one must hold, or none for everything but caption and boilerplate.</param>
/// <param name="NotIn">Places of which none may hold.</param>
/// <param name="Polarity">Affirmed, negated or any.</param>
/// <param name="ActorRoles">Captures that are actors.</param>
/// <param name="NumberRoles">Captures that are numbers.</param>
internal sealed record SignalPlan(
    FactKind Kind,
    string Name,
    RulePlaces In,
    RulePlaces NotIn,
    Polarity Polarity,
    ImmutableHashSet<RoleId> ActorRoles,
    ImmutableHashSet<RoleId> NumberRoles)
{
    /// <summary>The signal as its author wrote it.</summary>
    public required SignalRule Rule { get; init; }

    /// <summary>Who must be speaking, or null for anybody.</summary>
    public SpeakerPlan? Speaker { get; init; }

    /// <summary>The tests written with the signal.</summary>
    public ImmutableArray<RuleTest> Tests { get; init; } = [];
}
