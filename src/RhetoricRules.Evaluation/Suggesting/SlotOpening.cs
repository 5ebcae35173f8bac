using System.Collections.Immutable;
using RhetoricRules.Diagnostics;
using RhetoricRules.Rules;

namespace RhetoricRules.Evaluation.Suggesting;

/// <summary>
/// Opens the places where phrases name a lexicon. Of alternatives only the one with the place stays, what may be left out is there, and other captures lose
/// their names. A gap beside the place becomes each number of words in turn, so that the word nearest to the rest of the phrase can be told from those behind it.
/// </summary>
internal static class SlotOpening
{
    /// <summary>The name of the open place.</summary>
    public const string Role = "candidate";

    /// <summary>The places of <paramref name="rules"/> where a phrase names one of <paramref name="lexicons"/>, in the order of the rules.</summary>
    public static ImmutableArray<OpenSlot> Of(RuleSet rules, ImmutableHashSet<string> lexicons)
    {
        ImmutableArray<OpenSlot>.Builder slots = ImmutableArray.CreateBuilder<OpenSlot>();
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (SignalRule signal in rules.Signals)
        {
            foreach (PhraseNode phrase in signal.Match)
            {
                string written = phrase.Place.File.Text.ToString(phrase.Place.Span);
                if (!seen.Add($"{signal.In} {signal.NotIn} {signal.Polarity} {written}")) continue;
                foreach (PhraseNode opened in Opened(phrase, lexicons).Where(HasFixedWord)) slots.AddRange(WithoutGap(written, phrase, opened, signal));
            }
        }

        return slots.ToImmutable();
    }

    /// <summary>The phrase once for each place that names a lexicon, with that place open.</summary>
    private static IEnumerable<PhraseNode> Opened(PhraseNode node, ImmutableHashSet<string> lexicons) => node switch
    {
        LexiconNode lexicon when lexicons.Contains(lexicon.Lexicon) => [new CaptureNode(node.Place, Role, new WordsNode(node.Place, 1, 1))],
        CaptureNode capture => Opened(capture.Inner, lexicons),
        OptionalNode optional => Opened(optional.Inner, lexicons),
        ChoiceNode choice => choice.Alternatives.SelectMany(alternative => Opened(alternative, lexicons)),
        SequenceNode sequence => sequence.Items.SelectMany((item, i) =>
            Opened(item, lexicons).Select(opened => Flat(sequence.Place, [.. sequence.Items[..i].Select(WithoutNames), opened, .. sequence.Items[(i + 1)..].Select(WithoutNames)]))),
        _ => [],
    };

    private static SequenceNode Flat(RulePlace place, IEnumerable<PhraseNode> items) =>
        new(place, [.. items.SelectMany(item => item is SequenceNode inner ? inner.Items : [item])]);

    private static PhraseNode WithoutNames(PhraseNode node) => node switch
    {
        CaptureNode capture => WithoutNames(capture.Inner),
        OptionalNode optional => optional with { Inner = WithoutNames(optional.Inner) },
        ChoiceNode choice => choice with { Alternatives = [.. choice.Alternatives.Select(WithoutNames)] },
        SequenceNode sequence => sequence with { Items = [.. sequence.Items.Select(WithoutNames)] },
        _ => node,
    };

    // A place that stands alone would take every word there is.
    private static bool HasFixedWord(PhraseNode node) => node switch
    {
        SequenceNode sequence => sequence.Items.Any(HasFixedWord),
        ChoiceNode choice => choice.Alternatives.All(HasFixedWord),
        CaptureNode or OptionalNode or GapNode or WordsNode => false,
        _ => true,
    };

    private static IEnumerable<OpenSlot> WithoutGap(string written, PhraseNode closed, PhraseNode opened, SignalRule signal)
    {
        if (opened is not SequenceNode sequence) return [new OpenSlot(written, closed, opened, signal, 0, SlotAnchor.None)];
        int place = sequence.Items.IndexOf(sequence.Items.First(item => item is CaptureNode));
        int gap = place > 0 && sequence.Items[place - 1] is GapNode ? place - 1 : place + 1 < sequence.Items.Length && sequence.Items[place + 1] is GapNode ? place + 1 : -1;
        if (gap < 0) return [new OpenSlot(written, closed, opened, signal, 0, SlotAnchor.None)];
        int most = ((GapNode)sequence.Items[gap]).Most;
        return Enumerable.Range(0, most + 1).Select(width => new OpenSlot(
            written,
            closed,
            sequence with { Items = width == 0 ? sequence.Items.RemoveAt(gap) : sequence.Items.SetItem(gap, new WordsNode(sequence.Items[gap].Place, width, width)) },
            signal,
            width,
            gap < place ? SlotAnchor.Start : SlotAnchor.End));
    }
}
