namespace RhetoricRules.Tagging;

/// <summary>
/// Counts the finite verbs that the clauses of a sentence still want: a clause has one, "that" and "who" begin another. So "claims" is a verb
/// in "the minister claims that talks have stalled", and the talks are a noun.
/// </summary>
internal static class ClauseVerbs
{
    /// <summary>No verb is wanted: one more costs.</summary>
    public const int None = 0;

    /// <summary>A verb may come: after a comma, "and", or a verb of saying.</summary>
    public const int Perhaps = 1;

    /// <summary>How many states there are.</summary>
    public const int States = 5;

    /// <summary>One verb is wanted.</summary>
    public const int AtStart = 2;

    private const int Most = States - 1;
    private const int TooMany = 8;
    private const int Missing = 12;
    private const int MissingInHeadline = 5;
    private const int CutShort = 2;

    /// <summary>The state after a word, and what a verb too many adds to <paramref name="cost"/>.</summary>
    public static int After(int wanted, WordTag before, WordTag tag, bool isCue, ref int cost)
    {
        if (WordTags.IsFinite(tag) || (tag == WordTag.Base && before is WordTag.Boundary))
        {
            if (wanted == None) cost += TooMany;
            int left = wanted <= AtStart ? None : wanted - 1;
            return left == None && isCue ? Perhaps : left;
        }

        if (tag == WordTag.Coordinator && wanted >= AtStart) cost += CutShort;
        return tag switch
        {
            WordTag.Subordinator or WordTag.Relative or WordTag.What or WordTag.WhAdverb when before != WordTag.Boundary || tag == WordTag.Subordinator => wanted < AtStart ? AtStart : Math.Min(wanted + 1, Most),
            WordTag.Comma or WordTag.Coordinator or WordTag.Subject => Math.Max(wanted, Perhaps),
            WordTag.Base or WordTag.Participle or WordTag.Gerund when isCue => Math.Max(wanted, Perhaps),
            _ => wanted,
        };
    }

    /// <summary>What it costs that a sentence ends so; without a full stop it may be a headline and need no verb.</summary>
    public static int CostAtEnd(int wanted, bool hasStop) =>
        wanted < AtStart ? 0 : (wanted - AtStart + 1) * (hasStop ? Missing : MissingInHeadline);
}
