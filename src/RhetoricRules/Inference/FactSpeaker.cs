namespace RhetoricRules.Inference;

/// <summary>Who a fact's words belong to.</summary>
/// <param name="Number">The speaker's number in the article.</param>
/// <param name="Key">Equal for the same speaker; nobody's words share a key only within one statement.</param>
/// <param name="Side">The actor the speaker belongs to, as a value; unknown where nothing tells.</param>
internal readonly record struct FactSpeaker(int Number, long Key, RoleValue Side);
