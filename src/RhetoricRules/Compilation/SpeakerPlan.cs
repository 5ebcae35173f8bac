using RhetoricRules.Actors;
using RhetoricRules.Matching;
using RhetoricRules.Rules;

namespace RhetoricRules.Compilation;

/// <summary>Who must be speaking.</summary>
/// <param name="Kind">What is asked for.</param>
/// <param name="Type">The type of actor, for <see cref="SpeakerRuleKind.Typed"/>.</param>
/// <param name="Entity">The actor, for <see cref="SpeakerRuleKind.Entity"/>.</param>
/// <param name="Lexicon">The lexicon, for <see cref="SpeakerRuleKind.Lexicon"/>.</param>
internal sealed record SpeakerPlan(SpeakerRuleKind Kind, string Type, ActorId Entity, Symbol Lexicon);
