using System.Collections.Immutable;
using RhetoricRules.Diagnostics;
using RhetoricRules.Evaluation.Regression;
using RhetoricRules.Text;

namespace RhetoricRules.Evaluation.Moves;

/// <summary>Names the false alarms and the misses in one article; they are those that the score counts.</summary>
internal sealed class MoveErrorFinder(GoldScorer scorer, ImmutableArray<GoldUnit> units, MoveMatch match, Article article)
{
    private const int ConfidenceSteps = 10;

    /// <summary>The errors of <paramref name="code"/> among <paramref name="findings"/>, which all have it.</summary>
    public IEnumerable<MoveError> Of(string code, ImmutableArray<(FoundUnit Unit, Finding Finding)> findings)
    {
        ImmutableArray<FoundUnit> widened = SpanWidening.Widen([.. findings.Select(finding => finding.Unit)], match, article);
        foreach (ImmutableArray<FoundUnit> cluster in scorer.Clusters(widened).Where(cluster => !cluster.Any(scorer.IsRight)))
        {
            TextSpan reach = TextSpan.Between(cluster[0].Span.Start, cluster.Max(unit => unit.Span.End));
            Finding worst = findings.Select(finding => finding.Finding).Where(finding => finding.Span.Shares(reach)).OrderByDescending(WeightOf).ThenBy(finding => finding.Span).First();
            yield return At(code, false, cluster[0].Article, worst.Span, WeightOf(worst));
        }

        foreach (FoundUnit missed in scorer.Missed(widened, [code]))
            yield return At(code, true, missed.Article, missed.Span, units.Where(unit => unit.Span == missed.Span).Max(unit => unit.Coders.GetValueOrDefault(code)));
    }

    private static int WeightOf(Finding finding) => ((int)finding.Severity * ConfidenceSteps) + (int)finding.Confidence;

    private MoveError At(string code, bool isMiss, string name, TextSpan span, int weight) =>
        new(code, isMiss, name, span, article.Source.Lines.At(span.Start).Line + 1, Fingerprint.Of(article.Source.Slice(span)), weight);
}
