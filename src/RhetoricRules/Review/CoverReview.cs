using System.Collections.Immutable;
using RhetoricRules.Compilation;
using RhetoricRules.Diagnostics;
using RhetoricRules.Inference;
using RhetoricRules.Rules;

namespace RhetoricRules.Review;

/// <summary>
/// Alternatives that another one of the same list covers: whatever the one matches, the other matches with the same words and the same roles.
/// Told only where it is certain.
/// </summary>
internal sealed class CoverReview
{
    // An alternative with more readings is not compared.
    private const int MostReadings = 64;

    private readonly List<string> _roles = [];
    private readonly SymbolTable _symbols = new();
    private readonly PhraseLowering _lowering;
    private readonly SymbolCover _cover;

    private CoverReview(RuleSet rules)
    {
        _lowering = new PhraseLowering(_symbols, RoleOf) { KeepsWordsApart = true };
        _cover = new SymbolCover(rules.Lexicons, _symbols);
    }

    public static IEnumerable<RuleProblem> Of(RuleSet rules)
    {
        var review = new CoverReview(rules);
        return PhraseWalk.Lexicons(rules).Concat(PhraseWalk.Signals(rules)).SelectMany(review.CoveredIn);
    }

    /// <summary>A list of phrases is one choice; so is each choice inside them.</summary>
    private IEnumerable<RuleProblem> CoveredIn(ImmutableArray<PhraseNode> phrases)
    {
        IEnumerable<PhraseNode> whole = phrases.SelectMany(phrase => PhraseShape.Alternatives(phrase));
        IEnumerable<ChoiceNode> inner = phrases.SelectMany(phrase => PhraseWalk.Nodes(phrase).Where(node => node != phrase)).OfType<ChoiceNode>();
        return inner.Select(choice => choice.Alternatives.AsEnumerable()).Prepend(whole).SelectMany(Covered);
    }

    private IEnumerable<RuleProblem> Covered(IEnumerable<PhraseNode> choice)
    {
        ImmutableArray<Alternative> alternatives = [.. choice.Select((node, number) => ReadingsOf(node, number)).OfType<Alternative>()];
        var index = new AlternativeIndex(alternatives, _cover);
        foreach (Alternative one in alternatives)
        {
            Alternative? other = index.NearTo(one).FirstOrDefault(other => other.Number != one.Number && Covers(other, one) && !(one.Number < other.Number && Covers(one, other)));
            if (other is not null) yield return Tell(one.Node, other.Node);
        }
    }

    private Alternative? ReadingsOf(PhraseNode node, int number) =>
        _lowering.Lower(node) is { Length: > 0 and <= MostReadings } readings ? new Alternative(node, number, readings) : null;

    private bool Covers(Alternative wide, Alternative narrow) =>
        narrow.Readings.All(reading => wide.Readings.Any(other => _cover.Covers(other, reading)));

    private static RuleProblem Tell(PhraseNode covered, PhraseNode by)
    {
        string narrow = Wording.Quote(PhraseWalk.Written(covered));
        string wide = Wording.Quote(PhraseWalk.Written(by));
        string where = Wording.Place(by.Place);
        return narrow == wide
            ? RuleReview.Warning(
                ProblemCodes.Covered, covered.Place, $"{narrow} stands here a second time; the first is at {where}.", "The second adds nothing.", "Take one of them out.")
            : RuleReview.Warning(
                ProblemCodes.Covered,
                covered.Place,
                $"{narrow} is covered by {wide} at {where}.",
                "Whatever the first matches, the other matches too.",
                $"Take {narrow} out; or, if the other says too much, take that one out.");
    }

    private RoleId RoleOf(string name)
    {
        int known = _roles.IndexOf(name);
        if (known < 0) _roles.Add(name);
        return new RoleId(known < 0 ? _roles.Count - 1 : known);
    }
}
