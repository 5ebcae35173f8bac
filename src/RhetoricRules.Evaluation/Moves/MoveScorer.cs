using System.Collections.Immutable;
using RhetoricRules.Diagnostics;
using RhetoricRules.Text;

namespace RhetoricRules.Evaluation.Moves;

/// <summary>Compares what was found in articles with what is annotated there. Safe to use from many threads at once.</summary>
/// <param name="scoring">The choices.</param>
/// <param name="map">What the codes of findings are called in the gold.</param>
/// <param name="codes">The codes that the gold uses: only these are judged.</param>
public sealed class MoveScorer(MoveScoring scoring, CodeMap map, ImmutableArray<string> codes)
{
    /// <summary>The codes that the gold uses, in ordinal order.</summary>
    public ImmutableArray<string> Codes { get; } = [.. codes.Order(StringComparer.Ordinal)];

    /// <summary>The codes that <paramref name="units"/> use: those that a coder has. What is only forbidden is not among them.</summary>
    public static ImmutableArray<string> CodesOf(IEnumerable<GoldUnit> units) =>
        [.. units.SelectMany(unit => unit.Coders.Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>What is counted in <paramref name="article"/>, which is <paramref name="gold"/>'s, when <paramref name="found"/> was found there.</summary>
    public MoveArticleScore Score(GoldArticle gold, Article article, IEnumerable<FoundUnit> found)
    {
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(found);
        ImmutableArray<GoldUnit> units = SpanWidening.Widen(gold.Units, scoring.Match, article);
        var scorer = new GoldScorer(units, scoring);
        ImmutableArray<FoundUnit> named = [.. found.Select(finding => Name(finding, scorer, article))];
        ImmutableArray<FoundUnit> findings = SpanWidening.Widen(named, scoring.Match, article);
        ImmutableArray<FoundUnit> judged = [.. findings.Where(finding => IsJudged(finding.Code))];
        return new MoveArticleScore
        {
            Name = gold.Name,
            Codes = scorer.Score(findings, Occurring(units, judged)),
            Unjudged = scorer.Score(findings, findings.Select(finding => finding.Code).Where(code => !IsJudged(code)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)),
            Spans = CharacterOverlap.Of(named.Where(finding => IsJudged(finding.Code)).Select(finding => finding.Span), Codes.SelectMany(code => SpansOf(gold.Units, code)).Distinct()),
            Techniques = Occurring(gold.Units, named.Where(finding => IsJudged(finding.Code))).ToImmutableSortedDictionary(
                code => code, code => CharacterOverlap.Of(SpansOf(named, code), SpansOf(gold.Units, code)), StringComparer.Ordinal),
            Sentences = AgreementIn(SpanWidening.SentencesOf(article), named, gold.Units),
            Confusions = ConfusionCounter.Count(scorer, units, scoring.CodersForPrecision, judged),
        };
    }

    /// <summary>The false alarms and misses that <see cref="Score"/> counts in <paramref name="article"/>, code by code.</summary>
    public ImmutableArray<MoveError> Errors(GoldArticle gold, Article article, IEnumerable<Finding> found)
    {
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(found);
        ImmutableArray<GoldUnit> units = SpanWidening.Widen(gold.Units, scoring.Match, article);
        var scorer = new GoldScorer(units, scoring);
        ILookup<string, (FoundUnit Unit, Finding Finding)> byCode = found
            .Select(finding => (Unit: Name(new FoundUnit(gold.Name, finding.Rule.Code, finding.Span), scorer, article), Finding: finding))
            .ToLookup(finding => finding.Unit.Code, StringComparer.Ordinal);
        var finder = new MoveErrorFinder(scorer, units, scoring.Match, article);
        return [.. Codes.SelectMany(code => finder.Of(code, [.. byCode[code]]))];
    }

    /// <summary>What each entry and phrase brings in <paramref name="article"/>, which is <paramref name="gold"/>'s: one for each finding that rests on it and whose code is judged.</summary>
    public ImmutableArray<SourceScore> ScoreSources(GoldArticle gold, Article article, IEnumerable<TracedFinding> found)
    {
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(found);
        var scorer = new GoldScorer(SpanWidening.Widen(gold.Units, scoring.Match, article), scoring);
        ImmutableArray<SourceScore>.Builder scores = ImmutableArray.CreateBuilder<SourceScore>();
        foreach (TracedFinding finding in found)
        {
            FoundUnit named = Name(finding.Unit with { Article = gold.Name }, scorer, article);
            if (!IsJudged(named.Code)) continue;
            bool isRight = SpanWidening.Widen([named], scoring.Match, article).Any(scorer.IsRight);
            foreach (FindingSource source in finding.Sources) scores.Add(new SourceScore(source, isRight ? 1 : 0, isRight ? 0 : 1));
        }

        return SourceScore.Sum(scores);
    }

    /// <summary>The finding under its name in the gold: of several the first that is annotated there, else the first that the gold uses.</summary>
    private FoundUnit Name(FoundUnit finding, GoldScorer scorer, Article article)
    {
        ImmutableArray<FoundUnit> names = [.. map.NamesOf(finding.Code).Where(IsJudged).Select(name => finding with { Code = name })];
        if (names.Length <= 1) return names.IsEmpty ? finding with { Code = NameUnjudged(finding.Code) } : names[0];
        foreach (FoundUnit name in names)
        {
            if (SpanWidening.Widen([name], scoring.Match, article).Any(scorer.IsRight)) return name;
        }

        return names[0];
    }

    // A code that the map passes over must not pass for a code of the gold that happens to be called alike.
    private string NameUnjudged(string code) => map.NamesOf(code) is [var first, ..] ? first : IsJudged(code) ? $"{code} (not in the map)" : code;

    private bool IsJudged(string code) => Codes.BinarySearch(code, StringComparer.Ordinal) >= 0;

    private ImmutableArray<string> Occurring(ImmutableArray<GoldUnit> units, IEnumerable<FoundUnit> judged)
    {
        HashSet<string> occurring = [.. CodesOf(units), .. judged.Select(finding => finding.Code)];
        return [.. Codes.Where(occurring.Contains)];
    }

    private ImmutableArray<SentenceAgreement> AgreementIn(ImmutableArray<TextSpan> sentences, ImmutableArray<FoundUnit> found, ImmutableArray<GoldUnit> units) =>
        [.. Codes.Select(code => SentenceAgreement.Of(sentences, SpansOf(found, code), SpansOf(units, code)))];

    private ImmutableArray<TextSpan> SpansOf(ImmutableArray<GoldUnit> units, string code) =>
        [.. units.Where(unit => unit.Coders.GetValueOrDefault(code) >= scoring.CodersForPrecision).Select(unit => unit.Span)];

    private static ImmutableArray<TextSpan> SpansOf(ImmutableArray<FoundUnit> found, string code) =>
        [.. found.Where(finding => finding.Code == code).Select(finding => finding.Span)];
}
