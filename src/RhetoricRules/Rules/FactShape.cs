using System.Collections.Immutable;

namespace RhetoricRules.Rules;

/// <summary>What can be told, before any text, about the facts of a signal or a pattern.</summary>
/// <param name="Roles">What they capture.</param>
/// <param name="Places">Where they can stand.</param>
/// <param name="Partly">For a signal, its phrases and their alternatives, to name those that lack a role; empty for a pattern.</param>
internal sealed record FactShape(ImmutableDictionary<string, CaptureShape> Roles, PlaceShape Places, ImmutableArray<PhraseNode> Partly)
{
    public static FactShape Of(SignalRule signal)
    {
        ImmutableArray<PhraseNode> alternatives = [.. signal.Match.SelectMany(phrase => PhraseShape.Alternatives(phrase))];
        return new FactShape(
            CaptureShape.Both([.. alternatives.Select(PhraseShape.Captures)]),
            PlaceShape.Of(signal.In, signal.NotIn),
            alternatives);
    }

    /// <summary>Any of several sources.</summary>
    public static FactShape AnyOf(ImmutableArray<FactShape> sources) => sources is [var only] ? only : new FactShape(
        CaptureShape.Both([.. sources.Select(source => source.Roles)]),
        PlaceShape.AnyOf([.. sources.Select(source => source.Places)]),
        [.. sources.SelectMany(source => source.Partly)]);
}

/// <summary>Where facts can stand and in whose voice they can be, each as the set of what is possible.</summary>
/// <param name="Stands">Of title, body, caption and boilerplate, of which a sentence has exactly one.</param>
/// <param name="Speaks">Of the voices.</param>
internal readonly record struct PlaceShape(RulePlaces Stands, RulePlaces Speaks)
{
    private const RulePlaces AllStands = RulePlaces.Title | RulePlaces.Body | RulePlaces.Caption | RulePlaces.Boilerplate;
    private const RulePlaces AllVoices = RulePlaces.Speech | RulePlaces.Narration;

    /// <summary>Whether only the outlet's own voice is looked at.</summary>
    public bool IsNarrationOnly => Speaks == RulePlaces.Narration;

    public static PlaceShape Of(RulePlaces wanted, RulePlaces unwanted)
    {
        RulePlaces stands = AllStands;
        RulePlaces speaks = AllVoices;
        RulePlaces widened = (wanted & RulePlaces.Lead) != 0 ? wanted | RulePlaces.Body : wanted;
        bool standsOnly = wanted != RulePlaces.None && (wanted & ~(AllStands | RulePlaces.Lead)) == 0;
        bool speaksOnly = wanted != RulePlaces.None && (wanted & ~AllVoices) == 0;
        if (wanted == RulePlaces.None) stands = RulePlaces.Title | RulePlaces.Body;
        if (standsOnly) stands = widened & AllStands;
        if (speaksOnly) speaks = wanted;
        return new PlaceShape(stands & ~unwanted, speaks & ~unwanted);
    }

    public static PlaceShape AnyOf(ImmutableArray<PlaceShape> places) => new(
        places.Aggregate(RulePlaces.None, (all, place) => all | place.Stands),
        places.Aggregate(RulePlaces.None, (all, place) => all | place.Speaks));
}
