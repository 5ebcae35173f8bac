namespace RhetoricRules.Actors;

/// <summary>A named actor of the rules.</summary>
/// <param name="Name">Its name as authors write it: <c>united-states</c>.</param>
/// <param name="Type">Its type; empty where none is given.</param>
/// <param name="Owner">The actor it belongs to, or unknown.</param>
/// <param name="Side">The actor at the end of its chain of <c>belongs-to</c>; itself where it belongs to nobody.</param>
internal sealed record Actor(string Name, string Type, ActorId Owner, ActorId Side);
