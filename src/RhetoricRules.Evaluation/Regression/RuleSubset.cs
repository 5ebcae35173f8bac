using RhetoricRules.Rules;

namespace RhetoricRules.Evaluation.Regression;

/// <summary>Some rules of a set with all that they build on: what they find is what they find within the whole.</summary>
internal static class RuleSubset
{
    /// <summary>The rules that <paramref name="isWanted"/> names, with the parts and signals that they read; all words and actors stay.</summary>
    public static RuleSet Of(RuleSet rules, Func<PatternRule, bool> isWanted)
    {
        Dictionary<string, RuleEntry> entries = rules.Entries.Where(entry => entry.Kind is DeclarationKind.Signal or DeclarationKind.Pattern).ToDictionary(entry => entry.Key, StringComparer.Ordinal);
        HashSet<string> kept = new(StringComparer.Ordinal);
        Stack<string> open = new(rules.Patterns.Where(isWanted).Select(pattern => pattern.Key));
        while (open.TryPop(out string? key))
        {
            if (!kept.Add(key) || !entries.TryGetValue(key, out RuleEntry? entry)) continue;
            foreach (RuleLink link in entry.Links.Where(link => link.Kind is DeclarationKind.Signal or DeclarationKind.Pattern)) open.Push(link.Key);
        }

        return new RuleSet
        {
            Packs = rules.Packs,
            Lexicons = rules.Lexicons,
            Entities = rules.Entities,
            Signals = [.. rules.Signals.Where(signal => kept.Contains(BaselineRecorder.WithoutOwn(signal.Key)))],
            Patterns = [.. rules.Patterns.Where(pattern => kept.Contains(pattern.Key))],
            Entries = [.. rules.Entries.Where(entry => entry.Kind is not (DeclarationKind.Signal or DeclarationKind.Pattern) || kept.Contains(entry.Key))],
        };
    }
}
