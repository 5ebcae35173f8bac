using System.Collections.Immutable;

namespace RhetoricRules.Rules;

/// <summary>A phrase that somebody asks about, outside of any rule file: it is loaded as a pattern that reports every place where the phrase stands.</summary>
/// <param name="Phrase">The phrase, in the language of the rules; it may use the lexicons and actors of all packs.</param>
/// <param name="In">The places it must stand in, as rules write them after <c>in</c>; none for any.</param>
public sealed record PhraseQuery(string Phrase, ImmutableArray<string> In)
{
    /// <summary>What problems of the phrase call the file it is in.</summary>
    public const string FileName = "phrase";

    /// <summary>The code of the rule that the findings are of.</summary>
    public const string RuleName = "phrase";

    /// <summary>Every place there is, as rules write them after <c>in</c>.</summary>
    public static ImmutableArray<string> Places { get; } = PlaceWords.All;
}
