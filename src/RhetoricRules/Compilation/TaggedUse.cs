using RhetoricRules.Rules;

namespace RhetoricRules.Compilation;

/// <summary>Whether rules ask for classes of words or names: an article is tagged only for those that do.</summary>
internal static class TaggedUse
{
    /// <summary>Whether a signal has such a class, or a lexicon that a signal or a condition asks for. A lexicon nobody uses costs nothing.</summary>
    public static bool IsIn(RuleSet rules)
    {
        Dictionary<string, LexiconRule> lexicons = rules.Lexicons.ToDictionary(lexicon => lexicon.Key, StringComparer.Ordinal);
        HashSet<string> seen = new(StringComparer.Ordinal);
        IEnumerable<string> asked = rules.Patterns.SelectMany(pattern => pattern.Where).Select(condition => condition.Right.Lexicon).OfType<string>();
        IEnumerable<string> speakers = rules.Signals.Select(signal => signal.Speaker).Where(speaker => speaker is { Kind: SpeakerRuleKind.Lexicon }).Select(speaker => speaker!.Name);
        return rules.Signals.SelectMany(signal => signal.Match.Concat(signal.Unless)).Any(IsInPhrase) || asked.Concat(speakers).Any(IsInLexicon);

        bool IsInPhrase(PhraseNode phrase) => PhraseTraits.Has<TaggedNode>(phrase) || PhraseTraits.Lexicons(phrase).Any(IsInLexicon);

        bool IsInLexicon(string key) => seen.Add(key) && lexicons.TryGetValue(key, out LexiconRule? lexicon) && lexicon.Entries.Any(IsInPhrase);
    }
}
