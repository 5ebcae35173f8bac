using RhetoricRules.Diagnostics;
using RhetoricRules.Rules;

namespace RhetoricRules.Compilation;

/// <summary>
/// Finds exceptions (<c>unless</c>) that can never overlap a match: both are made of written words only, without gaps or classes, and have no
/// word in common.
/// </summary>
internal sealed class ExceptionReach(RuleSet rules, SymbolTable symbols)
{
    private readonly Dictionary<string, LexiconRule> _lexicons = rules.Lexicons.ToDictionary(lexicon => lexicon.Key, StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>?> _known = new(StringComparer.Ordinal);

    /// <summary>One problem for each signal that has such an exception, with the signal's key.</summary>
    public IEnumerable<(string Signal, RuleProblem Problem)> Problems() =>
        rules.Signals.Select(signal => (signal.Key, Problem: ProblemOf(signal))).Where(found => found.Problem is not null).Select(found => (found.Key, found.Problem!));

    private RuleProblem? ProblemOf(SignalRule signal)
    {
        if (signal.Unless.IsEmpty || signal.Match.IsEmpty || WordsOf(signal.Match) is not { } words) return null;
        PhraseNode? idle = signal.Unless.FirstOrDefault(phrase => WordsOf(phrase) is { } own && !own.Overlaps(words));
        return idle is null ? null : new RuleProblem(
            ProblemCodes.Impossible,
            ProblemCodes.SeverityOf(ProblemCodes.Impossible),
            idle.Place,
            "This exception can never overlap a match.",
            "`unless` cancels a match that has a word in common with it, and no word of this phrase stands in `match`.",
            "Write the exception with a word of the match, as in `match: \"charge\"` and `unless: [\"charge of the battery\"]`, or take it out.");
    }

    private HashSet<string>? WordsOf(IEnumerable<PhraseNode> nodes)
    {
        HashSet<string> words = new(StringComparer.Ordinal);
        foreach (PhraseNode node in nodes)
        {
            if (WordsOf(node) is not { } own) return null;
            words.UnionWith(own);
        }

        return words;
    }

    /// <summary>Every word that can stand inside a match of <paramref name="node"/>; null where that cannot be told.</summary>
    private HashSet<string>? WordsOf(PhraseNode node) => node switch
    {
        WordNode word => symbols.FormsOf(word) is { IsEmpty: false } forms ? [.. forms] : null,
        LexiconNode lexicon => WordsOfLexicon(lexicon.Lexicon),
        CaptureNode capture => WordsOf(capture.Inner),
        OptionalNode optional => WordsOf(optional.Inner),
        SequenceNode sequence => WordsOf(sequence.Items),
        ChoiceNode choice => WordsOf(choice.Alternatives),
        _ => null,
    };

    private HashSet<string>? WordsOfLexicon(string key)
    {
        if (!_known.TryGetValue(key, out HashSet<string>? words)) _known.Add(key, words = WordsOf(_lexicons[key].Entries));
        return words;
    }
}
