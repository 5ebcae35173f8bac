using System.Collections.Frozen;

namespace RhetoricRules.Tagging;

/// <summary>The short names of tags in tables, and the class each belongs to.</summary>
internal static class WordTags
{
    /// <summary>How many tags there are.</summary>
    public const int Count = (int)WordTag.Silent + 1;

    private static readonly string[] ShortNames =
    [
        "BD", "NN", "NS", "NP", "VB", "VP", "VZ", "VD", "VN", "VG", "JJ", "RB", "MD", "BE", "BB", "BN", "BG", "HV", "HB", "HG", "DO", "TO", "NT",
        "DT", "DS", "DP", "PS", "GE", "SU", "OB", "PR", "RE", "WH", "EX", "WR", "IN", "CS", "CC", "RP", "CD", "CM", "SY", "IV", "--",
    ];

    private static readonly FrozenDictionary<string, WordTag> ByShortName =
        ShortNames.Select((name, number) => KeyValuePair.Create(name, (WordTag)number)).ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The tag of a short name: <c>NS</c>.</summary>
    public static WordTag Parse(string shortName) => ByShortName[shortName];

    /// <summary>The short name of a tag.</summary>
    public static string ShortNameOf(WordTag tag) => ShortNames[(int)tag];

    /// <summary>Whether the tag is a verb that a clause can do with alone.</summary>
    public static bool IsFinite(WordTag tag) =>
        tag is WordTag.Present or WordTag.PresentS or WordTag.Past or WordTag.Modal or WordTag.Be or WordTag.Have or WordTag.Do;

    /// <summary>The class a tag belongs to.</summary>
    public static PartOfSpeech ClassOf(WordTag tag) => tag switch
    {
        WordTag.Noun or WordTag.Plural => PartOfSpeech.Noun,
        WordTag.Name => PartOfSpeech.Name,
        >= WordTag.Base and <= WordTag.Gerund => PartOfSpeech.Verb,
        WordTag.Adjective => PartOfSpeech.Adjective,
        WordTag.Adverb or WordTag.WhAdverb => PartOfSpeech.Adverb,
        >= WordTag.Modal and <= WordTag.Do => PartOfSpeech.Auxiliary,
        WordTag.To or WordTag.Not or WordTag.Genitive or WordTag.Particle => PartOfSpeech.Particle,
        WordTag.Determiner or WordTag.OneDeterminer or WordTag.ManyDeterminer or WordTag.Possessive => PartOfSpeech.Determiner,
        WordTag.Subject or WordTag.Object or WordTag.Pronoun or WordTag.Relative or WordTag.What or WordTag.Existential => PartOfSpeech.Pronoun,
        WordTag.Preposition => PartOfSpeech.Preposition,
        WordTag.Subordinator or WordTag.Coordinator => PartOfSpeech.Conjunction,
        WordTag.Number => PartOfSpeech.Number,
        WordTag.Comma or WordTag.Silent or WordTag.Inverted or WordTag.Boundary => PartOfSpeech.Punctuation,
        _ => PartOfSpeech.Other,
    };
}
