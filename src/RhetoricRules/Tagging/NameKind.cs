namespace RhetoricRules.Tagging;

/// <summary>What a name is the name of, as far as the article or a list of places shows it.</summary>
public enum NameKind : byte
{
    /// <summary>Nothing shows it: an organisation, a work, or what only a reader who knows the name can tell.</summary>
    Unknown,

    /// <summary>A person: a title or role stands before it, the first word is a first name, or the article uses it so elsewhere.</summary>
    Person,

    /// <summary>A place, by the list of places or a word such as River or Province; also where it stands for a government.</summary>
    Place,
}
