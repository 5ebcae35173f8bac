using System.Collections.Immutable;
using RhetoricRules.Diagnostics;
using RhetoricRules.Rules.Yaml;

namespace RhetoricRules.Rules;

/// <summary>The words for places, in <c>in</c>, <c>not-in</c> and conditions.</summary>
internal static class PlaceWords
{
    private static readonly (string Word, RulePlaces Place)[] Places =
    [
        ("title", RulePlaces.Title),
        ("lead", RulePlaces.Lead),
        ("body", RulePlaces.Body),
        ("caption", RulePlaces.Caption),
        ("boilerplate", RulePlaces.Boilerplate),
        ("question", RulePlaces.Question),
        ("quote", RulePlaces.Quote),
        ("paraphrase", RulePlaces.Paraphrase),
        ("carried", RulePlaces.Carried),
        ("narration", RulePlaces.Narration),
        ("speech", RulePlaces.Speech),
        ("fragment", RulePlaces.Fragment),
    ];

    /// <summary>All words, in the order of the language reference.</summary>
    public static ImmutableArray<string> All { get; } = [.. Places.Select(known => known.Word)];

    /// <summary>The place that <paramref name="word"/> names, or none.</summary>
    public static RulePlaces Find(string word) => Places.FirstOrDefault(known => known.Word == word).Place;

    /// <summary>The places that a key of a signal names; unknown words are reported.</summary>
    public static RulePlaces Read(FieldReader fields, string key, ProblemLog log)
    {
        RulePlaces places = RulePlaces.None;
        foreach (YamlScalar scalar in fields.Scalars(key))
        {
            RulePlaces place = Find(scalar.Text);
            if (place == RulePlaces.None)
                log.Error(ProblemCodes.WrongValue, scalar.Span, $"{Wording.Quote(scalar.Text)} is no place.", "", Wording.Instead(log, scalar.Text, All, "place"));
            places |= place;
        }

        return places;
    }
}
