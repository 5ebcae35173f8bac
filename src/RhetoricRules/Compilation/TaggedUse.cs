using RhetoricRules.Rules;

namespace RhetoricRules.Compilation;

/// <summary>Whether rules ask for classes of words or names: an article is tagged only for those that do.</summary>
internal static class TaggedUse
{
    /// <summary>Whether a signal has such a class, or a lexicon that a signal or a condition asks for. A lexicon nobody uses costs nothing.</summary>
    public static bool IsIn(RuleSet rules)
    {
        HashSet<string> lexicons = Lexicons(rules);
        return rules.Signals.SelectMany(signal => signal.Match.Concat(signal.Unless)).Any(phrase => IsInPhrase(phrase, lexicons)) || IsInConditions(rules);
    }

    /// <summary>Whether a condition, or what a signal asks of its speaker, names a lexicon with such a class.</summary>
    public static bool IsInConditions(RuleSet rules)
    {
        HashSet<string> lexicons = Lexicons(rules);
        IEnumerable<string> asked = rules.Patterns.SelectMany(pattern => pattern.Where).Select(condition => condition.Right.Lexicon).OfType<string>();
        IEnumerable<string> speakers = rules.Signals.Select(signal => signal.Speaker).Where(speaker => speaker is { Kind: SpeakerRuleKind.Lexicon }).Select(speaker => speaker!.Name);
        return asked.Concat(speakers).Any(lexicons.Contains);
    }

    /// <summary>The keys of the lexicons that have such a class, in an entry of their own or in a lexicon that an entry names.</summary>
    public static HashSet<string> Lexicons(RuleSet rules)
    {
        HashSet<string> found = new(StringComparer.Ordinal);
        bool isGrowing = true;
        while (isGrowing)
        {
            isGrowing = false;
            foreach (LexiconRule lexicon in rules.Lexicons)
            {
                if (!found.Contains(lexicon.Key) && lexicon.Entries.Any(entry => IsInPhrase(entry, found))) isGrowing = found.Add(lexicon.Key);
            }
        }

        return found;
    }

    private static bool IsInPhrase(PhraseNode phrase, HashSet<string> lexicons) =>
        PhraseTraits.Has<TaggedNode>(phrase) || (lexicons.Count > 0 && PhraseTraits.Lexicons(phrase).Any(lexicons.Contains));
}
