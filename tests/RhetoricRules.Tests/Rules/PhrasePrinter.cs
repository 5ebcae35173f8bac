using RhetoricRules.Rules;

namespace RhetoricRules.Tests.Rules;

/// <summary>Prints a phrase on one line, every decision of the parser visible.</summary>
internal static class PhrasePrinter
{
    public static string Print(PhraseNode node) => node switch
    {
        WordNode { Match: WordMatch.Exact } word => $"={word.Text}",
        WordNode { Match: WordMatch.Prefix } word => $"{word.Text}*",
        WordNode word => word.Text,
        LexiconNode lexicon => $"<{lexicon.Lexicon}>",
        ActorNode actor => $"<{actor.Side}{(actor.Type is null ? "" : "." + actor.Type)}>",
        QuantityNode quantity => $"<{quantity.Class}>",
        NegationNode => "<not>",
        RepeatNode => "<repeat>",
        WordsNode words => $"<{words.Least}-{words.Most}>",
        GapNode gap => $"...{gap.Most}",
        CaptureNode capture => $"{capture.Name}:{Print(capture.Inner)}",
        OptionalNode optional => $"{Print(optional.Inner)}?",
        SequenceNode sequence => $"[{string.Join(' ', sequence.Items.Select(Print))}]",
        ChoiceNode choice => $"({string.Join(" | ", choice.Alternatives.Select(Print))})",
        _ => throw new InvalidOperationException("A node without a print."),
    };
}
