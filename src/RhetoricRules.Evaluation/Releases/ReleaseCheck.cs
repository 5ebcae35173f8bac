using System.Collections.Immutable;
using RhetoricRules.Diagnostics;
using RhetoricRules.Rules;

namespace RhetoricRules.Evaluation.Releases;

/// <summary>Whether a pack keeps its word: an ID that was released stays, and says what it said unless <c>releases.md</c> tells why it does not (RR0501).</summary>
public sealed class ReleaseCheck
{
    private const string Why = "Who has cited the ID must be able to tell what it stands for.";

    private readonly ReleaseTable _table;
    private readonly Dictionary<string, PatternRule> _rules;
    private readonly RuleMeanings _meanings;
    private readonly List<RuleProblem> _problems = [];

    private ReleaseCheck(RuleSet rules, string pack, RuleFile releases)
    {
        _table = ReleaseTable.Read(releases);
        _problems.AddRange(_table.Problems);
        _meanings = new RuleMeanings(rules);
        _rules = rules.Patterns.Where(pattern => pattern.Metadata?.Descriptor.Pack == pack).ToDictionary(pattern => IdOf(pattern), StringComparer.Ordinal);
    }

    /// <summary>The problems of the pack called <paramref name="pack"/> among <paramref name="rules"/>, by place. Drafts may come and go.</summary>
    public static ImmutableArray<RuleProblem> Of(RuleSet rules, string pack, RuleFile releases)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentNullException.ThrowIfNull(releases);
        var check = new ReleaseCheck(rules, pack, releases);
        Dictionary<string, ReleaseRow> next = check.NextRows();
        Dictionary<string, ReleaseRow> latest = check.LatestRows();
        foreach (ReleaseRow row in latest.Values) check.CheckShipped(row, next.GetValueOrDefault(row.Id));
        foreach (ReleaseRow row in next.Values) check.CheckUnshipped(row, latest.GetValueOrDefault(row.Id));
        foreach (PatternRule rule in check._rules.Values) check.CheckListed(rule, next, latest);
        return
        [
            .. check._problems
                .OrderBy(problem => problem.Place.File.Path, StringComparer.Ordinal)
                .ThenBy(problem => problem.Place.Span)
                .ThenBy(problem => problem.Message, StringComparer.Ordinal),
        ];
    }

    /// <summary>All problems of the packs of <paramref name="sources"/> that have a <c>releases.md</c> and whose rules report.</summary>
    public static ImmutableArray<RuleProblem> Of(RuleSet rules, ImmutableArray<PackSource> sources)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return
        [
            .. sources.Zip(rules.Packs).Where(pack => pack.First is { Releases: not null, VocabularyOnly: false, IsDependency: false })
                .SelectMany(pack => Of(rules, pack.Second.Name, pack.First.Releases!)),
        ];
    }

    private Dictionary<string, ReleaseRow> NextRows()
    {
        Dictionary<string, ReleaseRow> rows = new(StringComparer.Ordinal);
        foreach (ReleaseRow row in _table.Unshipped)
        {
            if (!rows.TryAdd(row.Id, row)) Tell(row.Place, $"{row.Id} stands twice under Unshipped.", "One row tells all that changes.", "Delete one of them.");
        }

        return rows;
    }

    // Newest first.
    private Dictionary<string, ReleaseRow> LatestRows()
    {
        Dictionary<string, ReleaseRow> rows = new(StringComparer.Ordinal);
        foreach (ReleaseRow row in _table.Shipped) rows.TryAdd(row.Id, row);
        return rows;
    }

    private void CheckShipped(ReleaseRow row, ReleaseRow? next)
    {
        PatternRule? rule = _rules.GetValueOrDefault(row.Id);
        if (row.Change == ReleaseRow.Removed)
        {
            if (rule is not null) Tell(rule.Place, $"{row.Id} was removed with {row.Version}; an ID is never used again.", Why, "Give the rule an ID of its own.");
        }
        else if (rule is null)
        {
            if (next?.Change != ReleaseRow.Removed)
                Tell(row.Place, $"{row.Id} was released with {row.Version} and is gone.", Why, $"Bring it back, as `status: deprecated` if need be, or write under Unshipped: `{ReleaseRow.Write(row.Id, row.Code, ReleaseRow.Removed, "why")}`.");
        }
        else if (row.Note.Length == 0)
        {
            Tell(row.Place, $"The row of {row.Id} does not tell what the rule says.", "Without the mark a later change would go unseen.", $"Write `{ReleaseRow.Write(row.Id, row.Code, row.Change, _meanings.Of(rule.Key))}`.");
        }
        else if (next is null && (row.Note != _meanings.Of(rule.Key) || row.Code != rule.Name))
        {
            string what = row.Code == rule.Name ? $"{row.Id} no longer says what it said in {row.Version}." : $"{row.Id} was called `{row.Code}` in {row.Version}.";
            Tell(rule.Place, what, $"{Why} What a rule says are its clauses, and those of the signals and parts that it builds on.", $"Take the change back, or write under Unshipped: `{ReleaseRow.Write(row.Id, rule.Name, ReleaseRow.Changed, "why")}`.");
        }
    }

    private void CheckUnshipped(ReleaseRow row, ReleaseRow? shipped)
    {
        bool isThere = _rules.TryGetValue(row.Id, out PatternRule? rule);
        if (row.Change == ReleaseRow.Removed ? isThere : !isThere)
            Tell(row.Place, isThere ? $"{row.Id} is not removed: it is still here." : $"There is no rule {row.Id} in this pack.", "The table tells what the next version brings.", isThere ? "Write `changed`, or remove the rule." : "Correct the ID, or delete the row.");
        else if (rule is not null && row.Code != rule.Name)
            Tell(row.Place, $"{row.Id} is called `{rule.Name}`, not `{row.Code}`.", "The table tells what the next version brings.", $"Write `{ReleaseRow.Write(row.Id, rule.Name, row.Change, row.Note)}`.");
        else if (row.Change == ReleaseRow.New && shipped is not null)
            Tell(row.Place, $"{row.Id} is not new: it was released with {shipped.Version}.", Why, "Write `changed` and why.");
        else if (row.Change != ReleaseRow.New && row.Note.Length == 0)
            Tell(row.Place, $"The row does not say why {row.Id} is {row.Change}.", Why, "Write the reason in the last column.");
        else if (row.Change != ReleaseRow.New && shipped is null)
            Tell(row.Place, $"{row.Id} was never released, so it cannot be {row.Change}.", "The table tells what the next version brings.", "Write `new`, or delete the row.");
    }

    private void CheckListed(PatternRule rule, Dictionary<string, ReleaseRow> next, Dictionary<string, ReleaseRow> latest)
    {
        string id = IdOf(rule);
        if (rule.Metadata!.Status == "draft" || next.ContainsKey(id) || latest.ContainsKey(id)) return;
        Tell(rule.Place, $"{id} is not listed in `releases.md`.", "A rule that is no draft comes with the next version.", $"Write under Unshipped: `{ReleaseRow.Write(id, rule.Name, ReleaseRow.New, "")}`.");
    }

    private void Tell(RulePlace place, string message, string reason, string suggestion) =>
        _problems.Add(new RuleProblem(ProblemCodes.ReleaseBroken, Severity.Error, place, message, reason, suggestion));

    private static string IdOf(PatternRule rule) => rule.Metadata!.Descriptor.Id.Value;
}
