using System.Collections.Immutable;
using RhetoricRules.Rules;

namespace RhetoricRules.Explaining;

/// <summary>Places as the rule language calls them.</summary>
internal static class PlaceNames
{
    private static readonly ImmutableArray<(RulePlaces Place, string Name)> Names =
    [
        (RulePlaces.Title, "title"),
        (RulePlaces.Lead, "lead"),
        (RulePlaces.Body, "body"),
        (RulePlaces.Caption, "caption"),
        (RulePlaces.Boilerplate, "boilerplate"),
        (RulePlaces.Question, "question"),
        (RulePlaces.Fragment, "fragment"),
        (RulePlaces.Speech, "speech"),
        (RulePlaces.Quote, "quote"),
        (RulePlaces.Paraphrase, "paraphrase"),
        (RulePlaces.Carried, "carried"),
        (RulePlaces.Narration, "narration"),
    ];

    /// <summary>The names of all of <paramref name="places"/>; the three voices of speech together are <c>speech</c>, and a lead needs no <c>body</c>.</summary>
    public static ImmutableArray<string> Of(RulePlaces places)
    {
        ImmutableArray<string>.Builder names = ImmutableArray.CreateBuilder<string>();
        RulePlaces left = places.HasFlag(RulePlaces.Lead) ? places & ~RulePlaces.Body : places;
        foreach ((RulePlaces place, string name) in Names)
        {
            if ((left & place) != place) continue;
            names.Add(name);
            left &= ~place;
        }

        return names.ToImmutable();
    }

    /// <summary>The names in a row: <c>title, speech</c>.</summary>
    public static string ListOf(RulePlaces places) => string.Join(", ", Of(places));
}
