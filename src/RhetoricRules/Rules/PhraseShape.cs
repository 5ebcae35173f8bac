using System.Collections.Immutable;
using RhetoricRules.Diagnostics;
using RhetoricRules.Text;

namespace RhetoricRules.Rules;

/// <summary>What can be told about a phrase without any text: whether it can match nothing, where its gaps stand, what it captures.</summary>
internal static class PhraseShape
{
    private const int MostGaps = 3;

    /// <summary>Whether a phrase may be used as it is; reports why not.</summary>
    public static bool Check(PhraseNode phrase, PhraseClasses classes)
    {
        if (phrase is WordNode) return true;
        ProblemLog log = classes.Log;
        if (!CheckGaps(phrase, classes)) return false;
        if (IsNullable(phrase))
        {
            log.Error(
                ProblemCodes.EmptyPhrase, phrase.Place.Span, "The phrase can match nothing: all of it may be missing.", "A match without words has no place in the text.", "Make one of its items required: take out a `?`.");
            return false;
        }

        foreach (PhraseNode alternative in Alternatives(phrase))
        {
            if (GapCount(alternative) <= MostGaps) continue;
            log.Error(
                ProblemCodes.WideGap, alternative.Place.Span, $"The phrase has more than {MostGaps} gaps.", "So loose a phrase says more than one thing.", "Use two signals and `within: statement`.");
            return false;
        }

        return !HasCaptures(phrase) || CheckCaptures(phrase, log);
    }

    /// <summary>The alternatives of a whole phrase; one for most.</summary>
    public static ImmutableArray<PhraseNode> Alternatives(PhraseNode phrase) => phrase is ChoiceNode choice ? choice.Alternatives : [phrase];

    /// <summary>What <paramref name="phrase"/> captures, and whether in every match.</summary>
    public static ImmutableDictionary<string, CaptureShape> Captures(PhraseNode phrase)
    {
        if (!HasCaptures(phrase)) return CaptureShape.None;
        switch (phrase)
        {
            case CaptureNode capture:
                return Captures(capture.Inner).SetItem(capture.Name, new CaptureShape(true, KindOf(capture.Inner)));
            case OptionalNode optional:
                return CaptureShape.Both([Captures(optional.Inner), CaptureShape.None]);
            case SequenceNode sequence:
                return sequence.Items.Aggregate(CaptureShape.None, (all, item) => all.SetItems(Captures(item)));
            case ChoiceNode choice:
                return CaptureShape.Both([.. choice.Alternatives.Select(Captures)]);
            default:
                return CaptureShape.None;
        }
    }

    // Most phrases have none: for those nothing is put together.
    private static bool HasCaptures(PhraseNode node) => node switch
    {
        CaptureNode => true,
        OptionalNode optional => HasCaptures(optional.Inner),
        SequenceNode sequence => sequence.Items.Any(HasCaptures),
        ChoiceNode choice => choice.Alternatives.Any(HasCaptures),
        _ => false,
    };

    private static CaptureKinds KindOf(PhraseNode node) => node switch
    {
        ActorNode => CaptureKinds.Actor,
        QuantityNode => CaptureKinds.Number,
        LexiconNode => CaptureKinds.Any,
        CaptureNode capture => KindOf(capture.Inner),
        OptionalNode optional => KindOf(optional.Inner) | CaptureKinds.Text,
        SequenceNode sequence => sequence.Items.Aggregate(CaptureKinds.Text, (kinds, item) => kinds | KindOf(item)),
        ChoiceNode choice => choice.Alternatives.Aggregate(default(CaptureKinds), (kinds, item) => kinds | KindOf(item)),
        _ => CaptureKinds.Text,
    };

    private static bool IsNullable(PhraseNode node) => node switch
    {
        OptionalNode or GapNode => true,
        WordsNode words => words.Least == 0,
        CaptureNode capture => IsNullable(capture.Inner),
        SequenceNode sequence => sequence.Items.All(IsNullable),
        ChoiceNode choice => choice.Alternatives.Any(IsNullable),
        _ => false,
    };

    private static int GapCount(PhraseNode node) => node switch
    {
        GapNode => 1,
        OptionalNode optional => GapCount(optional.Inner),
        CaptureNode capture => GapCount(capture.Inner),
        SequenceNode sequence => sequence.Items.Sum(GapCount),
        ChoiceNode choice => choice.Alternatives.Max(GapCount),
        _ => 0,
    };

    /// <summary>A gap stands between two things that are always there.</summary>
    private static bool CheckGaps(PhraseNode node, PhraseClasses classes) => node switch
    {
        GapNode gap => CheckGap([gap], 0, gap.Place.Span, classes),
        OptionalNode optional => CheckGaps(optional.Inner, classes),
        CaptureNode capture => CheckGaps(capture.Inner, classes),
        ChoiceNode choice => CheckGapsOfAll(choice.Alternatives, choice.Place.Span, classes, areInOrder: false),
        SequenceNode sequence => CheckGapsOfAll(sequence.Items, sequence.Place.Span, classes, areInOrder: true),
        _ => true,
    };

