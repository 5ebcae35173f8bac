using System.Collections.Immutable;
using RhetoricRules.Diagnostics;

namespace RhetoricRules.Evaluation.Moves;

/// <summary>What the codes of rules are called in the gold. A code may have several names there, and several codes one.</summary>
public sealed class CodeMap
{
    private const char Separator = '/';

    private readonly ImmutableSortedDictionary<string, ImmutableArray<string>>? _names;

    private CodeMap(ImmutableSortedDictionary<string, ImmutableArray<string>>? names) => _names = names;

    /// <summary>Every code is called what it is.</summary>
    public static CodeMap Same { get; } = new(null);

    /// <summary>The codes that have a name in the gold; empty where every code is called what it is.</summary>
    public IEnumerable<string> Codes => _names?.Keys ?? [];

    /// <summary>All names in the gold, each once; empty where every code is called what it is.</summary>
    public IEnumerable<string> Names => _names?.Values.SelectMany(names => names).Distinct(StringComparer.Ordinal) ?? [];

    /// <summary>The map of <paramref name="pairs"/>: a code and a name in the gold.</summary>
    public static CodeMap Of(IEnumerable<(string Code, string Name)> pairs)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        return new CodeMap(pairs.GroupBy(pair => pair.Code, StringComparer.Ordinal).ToImmutableSortedDictionary(
            code => code.Key, code => code.Select(pair => pair.Name).Distinct(StringComparer.Ordinal).ToImmutableArray(), StringComparer.Ordinal));
    }

    /// <summary>The map that the rules' own <c>maps-to</c> makes to <paramref name="taxonomy"/>: <c>semeval2023/Doubt</c> is Doubt in semeval2023.</summary>
    public static CodeMap To(string taxonomy, IEnumerable<RuleDescriptor> rules)
    {
        string beginning = taxonomy + Separator;
        return Of(
            from rule in rules
            from name in rule.MapsTo
            where name.StartsWith(beginning, StringComparison.Ordinal)
            select (rule.Code, name[beginning.Length..]));
    }

    /// <summary>The taxonomies that <paramref name="rules"/> map to, in ordinal order.</summary>
    public static ImmutableArray<string> TaxonomiesOf(IEnumerable<RuleDescriptor> rules) =>
    [
        .. rules.SelectMany(rule => rule.MapsTo)
            .Where(name => name.Contains(Separator, StringComparison.Ordinal))
            .Select(name => name[..name.IndexOf(Separator, StringComparison.Ordinal)])
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>What <paramref name="code"/> is called in the gold; empty where it has no name there.</summary>
    public ImmutableArray<string> NamesOf(string code) => _names is null ? [code] : _names.GetValueOrDefault(code, []);
}
