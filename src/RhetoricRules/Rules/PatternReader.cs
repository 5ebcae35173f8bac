using System.Collections.Immutable;
using RhetoricRules.Diagnostics;
using RhetoricRules.Text;

namespace RhetoricRules.Rules;

/// <summary>Reads patterns of every level into drafts.</summary>
internal static class PatternReader
{
    internal static readonly KeyTable Keys = new(
        "a pattern",
        ["match", .. SignalReader.Clauses, "all", "none", "in-order", "within", "same", "where", "report", "stronger-with", "tests", .. MetadataReader.Keys]);

    /// <summary>The draft of <paramref name="declaration"/>, or null where it has no shape at all; problems are reported.</summary>
    public static PatternDraft? Read(Declaration declaration, NameTable names)
    {
        ProblemLog log = declaration.Log;
        if (FieldReader.Of(declaration.Value, Keys, log) is not { } fields) return null;
        if (!CheckLevel(fields, declaration)) return null;
        int problems = log.Count;
        SignalRule? ownSignal = fields.Has("match") ? SignalReader.Read(fields, declaration, names, $"{declaration.Key}#match") : null;
        var reader = new StepReader(declaration, names);
        if (fields.Entry("match") is { } match) reader.Reserve(PatternRule.OnlyStep, match.Key.Span);
        ImmutableArray<StepDraft> all = ownSignal is null ? reader.Read(fields.Entry("all"), isNone: false) : [OnlyStep(ownSignal, declaration)];
        ImmutableArray<StepDraft> none = reader.Read(fields.Entry("none"), isNone: true);
        bool hasAllSteps = log.Count == problems;
        (ImmutableArray<Declaration> strongerWith, ImmutableArray<WrittenClause> writtenStrength) = reader.ReadNames(fields, "stronger-with");
        (PatternMetadata Metadata, ImmutableArray<PathDraft> Paths)? about = MetadataReader.Read(fields, declaration, ownSignal is not null, all);

        return new PatternDraft(declaration)
        {
            OwnSignal = ownSignal,
            All = all,
            None = none,
            StrongerWith = strongerWith,
            HasAllSteps = hasAllSteps,
            InOrder = fields.Choice("in-order", false, ("true", true), ("false", false)),
            Within = WindowReader.ReadWithin(fields, log) ?? WindowRule.Default,
            WithinSpan = fields.Entry("within")?.Value.Span ?? declaration.NameSpan,
            Same = WindowReader.ReadSame(fields, log),
            Where = ReadConditions(fields, declaration, names, ownSignal),
            Report = ReadReport(fields, ownSignal is not null, all, log),
            Written = [.. fields.Written("in-order", "within", "same"), .. writtenStrength],
            Metadata = about?.Metadata,
            MessagePaths = about?.Paths ?? [],
            Tests = TestReader.Read(fields.Entry("tests"), declaration, names),
        };
    }

    /// <summary>A pattern has phrases of its own or steps, not both and not neither.</summary>
    private static bool CheckLevel(FieldReader fields, Declaration declaration)
    {
        const string reason = "With `match` a pattern looks for words; with `all` it combines signals.";
        ProblemLog log = declaration.Log;
        if (fields.Entry("all") is not { } all)
        {
            if (fields.Has("match")) return true;
            log.Error(
                ProblemCodes.WrongValue,
                declaration.NameSpan,
                $"The pattern `{declaration.Name}` has neither `match` nor `all`.",
                reason,
                "Write `match: [\"…\"]`, or `all:` with a list of steps.");
            return false;
        }

        if (fields.Has("match"))
        {
            log.Error(
                ProblemCodes.WrongValue,
                all.Key.Span,
                $"The pattern `{declaration.Name}` has both `match` and `all`.",
                reason,
                "Make a signal of the phrases and use it as a step.");
            return false;
        }

        foreach (string key in SignalReader.Clauses)
        {
            if (fields.Entry(key) is { } clause)
                log.Error(
                    ProblemCodes.UnknownKey,
                    clause.Key.Span,
                    $"`{key}` is not a key of a pattern with `all`.",
                    "It says something about words, and here the words are in the signals.",
                    $"Move `{key}` to the signals of the steps.");
        }

        return true;
    }

    private static StepDraft OnlyStep(SignalRule signal, Declaration declaration)
    {
        var rule = new StepRule(PatternRule.OnlyStep, declaration.Place, [signal.Key], CountRule.One, null, null, null);
        return new StepDraft(rule, [], declaration.NameSpan, null);
    }

    private static ImmutableArray<ConditionDraft> ReadConditions(
        FieldReader fields,
        Declaration declaration,
        NameTable names,
        SignalRule? ownSignal) =>
    [
        .. fields.Scalars("where").Select(scalar => ConditionParser.Parse(scalar, declaration, names, ownSignal)).OfType<ConditionDraft>(),
    ];

    /// <summary>A lone word is a step, and at level 1 what follows the only step's name.</summary>
    private static PathDraft? ReadReport(FieldReader fields, bool isLevelOne, ImmutableArray<StepDraft> all, ProblemLog log)
    {
        if (fields.Scalar("report") is not { } scalar) return null;
        TextSpan span = scalar.Span;
        if (PathParser.Parse(scalar.Text, isLevelOne) is not { } path)
        {
            log.Error(
                ProblemCodes.UnknownPath,
                span,
                $"{Wording.Quote(scalar.Text)} names no step.",
                "",
                "Write `report: step`, `step.statement`, `step.sentence` or `step.role`.");
            return null;
        }

        if (path.Alias is not null) return new PathDraft(path, span);
        bool isStep = isLevelOne ? path.Member == PatternRule.OnlyStep : all.Any(step => step.Rule.Alias == path.Member);
        string? alias = isLevelOne ? PatternRule.OnlyStep : null;
        return new PathDraft(isStep ? new ConditionPath(path.Member, PathParser.Words) : path with { Alias = alias }, span);
    }
}