    private static bool CheckGapsOfAll(ImmutableArray<PhraseNode> nodes, TextSpan whole, PhraseClasses classes, bool areInOrder)
    {
        for (int i = 0; i < nodes.Length; i++)
        {
            bool isSound = areInOrder && nodes[i] is GapNode ? CheckGap(nodes, i, whole, classes) : CheckGaps(nodes[i], classes);
            if (!isSound) return false;
        }

        return true;
    }

    private static bool CheckGap(ImmutableArray<PhraseNode> items, int at, TextSpan whole, PhraseClasses classes)
    {
        TextSpan span = items[at].Place.Span;
        if (classes.AreEntries)
        {
            classes.Log.Error(
                ProblemCodes.PhraseSyntax,
                span,
                "A lexicon's entry has no gaps.",
                "Lexicons stand inside phrases that have gaps of their own.",
                "Make a signal of this phrase, or write the words out.");
            return false;
        }

        if (at > 0 && items[at - 1] is GapNode)
        {
            classes.Log.Error(
                ProblemCodes.WideGap,
                span,
                "Two gaps follow each other.",
                "",
                "Write one gap with the sum, at most `...12`.");
            return false;
        }

        bool isFirst = items.Take(at).All(IsNullable);
        bool isLast = items.Skip(at + 1).All(IsNullable);
        if (!isFirst && !isLast) return true;
        string content = classes.Log.File.Text.Content;
        string stepped = (isFirst ? content[whole.Start..span.Start] : content[span.End..Math.Max(span.End, whole.End)]).Trim().Trim('(', ')', ' ');
        bool isStepped = stepped.Length > 0 && (isFirst ? at == 0 : at == items.Length - 1);
        if (isStepped)
        {
            classes.Log.Error(
                ProblemCodes.EmptyPhrase,
                span,
                $"{Wording.Quote(stepped)} is stepped over, so the phrase {(isFirst ? "begins" : "ends")} with a gap.",
                "Articles, hyphens and quotation marks are stepped over, in phrases as in texts.",
                (isFirst ? "Begin" : "End") + (stepped.ToLowerInvariant() is "a" or "an" or "the"
                    ? $" with a word that counts, or write `={stepped}` for exactly this word."
                    : " with a word that counts."));
            return false;
        }

        classes.Log.Error(
            ProblemCodes.EmptyPhrase,
            span,
            isFirst ? "The phrase, or one of its alternatives, can begin with a gap." : "The phrase, or one of its alternatives, can end with a gap.",
            "A match runs from the first to the last written word; a gap at its edge adds nothing.",
            isFirst ? "Begin with a word that is always there." : "End with a word that is always there.");
        return false;
    }

    /// <summary>A capture holds something, and a name is captured once on each way through the phrase.</summary>
    private static bool CheckCaptures(PhraseNode phrase, ProblemLog log)
    {
        switch (phrase)
        {
            case CaptureNode capture when IsNullable(capture.Inner):
                log.Error(
                    ProblemCodes.EmptyPhrase,
                    capture.Place.Span,
                    $"The role `{capture.Name}` can be captured without a word.",
                    "",
                    "Make the inside required, and put `?` after the braces if the role may be missing.");
                return false;
            case CaptureNode capture when Captures(capture.Inner).ContainsKey(capture.Name):
                log.Error(
                    ProblemCodes.Duplicate,
                    capture.Place.Span,
                    $"The role `{capture.Name}` is captured inside itself.",
                    "",
                    "Give the inner role another name.");
                return false;
            case CaptureNode capture:
                return CheckCaptures(capture.Inner, log);
            case OptionalNode optional:
                return CheckCaptures(optional.Inner, log);
            case ChoiceNode choice:
                return choice.Alternatives.All(alternative => CheckCaptures(alternative, log));
            case SequenceNode sequence:
                HashSet<string> seen = new(StringComparer.Ordinal);
                foreach (PhraseNode item in sequence.Items)
                {
                    if (!CheckCaptures(item, log)) return false;
                    if (Captures(item).Keys.Order(StringComparer.Ordinal).FirstOrDefault(name => !seen.Add(name)) is not { } twice) continue;
                    log.Error(
                        ProblemCodes.Duplicate,
                        item.Place.Span,
                        $"The role `{twice}` is captured twice in one phrase.",
                        "Which of the two is meant cannot be told.",
                        "Give one of them another name.");
                    return false;
                }

                return true;
            default:
                return true;
        }
    }
}
