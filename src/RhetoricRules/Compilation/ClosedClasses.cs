using System.Collections.Frozen;
using RhetoricRules.Matching;

namespace RhetoricRules.Compilation;

/// <summary>The words of the closed classes of English that the engine itself must know.</summary>
internal static class ClosedClasses
{
    /// <summary>Each word, folded, with its classes.</summary>
    public static FrozenDictionary<string, ClosedClass> Words { get; } = Table();

    private static FrozenDictionary<string, ClosedClass> Table()
    {
        Dictionary<string, ClosedClass> table = new(StringComparer.Ordinal);
        Add(ClosedClass.Negator, "not", "n't", "never", "no", "nobody", "nothing", "none", "neither", "nor", "without", "cannot", "hardly", "scarcely");
        Add(ClosedClass.Negator, "barely", "rarely", "seldom", "nowhere");
        Add(ClosedClass.ScopeEnd, "and", "but");
        Add(ClosedClass.Hypothetical, "if", "whether", "unless", "suppose", "supposing", "assuming", "lest");
        Add(ClosedClass.SelfPronoun, "we", "our", "ours", "us", "ourselves");
        Add(ClosedClass.Unnegates, "only", "doubt", "just", "merely", "simply", "least", "until", "wonder", "question");
        Add(ClosedClass.Comparative, "more", "less", "fewer", "other");
        AddForms(ClosedClass.Reverser, "fail", "refuse", "decline", "refrain", "abstain");
        Add(ClosedClass.Reverser, "unable", "unwilling", "far", "short", "anything", "nowhere");
        Add(ClosedClass.ReversalLink, "to", "from", "of", "than", "but", "near");
        AddForms(ClosedClass.Denial, "deny", "reject", "dismiss", "refute", "rebut", "dispute", "repudiate", "disavow", "doubt", "debunk", "denial");
        AddForms(ClosedClass.DeedDenial, "deny", "disclaim");
        AddForms(
            ClosedClass.Claim,
            "claim", "allegation", "accusation", "assertion", "charge", "report", "suggestion", "notion", "idea", "rumour", "rumor", "speculation", "theory", "story",
            "insinuation", "contention", "argument", "view", "suspicion", "narrative", "criticism");
        Add(ClosedClass.Conditional, "would", "could", "might", "'d");
        return table.ToFrozenDictionary(StringComparer.Ordinal);

        void Add(ClosedClass kind, params string[] words)
        {
            foreach (string word in words) table[word] = table.GetValueOrDefault(word) | kind;
        }

        void AddForms(ClosedClass kind, params string[] words)
        {
            foreach (string word in words) Add(kind, [.. Inflections.FormsOf(word)]);
        }
    }
}
