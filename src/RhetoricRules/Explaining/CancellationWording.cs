using RhetoricRules.Analysis;
using RhetoricRules.Compilation;
using RhetoricRules.Diagnostics;
using RhetoricRules.Inference;
using RhetoricRules.Rules;

namespace RhetoricRules.Explaining;

/// <summary>Says why a match counts for nothing.</summary>
internal static class CancellationWording
{
    /// <summary>The clause of the signal that cancels the match <paramref name="id"/>, or null where it is a fact.</summary>
    public static ClauseCheck? Of(ExplainedArticle article, FactId id)
    {
        if (article.Log.WhyCancelled(id) is not { } why) return null;
        Fact match = article.Facts[id];
        SignalPlan signal = article.Rules.Signals[match.Kind.Value - article.Rules.KindCount];
        string words = article.Quote(match.Tokens);
        (string clause, string told) = why.Reason switch
        {
            CancelReason.Unless => ($"unless: {article.PhraseOf(why.Sequence).Text}", $"{article.Quote(why.Words)} cancels {words}"),
            CancelReason.Place => Misplaced(article, signal, match, words),
            CancelReason.Speaker => ($"speaker: {signal.Rule.Speaker?.Text}", $"{words} is said by {article.SpeakerOf(match)}"),
            CancelReason.Negated => ("polarity: affirmed", why.Words.IsEmpty ? $"{words} is denied" : $"{article.Quote(why.Words)} negates {words}"),
            CancelReason.NotNegated => ("polarity: negated", $"nothing negates {words}"),
            CancelReason.Hypothetical => ("polarity: affirmed", why.Words.IsEmpty ? $"{words} is only supposed" : $"{words} follows {article.Quote(why.Words)}"),
            _ => ("polarity: affirmed", $"{words} is asked, not said"),
        };
        return new ClauseCheck(clause, ClauseOutcome.Failed, $"{told} ({signal.Name}, {article.PlaceOf(match)})");
    }

    private static (string Clause, string Told) Misplaced(ExplainedArticle article, SignalPlan signal, Fact match, string words)
    {
        RulePlaces places = PlaceReader.PlacesOf(article.Context, match.Tokens.First);
        RulePlaces unwanted = places & signal.NotIn;
        string told = $"{words} stands in {PlaceNames.ListOf(places)}";
        if (unwanted != RulePlaces.None) return ($"not-in: {PlaceNames.ListOf(signal.NotIn)}", told);
        return (signal.In == RulePlaces.None ? "in: all but caption, boilerplate" : $"in: {PlaceNames.ListOf(signal.In)}", told);
    }
}
