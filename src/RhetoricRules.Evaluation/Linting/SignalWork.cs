using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using RhetoricRules.Compilation;
using RhetoricRules.Diagnostics;
using RhetoricRules.Matching;
using RhetoricRules.Rules;
using RhetoricRules.Text;

namespace RhetoricRules.Evaluation.Linting;

/// <summary>
/// Which signals take much of the work of all rules (RR0601). Work is counted in steps of the search for phrases, not in seconds, so that equal articles give
/// equal figures on any machine. A step that serves several phrases is shared out among them in equal parts.
/// </summary>
/// <param name="analyzer">Reads the articles.</param>
public sealed class SignalWork(RhetoricAnalyzer analyzer)
{
    /// <summary>With fewer articles nothing is said.</summary>
    public const int FewestArticles = RuleBreadth.FewestArticles;

    /// <summary>A signal may take so many of a hundred steps. In news and speeches the costliest of the core pack, with dozens of phrases, takes 23 to 32.</summary>
    public const int LargestPercent = 40;

    // Each thread counts for itself; sums come out the same in any order.
    private readonly ConcurrentBag<AutomatonWork> _counts = [];
    private int _articles;

    private RulePlan Plan => analyzer.Rules.Plan;

    /// <summary>Finds every move in <paramref name="article"/> and counts what it takes. Many threads may call at once.</summary>
    public AnalysisResult Analyze(Article article, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(article);
        if (!_counts.TryTake(out AutomatonWork? work)) work = new AutomatonWork(Plan.Automaton.StateCount);
        AnalysisResult result = analyzer.Analyze(article, work, cancellation);
        _counts.Add(work);
        Interlocked.Increment(ref _articles);
        return result;
    }

    /// <summary>A warning for each signal of <paramref name="rules"/> that takes more than <see cref="LargestPercent"/> % of all work, the costliest first. Signals of packs that are only lent are their authors' to mend.</summary>
    public ImmutableArray<RuleProblem> Check(RuleSet rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        if (_articles < FewestArticles) return [];
        HashSet<RulePlace> lent = [.. rules.Entries.Where(entry => entry.IsLent).Select(entry => entry.Place)];
        return
        [
            .. Shares().Where(share => share.Share * 100 > LargestPercent && !lent.Contains(share.Signal.Rule.Place)).Select(ProblemOf),
        ];
    }

    /// <summary>The share of every signal that has phrases, the largest first. With the entries of lexicons they make up all work.</summary>
    internal ImmutableArray<SignalShare> Shares()
    {
        AutomatonWork work = Sum();
        double total = work.Total;
        if (total == 0) return [];
        WorkShares shares = Plan.Automaton.ShareOut(work);
        return
        [
            .. Plan.Automaton.Sequences.Select((sequence, number) => (Signal: sequence.Owner / 2, Number: number))
                .GroupBy(entry => entry.Signal, entry => entry.Number)
                .Select(signal => ShareOf(Plan.Signals[signal.Key], [.. signal], shares, total))
                .OrderByDescending(share => share.Share).ThenBy(share => share.Signal.Rule.Key, StringComparer.Ordinal),
        ];
    }

    private AutomatonWork Sum()
    {
        var sum = new AutomatonWork(Plan.Automaton.StateCount);
        foreach (AutomatonWork work in _counts) sum.Add(work);
        return sum;
    }

    private SignalShare ShareOf(SignalPlan signal, ImmutableArray<int> sequences, WorkShares shares, double total)
    {
        (int Number, double Share) costliest = sequences.GroupBy(number => Plan.Phrases[number])
            .Select(phrase => (phrase.MaxBy(number => shares.Sequences[number].Share), phrase.Sum(number => shares.Sequences[number].Share)))
            .MaxBy(phrase => phrase.Item2);
        return new SignalShare(
            signal,
            sequences.Sum(number => shares.Sequences[number].Share) / total,
            costliest.Number,
            costliest.Share / total,
            Plan.Automaton.Sequences[costliest.Number].Items[shares.Sequences[costliest.Number].CostliestItem]);
    }

    private RuleProblem ProblemOf(SignalShare share) => new(
        ProblemCodes.SlowSignal,
        Severity.Warning,
        Plan.Phrases[share.Costliest],
        $"The signal `{NameOf(share.Signal)}` takes {Percent(share.Share)} of the work of all rules, this phrase of it {Percent(share.CostliestShare)}.",
        ReasonOf(share),
        SuggestionFor(share));

    // A pattern with phrases of its own has a signal of its own, which bears the pattern's key and a mark.
    private static string NameOf(SignalPlan signal)
    {
        string name = signal.Name;
        int mark = name.IndexOf('#', StringComparison.Ordinal);
        return mark < 0 ? name : name[..mark];
    }

    private string ReasonOf(SignalShare share)
    {
        if (share.CostliestItem.Kind == PhraseItemKind.Gap)
            return string.Create(CultureInfo.InvariantCulture, $"After each place where it begins, up to {share.CostliestItem.Value} words are searched for what follows its gap.");
        return IsBeginning(share) ? $"It begins with `{BeginningOf(share)}`, which is often met." : "A word in it that is often met is followed up at each place.";
    }

    private string SuggestionFor(SignalShare share)
    {
        string end = "`rhetoric find` shows what the narrower phrase still finds.";
        if (share.CostliestItem.Kind == PhraseItemKind.Gap)
            return string.Create(CultureInfo.InvariantCulture, $"Make its gap of {share.CostliestItem.Value} narrower (`...{Math.Max(1, share.CostliestItem.Value / 2)}`), or begin it with rarer words. {end}");
        return IsBeginning(share)
            ? $"Begin it with a rarer word or a lexicon of few words instead of `{BeginningOf(share)}`, or write the word that must stand before. {end}"
            : $"Write a rarer word there, or a lexicon of the words that are meant. {end}";
    }

    private bool IsBeginning(SignalShare share) => Plan.Automaton.Sequences[share.Costliest].Items.First(item => item.Kind == PhraseItemKind.Symbol) == share.CostliestItem;

    private string BeginningOf(SignalShare share)
    {
        RulePlace place = Plan.Phrases[share.Costliest];
        PhraseNode phrase = share.Signal.Rule.Match.Concat(share.Signal.Rule.Unless).First(node => node.Place == place);
        PhraseNode first = phrase is SequenceNode sequence ? sequence.Items[0] : phrase;
        return first.Place.File.Text.ToString(first.Place.Span);
    }

    private static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{(int)(share * 100)} %");
}
