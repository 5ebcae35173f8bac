using System.Collections.Immutable;

namespace RhetoricRules.Diagnostics;

/// <summary>The kinds of defect a rule file can have. A code never changes its meaning.</summary>
public static class ProblemCodes
{
    internal const string BrokenYaml = "RR0001";
    internal const string UnknownKey = "RR0002";
    internal const string WrongValue = "RR0003";
    internal const string Duplicate = "RR0004";
    internal const string NotBuiltYet = "RR0005";
    internal const string UnknownName = "RR0101";
    internal const string Circle = "RR0102";
    internal const string CircleThroughAbsence = "RR0103";
    internal const string PhraseSyntax = "RR0201";
    internal const string EmptyPhrase = "RR0202";
    internal const string WideGap = "RR0203";
    internal const string PartlyCaptured = "RR0301";
    internal const string UnlikeValues = "RR0302";
    internal const string Impossible = "RR0303";
    internal const string SpeakerOfNarration = "RR0304";
    internal const string SameMissing = "RR0305";
    internal const string UnknownPath = "RR0306";
    internal const string TooManyLexicons = "RR0307";
    internal const string FailedTest = "RR0403";
    internal const string VacuousTest = "RR0404";
    internal const string UnneededClause = "RR0405";
    internal const string OutdatedTest = "RR0406";

    /// <summary>Every code with its title, by code.</summary>
    public static ImmutableArray<ProblemCode> All { get; } =
    [
        new(BrokenYaml, "The YAML cannot be read"),
        new(UnknownKey, "Unknown key"),
        new(WrongValue, "A value is missing or of the wrong kind"),
        new(Duplicate, "An ID or a name is used twice"),
        new(NotBuiltYet, "Part of the language, not yet of this version"),
        new(UnknownName, "A name stands for nothing that runs"),
        new(Circle, "Rules use each other in a circle"),
        new(CircleThroughAbsence, "A rule asks for the absence or number of its own results"),
        new(PhraseSyntax, "A phrase cannot be read"),
        new(EmptyPhrase, "A phrase can match nothing, or begins or ends with a gap"),
        new(WideGap, "A gap is too wide, or there are too many"),
        new(PartlyCaptured, "A role is not captured by every alternative"),
        new(UnlikeValues, "Values of different kinds are compared"),
        new(Impossible, "Clauses that can never hold together"),
        new(SpeakerOfNarration, "The same speaker is asked of the outlet's own voice"),
        new(SameMissing, "A window larger than a statement without `same`"),
        new(UnknownPath, "A path names no step or capture"),
        new(TooManyLexicons, "Conditions ask for too many lexicons"),
        new(FailedTest, "A test fails"),
        new(VacuousTest, "A no-match test in which no step matched anything"),
        new(UnneededClause, "A clause or an alternative that no test needs"),
        new(OutdatedTest, "A known miss is found now, or a known false alarm is gone"),
    ];

    /// <summary>The title of <paramref name="code"/>; empty for a code that is none.</summary>
    public static string TitleOf(string code) => All.FirstOrDefault(known => known.Code == code).Title ?? "";
}

/// <summary>One kind of defect.</summary>
/// <param name="Code">Its code: <c>RR0002</c>.</param>
/// <param name="Title">What it is, in a few words.</param>
public readonly record struct ProblemCode(string Code, string Title);
