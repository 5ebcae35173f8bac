using System.Collections.Immutable;
using RhetoricRules.Diagnostics;
using RhetoricRules.Rules;

namespace RhetoricRules.Evaluation;

/// <summary>Who reads whom: patterns read patterns and signals, signals read lexicons. A rule stands in the stratum above everything it reads.</summary>
public sealed class RuleGraph
{
    private RuleGraph(ImmutableArray<RuleGraphNode> nodes) => Nodes = nodes;

    /// <summary>The rules, by stratum, then by name.</summary>
    public ImmutableArray<RuleGraphNode> Nodes { get; }

    /// <summary>All patterns and signals of <paramref name="rules"/>.</summary>
    public static RuleGraph Of(RuleSet rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return Of(rules, rules.Entries.Where(entry => entry.Kind is DeclarationKind.Pattern or DeclarationKind.Signal));
    }

    /// <summary>One pattern or signal, by its name, its key or its ID, with all that it builds on, lexicons too; null where there is none.</summary>
    public static RuleGraph? Of(RuleSet rules, string rule)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(rule);
        string? byId = rules.Patterns.FirstOrDefault(pattern => pattern.Metadata?.Descriptor.Id.Value.Equals(rule, StringComparison.OrdinalIgnoreCase) ?? false)?.Key;
        RuleEntry? root = rules.Entries.FirstOrDefault(entry => entry.Kind is DeclarationKind.Pattern or DeclarationKind.Signal && (entry.Key == byId || entry.Key == rule || entry.Name == rule));
        if (root is null) return null;
        Dictionary<(DeclarationKind, string), RuleEntry> entries = rules.Entries.ToDictionary(entry => (entry.Kind, entry.Key));
        HashSet<RuleEntry> reached = [root];
        var open = new Queue<RuleEntry>(reached);
        while (open.TryDequeue(out RuleEntry? next))
        {
            foreach (RuleLink link in next.Links.Where(link => link.Kind != DeclarationKind.Entity))
            {
                if (entries.TryGetValue((link.Kind, link.Key), out RuleEntry? read) && reached.Add(read)) open.Enqueue(read);
            }
        }

        return Of(rules, reached);
    }

    private static RuleGraph Of(RuleSet rules, IEnumerable<RuleEntry> wanted)
    {
        Dictionary<(DeclarationKind, string), RuleEntry> entries = wanted.ToDictionary(entry => (entry.Kind, entry.Key));
        Dictionary<string, RuleId> ids = rules.Patterns.Where(pattern => pattern.Metadata is not null).ToDictionary(pattern => pattern.Key, pattern => pattern.Metadata!.Descriptor.Id);
        Dictionary<(DeclarationKind, string), int> strata = [];
        return new RuleGraph(
        [
            .. entries.Values.Select(NodeOf)
                .OrderBy(node => node.Stratum)
                .ThenBy(node => node.Kind)
                .ThenBy(node => node.Name, StringComparer.Ordinal)
                .ThenBy(node => node.Key, StringComparer.Ordinal),
        ]);

        RuleGraphNode NodeOf(RuleEntry entry) => new(
            entry.Kind switch
            {
                DeclarationKind.Pattern => ids.ContainsKey(entry.Key) ? RuleKind.Pattern : RuleKind.Part,
                DeclarationKind.Signal => RuleKind.Signal,
                _ => RuleKind.Lexicon,
            },
            entry.Key,
            entry.Name,
            ids.TryGetValue(entry.Key, out RuleId id) ? id.Value : "",
            StratumOf(entry),
            [.. entry.Links.Where(link => entries.ContainsKey((link.Kind, link.Key))).Select(link => new RuleGraphEdge(entries[(link.Kind, link.Key)].Name, link.Key, link.Kind == DeclarationKind.Lexicon, link.Counts)).Distinct()]);

        // Circles are refused by the loader, and chains are bounded.
        int StratumOf(RuleEntry entry)
        {
            if (entry.Kind == DeclarationKind.Lexicon) return -1;
            if (entry.Kind == DeclarationKind.Signal) return 0;
            if (strata.TryGetValue((entry.Kind, entry.Key), out int known)) return known;
            int stratum = 1;
            foreach (RuleLink link in entry.Links.Where(link => link.Kind == DeclarationKind.Pattern))
            {
                if (entries.TryGetValue((link.Kind, link.Key), out RuleEntry? read)) stratum = Math.Max(stratum, StratumOf(read) + 1);
            }

            strata.Add((entry.Kind, entry.Key), stratum);
            return stratum;
        }
    }
}
