using System.Collections.Frozen;
using System.Collections.Immutable;

namespace RhetoricRules.Diagnostics;

/// <summary>The kinds of defect a rule file can have. A code never changes its meaning.</summary>
public static class ProblemCodes
{
    internal const string BrokenYaml = "RR0001";
    internal const string UnknownKey = "RR0002";
    internal const string WrongValue = "RR0003";
    internal const string Duplicate = "RR0004";
    internal const string WordList = "RR0006";
    internal const string UnknownName = "RR0101";
    internal const string Circle = "RR0102";
    internal const string CircleThroughAbsence = "RR0103";
    internal const string PhraseSyntax = "RR0201";
    internal const string EmptyPhrase = "RR0202";
    internal const string WideGap = "RR0203";
    internal const string UnknownWord = "RR0204";
    internal const string Covered = "RR0205";
    internal const string TooBroad = "RR0206";
    internal const string PartlyCaptured = "RR0301";
    internal const string UnlikeValues = "RR0302";
    internal const string Impossible = "RR0303";
    internal const string SpeakerOfNarration = "RR0304";
    internal const string SameMissing = "RR0305";
    internal const string UnknownPath = "RR0306";
    internal const string TooManyLexicons = "RR0307";
    internal const string NoMatchTest = "RR0401";
    internal const string NoCounterTest = "RR0402";
    internal const string TestFails = "RR0403";
    internal const string VacuousTest = "RR0404";
    internal const string UntestedClause = "RR0405";
    internal const string KnownMissFound = "RR0406";
    internal const string ReleaseBroken = "RR0501";
    internal const string SlowSignal = "RR0601";
    internal const string Unused = "RR0602";

    private const string Page = "docs/problems.md";

    private static readonly FrozenSet<string> Warnings = FrozenSet.Create(
        StringComparer.Ordinal, UnknownWord, Covered, TooBroad, NoMatchTest, NoCounterTest, VacuousTest, UntestedClause, KnownMissFound, SlowSignal, Unused);

    /// <summary>Every code with its title, by code.</summary>
    public static ImmutableArray<ProblemCode> All { get; } =
    [
        new(BrokenYaml, "The YAML cannot be read"),
        new(UnknownKey, "Unknown key"),
        new(WrongValue, "A value is missing or of the wrong kind"),
        new(Duplicate, "An ID or a name is used twice"),
        new(WordList, "A word list cannot be read, or not as it is meant"),
        new(UnknownName, "A name stands for nothing that runs"),
        new(Circle, "Rules use each other in a circle"),
        new(CircleThroughAbsence, "A rule asks for the absence or number of its own results"),
        new(PhraseSyntax, "A phrase cannot be read"),
        new(EmptyPhrase, "A phrase can match nothing, or begins or ends with a gap"),
        new(WideGap, "A gap is too wide, or there are too many"),
        new(UnknownWord, "A word that the vocabulary does not know"),
        new(Covered, "An alternative that another one covers"),
        new(TooBroad, "A rule that reports nearly everywhere"),
        new(PartlyCaptured, "A role is not captured by every alternative"),
        new(UnlikeValues, "Values of different kinds are compared"),
        new(Impossible, "Clauses that can never hold together"),
        new(SpeakerOfNarration, "The same speaker is asked of the outlet's own voice"),
        new(SameMissing, "A window larger than a statement without `same`"),
        new(UnknownPath, "A path names no step or capture"),
        new(TooManyLexicons, "Conditions ask for too many lexicons"),
        new(NoMatchTest, "A rule without a `match` test"),
        new(NoCounterTest, "A rule without a `no-match` test"),
        new(TestFails, "A test of a rule fails"),
        new(VacuousTest, "A `no-match` test that tests nothing"),
        new(UntestedClause, "A clause or alternative that no test needs"),
        new(KnownMissFound, "A known miss is found now"),
        new(ReleaseBroken, "A released ID is gone or changed without a word in `releases.md`"),
        new(SlowSignal, "A signal that takes much of the time"),
        new(Unused, "A lexicon, a signal or a part that nothing uses"),
    ];

    /// <summary>The title of <paramref name="code"/>; empty for a code that is none.</summary>
    public static string TitleOf(string code) => All.FirstOrDefault(known => known.Code == code).Title ?? "";

    /// <summary>How grave a problem of this code is: an error keeps the rule from running, a warning does not.</summary>
    public static Severity SeverityOf(string code) => Warnings.Contains(code) ? Severity.Warning : Severity.Error;

    /// <summary>Where the problem is explained: the section of the page of problems; empty for a code that is none.</summary>
    public static string HelpOf(string code) => TitleOf(code).Length == 0 ? "" : $"{Page}#{code.ToLowerInvariant()}";
}

/// <summary>One kind of defect.</summary>
/// <param name="Code">Its code: <c>RR0002</c>.</param>
/// <param name="Title">What it is, in a few words.</param>
public readonly record struct ProblemCode(string Code, string Title);
