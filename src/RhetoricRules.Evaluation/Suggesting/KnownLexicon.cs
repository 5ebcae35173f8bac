using System.Collections.Immutable;
using RhetoricRules.Rules;

namespace RhetoricRules.Evaluation.Suggesting;

/// <summary>A lexicon of the rules that words are sought for.</summary>
public sealed class KnownLexicon
{
    private KnownLexicon(LexiconRule rule, ImmutableHashSet<string> places) => (Rule, Places) = (rule, places);

    /// <summary>Its name as phrases write it.</summary>
    public string Name => Rule.Name;

    /// <summary>The path of the rule file that defines it.</summary>
    public string Path => Rule.Place.File.Path;

    /// <summary>The name of its pack.</summary>
    public string Pack => Rule.Key[..Rule.Key.IndexOf('/', StringComparison.Ordinal)];

    internal LexiconRule Rule { get; }

    /// <summary>The keys of the lexicons whose places in phrases are its own too: itself, its sublists and the lists that it is a sublist of.</summary>
    internal ImmutableHashSet<string> Places { get; }

    /// <summary>The lexicon called <paramref name="name"/>, of several that of the pack named first; null where there is none.</summary>
    public static KnownLexicon? Find(RuleSet rules, string name)
    {
        ArgumentNullException.ThrowIfNull(rules);
        string[] packs = [.. rules.Packs.Select(pack => pack.Name)];
        LexiconRule? found = rules.Lexicons.Where(lexicon => lexicon.Name == name)
            .MinBy(lexicon => Array.IndexOf(packs, lexicon.Key[..lexicon.Key.IndexOf('/', StringComparison.Ordinal)]) is var place && place < 0 ? int.MaxValue : place);
        if (found is null) return null;
        return new KnownLexicon(found, [.. rules.Lexicons.Select(lexicon => lexicon.Key).Where(key =>
            key == found.Key || key.StartsWith($"{found.Key}.", StringComparison.Ordinal) || found.Key.StartsWith($"{key}.", StringComparison.Ordinal))]);
    }
}
