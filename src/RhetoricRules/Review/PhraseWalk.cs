using System.Collections.Immutable;
using RhetoricRules.Rules;

namespace RhetoricRules.Review;

/// <summary>The phrases of rules as they stand in their files.</summary>
internal static class PhraseWalk
{
    /// <summary>The word lists: each lexicon's own entries. A lexicon of sublists has none of its own.</summary>
    public static IEnumerable<ImmutableArray<PhraseNode>> Lexicons(RuleSet rules)
    {
        HashSet<string> parents = [.. rules.Lexicons.Select(lexicon => ParentOf(lexicon.Key)).OfType<string>()];
        return rules.Lexicons.Where(lexicon => !parents.Contains(lexicon.Key)).Select(lexicon => lexicon.Entries);
    }

    /// <summary>The lists of phrases that signals match or are kept from.</summary>
    public static IEnumerable<ImmutableArray<PhraseNode>> Signals(RuleSet rules) => rules.Signals.SelectMany(signal => new[] { signal.Match, signal.Unless });

    /// <summary>A node and all in it, in the order of the file.</summary>
    public static IEnumerable<PhraseNode> Nodes(PhraseNode node) => node switch
    {
        CaptureNode capture => Nodes(capture.Inner).Prepend(node),
        OptionalNode optional => Nodes(optional.Inner).Prepend(node),
        SequenceNode sequence => sequence.Items.SelectMany(Nodes).Prepend(node),
        ChoiceNode choice => choice.Alternatives.SelectMany(Nodes).Prepend(node),
        _ => [node],
    };

    /// <summary>A phrase as it stands in its file, the <c>=</c> and the <c>*</c> of a single word included.</summary>
    public static string Written(PhraseNode phrase)
    {
        string text = phrase.Place.File.Text.Content.Substring(phrase.Place.Span.Start, phrase.Place.Span.Length).Trim();
        return phrase switch
        {
            WordNode { Match: WordMatch.Exact } word when word.Text.Any(char.IsLetter) => $"={text}",
            WordNode { Match: WordMatch.Prefix } => $"{text}*",
            _ => text,
        };
    }

    // Names have no points, so the last one parts a sublist from its lexicon.
    private static string? ParentOf(string key) => key.LastIndexOf('.') is var point and > 0 && point > key.LastIndexOf('/') ? key[..point] : null;
}
