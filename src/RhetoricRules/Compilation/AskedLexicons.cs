using System.Collections.Immutable;
using System.Globalization;
using RhetoricRules.Diagnostics;
using RhetoricRules.Rules;

namespace RhetoricRules.Compilation;

/// <summary>
/// The lexicons that conditions ask for. Each has a bit, and there are 64 of them: a pattern that asks for one more does not run, nor does
/// what uses it.
/// </summary>
internal sealed class AskedLexicons
{
    /// <summary>How many lexicons all conditions together may ask for.</summary>
    public const int Most = 64;

    private readonly Dictionary<string, int> _bits = new(StringComparer.Ordinal);
    private readonly HashSet<string> _leftOut = new(StringComparer.Ordinal);
    private readonly List<RuleProblem> _problems = [];

    private AskedLexicons()
    {
    }

    /// <summary>The keys of the lexicons, by bit.</summary>
    public IEnumerable<string> Keys => _bits.OrderBy(entry => entry.Value).Select(entry => entry.Key);

    /// <summary>The keys of the patterns that do not run.</summary>
    public IReadOnlySet<string> LeftOut => _leftOut;

    /// <summary>One problem for each pattern that asks for one lexicon too many.</summary>
    public ImmutableArray<RuleProblem> Problems => [.. _problems];

    /// <summary>Gives out the bits in the order of <paramref name="patterns"/>.</summary>
    public static AskedLexicons Of(ImmutableArray<PatternRule> patterns)
    {
        var asked = new AskedLexicons();
        foreach (PatternRule pattern in patterns)
        {
            if (!asked._leftOut.Contains(pattern.Key) && !asked.TryGiveBits(pattern)) asked.LeaveOut(pattern, patterns);
        }

        return asked;
    }

    /// <summary>The bit of a lexicon that a pattern which runs asks for.</summary>
    public ulong BitOf(string lexicon) => 1UL << _bits[lexicon];

    // A pattern takes bits only if it gets all it needs.
    private bool TryGiveBits(PatternRule pattern)
    {
        string[] fresh = [.. LexiconsOf(pattern).Select(asked => asked.Lexicon).Distinct().Where(lexicon => !_bits.ContainsKey(lexicon))];
        if (_bits.Count + fresh.Length > Most) return false;
        foreach (string lexicon in fresh) _bits.Add(lexicon, _bits.Count);
        return true;
    }

    private void LeaveOut(PatternRule pattern, ImmutableArray<PatternRule> patterns)
    {
        HashSet<string> lost = RuleUsers.With(pattern.Key, patterns);
        _leftOut.UnionWith(lost);
        _problems.Add(new RuleProblem(
            ProblemCodes.TooManyLexicons,
            Severity.Error,
            FirstTooMany(pattern),
            string.Create(CultureInfo.InvariantCulture, $"Conditions ask for more than {Most} lexicons, so the pattern `{pattern.Name}` does not run."),
            "Whether words are in a lexicon is kept in one bit for each lexicon that some condition asks for.",
            "Ask for a lexicon that other conditions ask for too, make one lexicon of several, or write `{its-name}` in the phrase.")
        {
            Effect = RuleUsers.Say(lost, patterns, pattern.Key),
        });
    }

    private RulePlace FirstTooMany(PatternRule pattern)
    {
        HashSet<string> asked = [.. _bits.Keys];
        foreach ((ConditionRule condition, string lexicon) in LexiconsOf(pattern))
        {
            if (asked.Add(lexicon) && asked.Count > Most) return condition.Place;
        }

        return pattern.Place;
    }

    private static IEnumerable<(ConditionRule Condition, string Lexicon)> LexiconsOf(PatternRule pattern) =>
        pattern.Where.Where(condition => condition.Right.Lexicon is not null).Select(condition => (condition, condition.Right.Lexicon!));
}
