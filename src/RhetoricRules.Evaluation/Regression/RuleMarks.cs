using System.Collections.Immutable;
using System.Text;
using RhetoricRules.Diagnostics;
using RhetoricRules.Rules;

namespace RhetoricRules.Evaluation.Regression;

/// <summary>
/// Marks of all that decides what a rule finds: its clauses, what they build on, the words and actors of the packs, the perspective and the engine itself.
/// Where a mark is the same, findings of equal articles are the same.
/// </summary>
public static class RuleMarks
{
    /// <summary>The marks of the rules that <paramref name="analyzer"/> reports, by ID; <paramref name="packs"/> are where <paramref name="rules"/> came from.</summary>
    public static ImmutableSortedDictionary<string, string> Of(RuleSet rules, ImmutableArray<PackSource> packs, RhetoricAnalyzer analyzer)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(analyzer);
        var meanings = new RuleMeanings(rules);
        string surroundings = SurroundingsOf(rules, packs, analyzer);
        return rules.Patterns.Where(pattern => pattern.Metadata is { } about && analyzer.IsWanted(about.Descriptor)).ToImmutableSortedDictionary(
            pattern => pattern.Metadata!.Descriptor.Id.Value, pattern => Fingerprint.Of($"{surroundings} {pattern.Key} {meanings.Of(pattern.Key)}"), StringComparer.Ordinal);
    }

    // Files that hold words or actors count whole: a comment in them costs a run, a change that went unseen would cost the truth.
    private static string SurroundingsOf(RuleSet rules, ImmutableArray<PackSource> packs, RhetoricAnalyzer analyzer)
    {
        var text = new StringBuilder();
        text.Append(typeof(RhetoricAnalyzer).Module.ModuleVersionId).Append('\n').Append(analyzer.Options.Perspective).Append('\n');
        foreach (PackHeader pack in rules.Packs) text.Append(pack.Name).Append(' ').Append(pack.Perspective).Append('\n');
        IEnumerable<RuleFile> files = rules.Entries.Where(entry => entry.Kind is DeclarationKind.Lexicon or DeclarationKind.Entity).Select(entry => entry.Place.File)
            .DistinctBy(file => file.Path).OrderBy(file => file.Path, StringComparer.Ordinal);
        foreach (RuleFile file in files) text.Append(Fingerprint.Of(file.Text.Content)).Append('\n');
        foreach (WordListFile list in packs.SelectMany(pack => pack.WordLists)) text.Append(list.Path).Append(' ').Append(Fingerprint.Of(list.Text?.Content)).Append('\n');
        return Fingerprint.Of(text.ToString());
    }
}
