using System.Collections.Immutable;
using RhetoricRules.Diagnostics;
using RhetoricRules.Rules.Yaml;

namespace RhetoricRules.Rules;

/// <summary>Reads signals, and the clauses of signals that level-1 patterns write themselves.</summary>
internal static class SignalReader
{
    /// <summary>The keys that a level-1 pattern shares with signals, <c>match</c> aside.</summary>
    public static readonly string[] Clauses = ["unless", "in", "not-in", "polarity", "speaker"];

    internal static readonly KeyTable Keys = new("a signal", ["match", .. Clauses, "tests"]);

    /// <summary>The signal of <paramref name="declaration"/>, or null where it cannot be told; problems are reported.</summary>
    public static SignalRule? Read(Declaration declaration, NameTable names)
    {
        if (FieldReader.Of(declaration.Value, Keys, declaration.Log) is not { } fields) return null;
        if (fields.Has("match")) return Read(fields, declaration, names, declaration.Key) with { Tests = TestReader.Read(fields.Entry("tests"), declaration, names) };
        declaration.Log.Error(
            ProblemCodes.WrongValue,
            declaration.NameSpan,
            $"The signal `{declaration.Name}` has no `match`.",
            "A signal is what some phrase says.",
            "Write `match: [\"…\"]`.");
        return null;
    }

    /// <summary>Reads <c>match</c> and the other clauses of a signal.</summary>
    public static SignalRule Read(FieldReader fields, Declaration declaration, NameTable names, string key)
    {
        ImmutableArray<PhraseNode> match = ReadPhrases(fields, "match", new PhraseClasses(declaration, names, PhraseUse.Match));
        RulePlaces wanted = PlaceWords.Read(fields, "in", declaration.Log);
        RulePlaces unwanted = PlaceWords.Read(fields, "not-in", declaration.Log);
        if (wanted != RulePlaces.None && (wanted & ~unwanted) == RulePlaces.None && fields.Entry("not-in") is { } entry)
            declaration.Log.Error(
                ProblemCodes.Impossible,
                entry.Value.Span,
                "`not-in` takes out every place that `in` names.",
                "Nothing could ever match.",
                "Take the common places out of one of them.");

        return new SignalRule(
            key,
            declaration.Name,
            declaration.Place,
            match,
            ReadPhrases(fields, "unless", new PhraseClasses(declaration, names, PhraseUse.Exception)),
            wanted,
            unwanted,
            fields.Choice(
                "polarity",
                Polarity.Affirmed,
                ("affirmed", Polarity.Affirmed),
                ("negated", Polarity.Negated),
                ("any", Polarity.Any)),
            SpeakerRuleReader.Read(fields, declaration, names),
            [.. match.SelectMany(CaptureNames).Distinct(StringComparer.Ordinal)])
        {
            Written = fields.Written("in", "not-in", "polarity", "speaker"),
        };
    }

    private static ImmutableArray<PhraseNode> ReadPhrases(FieldReader fields, string key, PhraseClasses classes)
    {
        ImmutableArray<PhraseNode>.Builder phrases = ImmutableArray.CreateBuilder<PhraseNode>();
        foreach (YamlScalar scalar in fields.Scalars(key))
        {
            if (PhraseParser.Parse(scalar, classes) is { } phrase) phrases.Add(phrase);
        }

        return phrases.ToImmutable();
    }

    /// <summary>The roles of a phrase in the order they are written.</summary>
    private static IEnumerable<string> CaptureNames(PhraseNode node) => node switch
    {
        CaptureNode capture => [capture.Name, .. CaptureNames(capture.Inner)],
        OptionalNode optional => CaptureNames(optional.Inner),
        SequenceNode sequence => sequence.Items.SelectMany(CaptureNames),
        ChoiceNode choice => choice.Alternatives.SelectMany(CaptureNames),
        _ => [],
    };
}
