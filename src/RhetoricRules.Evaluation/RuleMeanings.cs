using System.Security.Cryptography;
using System.Text;
using RhetoricRules.Rules;

namespace RhetoricRules.Evaluation;

/// <summary>
/// Marks of what patterns say: equal marks mean equal clauses, of the pattern and of all signals and parts that it builds on. Lexicons and entities
/// count by their names alone, for vocabularies grow; so do titles, descriptions, severities and tests not count, nor how a file is laid out.
/// </summary>
internal sealed class RuleMeanings
{
    private const int MarkBytes = 6;

    private readonly Dictionary<string, RuleEntry> _entries = new(StringComparer.Ordinal);

    public RuleMeanings(RuleSet rules)
    {
        foreach (RuleEntry entry in rules.Entries.Where(entry => entry.Kind is DeclarationKind.Signal or DeclarationKind.Pattern)) _entries.Add(entry.Key, entry);
    }

    /// <summary>The mark of the pattern or signal with this key: twelve digits and letters.</summary>
    public string Of(string key)
    {
        SortedDictionary<string, string> clauses = new(StringComparer.Ordinal);
        var open = new Stack<RuleEntry>([_entries[key]]);
        while (open.TryPop(out RuleEntry? entry))
        {
            // The pack's name is no part of it: a copy of a pack says the same.
            if (!clauses.TryAdd(NameOf(entry, key), entry.Clauses)) continue;
            foreach (RuleLink link in entry.Links)
            {
                if (link.Kind is DeclarationKind.Signal or DeclarationKind.Pattern && _entries.TryGetValue(link.Key, out RuleEntry? read)) open.Push(read);
            }
        }

        string text = string.Join('\n', clauses.Select(clause => $"{clause.Key}={clause.Value}"));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, MarkBytes));
    }

    private static string NameOf(RuleEntry entry, string key) => entry.Key == key ? "" : $"{entry.Kind} {entry.Name}";
}
