using RhetoricRules.Text;

namespace RhetoricRules.Actors;

/// <summary>An actor's name in the article.</summary>
internal readonly record struct Mention(ActorId Actor, TokenRange Tokens);
