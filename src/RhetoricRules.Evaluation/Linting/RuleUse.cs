using System.Collections.Immutable;
using RhetoricRules.Compilation;
using RhetoricRules.Diagnostics;
using RhetoricRules.Rules;

namespace RhetoricRules.Evaluation.Linting;

/// <summary>Finds the lexicons, signals and parts from which no rule that reports can be reached (RR0602).</summary>
public static class RuleUse
{
    /// <summary>A warning for each, by place. What a pack only lends is not looked at, nor a pack that reports nothing: it is there for others.</summary>
    public static ImmutableArray<RuleProblem> Check(RuleSet rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        HashSet<string> reported = [.. rules.Patterns.Where(pattern => pattern.Metadata is not null).Select(pattern => pattern.Key)];
        if (reported.Count == 0) return [];
        Dictionary<(DeclarationKind, string), RuleEntry> entries = rules.Entries.ToDictionary(entry => (entry.Kind, entry.Key));
        HashSet<RuleEntry> used = [.. rules.Entries.Where(entry => IsRoot(entry, reported))];
        var open = new Queue<RuleEntry>(used);
        while (open.TryDequeue(out RuleEntry? next))
        {
            foreach (RuleLink link in next.Links)
            {
                if (entries.TryGetValue((link.Kind, link.Key), out RuleEntry? read) && used.Add(read)) open.Enqueue(read);
            }
        }

        return
        [
            .. rules.Entries.Where(entry => !entry.IsLent && entry.Kind != DeclarationKind.Entity && !used.Contains(entry) && !HasUsedPart(entry, used))
                .Select(ProblemOf)
                .OrderBy(problem => problem.Place.File.Path, StringComparer.Ordinal)
                .ThenBy(problem => problem.Place.Span),
        ];
    }

    // The office lexicon is asked for by the engine itself.
    private static bool IsRoot(RuleEntry entry, HashSet<string> reported) =>
        entry.Kind switch
        {
            DeclarationKind.Pattern => reported.Contains(entry.Key),
            DeclarationKind.Lexicon => entry.Name == LexisBuilder.OfficeLexicon,
            _ => false,
        };

    // Of a lexicon with sublists it is enough that one of them is used; each of the others is told by itself.
    private static bool HasUsedPart(RuleEntry entry, HashSet<RuleEntry> used) =>
        entry.Kind == DeclarationKind.Lexicon && used.Any(other => other.Kind == DeclarationKind.Lexicon && other.Key.StartsWith(entry.Key + ".", StringComparison.Ordinal));

    private static RuleProblem ProblemOf(RuleEntry entry)
    {
        string kind = entry.Kind == DeclarationKind.Pattern ? "part" : entry.Kind.ToString().ToLowerInvariant();
        return new RuleProblem(
            ProblemCodes.Unused,
            Severity.Warning,
            entry.Place,
            $"No rule uses the {kind} `{entry.Name}`.",
            "It changes no finding; who reads the pack will think that it does.",
            entry.Kind == DeclarationKind.Lexicon ? $"Write `{{{entry.Name}}}` in a phrase, or delete it." : "Make it a step of a pattern, or delete it.");
    }
}
