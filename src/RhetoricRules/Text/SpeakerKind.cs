namespace RhetoricRules.Text;

/// <summary>What sort of source a speaker is.</summary>
public enum SpeakerKind : byte
{
    /// <summary>The outlet itself: the narrator.</summary>
    Outlet,

    /// <summary>A person with a name.</summary>
    Person,

    /// <summary>An unnamed person by role: <c>a spokesman</c>, <c>many experts</c>.</summary>
    Role,

    /// <summary>A state, office, company, document or medium: <c>the Foreign Ministry</c>, <c>the report</c>.</summary>
    Body,

    /// <summary>Somebody speaks, but nothing says who.</summary>
    Unknown,
}
