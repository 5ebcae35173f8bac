using RhetoricRules.Text;

namespace RhetoricRules.Inference;

/// <summary>Something a fact captured: under which name, what, and where it stands.</summary>
internal readonly record struct Role(RoleId Id, RoleValue Value, TokenRange Tokens);
