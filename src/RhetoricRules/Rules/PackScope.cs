namespace RhetoricRules.Rules;

/// <summary>One pack while it is loaded.</summary>
/// <param name="Index">Its position among the packs.</param>
/// <param name="Name">Its name: the first half of its keys.</param>
/// <param name="VocabularyOnly">Whether only its lexicons and entities are wanted.</param>
/// <param name="IsDependency">Whether its rules are there for others to name, and do not report.</param>
internal sealed record PackScope(int Index, string Name, bool VocabularyOnly, bool IsDependency)
{
    /// <summary>Whether its patterns report.</summary>
    public bool Reports => !VocabularyOnly && !IsDependency;
}
