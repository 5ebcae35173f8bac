using System.Collections.Frozen;

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
        Add(ClosedClass.ScopeEnd, "and", "but");
        Add(ClosedClass.Hypothetical, "if", "whether", "unless");
        Add(ClosedClass.SelfPronoun, "we", "our", "ours", "us", "ourselves");
        Add(ClosedClass.Unnegates, "only", "doubt", "just", "merely", "simply");
        return table.ToFrozenDictionary(StringComparer.Ordinal);

        void Add(ClosedClass kind, params string[] words)
        {
            foreach (string word in words) table[word] = table.GetValueOrDefault(word) | kind;
        }
    }
}
