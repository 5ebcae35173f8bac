using System.Globalization;
using RhetoricRules.Diagnostics;
using RhetoricRules.Rules;

namespace RhetoricRules.Review;

/// <summary>
/// Looks up every plain word of the rules. Not looked up is what cannot be misspelt by chance: <c>=words</c>, names in capitals, numbers, parts of
/// hyphenated words, words of other alphabets.
/// </summary>
internal sealed class SpellingReview
{
    // Of a list in another language nobody reads more; and looking for what was meant takes its time.
    private const int MostInOneFile = 25;
    private const int ShortestWord = 3;

    private readonly EnglishWords _english;
    private readonly Dictionary<string, string?> _nearest = new(StringComparer.Ordinal);

    private SpellingReview(RuleSet rules) => _english = new EnglishWords(rules.Entities.SelectMany(entity => entity.Names));

    /// <summary>One warning for each place, in every file or in <paramref name="only"/> one; past the first ones of a file one that counts the others.</summary>
    public static IEnumerable<RuleProblem> Of(RuleSet rules, string? only = null)
    {
        var review = new SpellingReview(rules);
        IEnumerable<WordNode> words = PhraseWalk.Lexicons(rules).Concat(PhraseWalk.Signals(rules)).SelectMany(list => list)
            .Where(phrase => only is null || phrase.Place.File.Path == only)
            .SelectMany(PhraseWalk.Nodes).OfType<WordNode>().Where(review.IsUnknown).DistinctBy(word => word.Place);
        foreach (IGrouping<string, WordNode> file in words.GroupBy(word => word.Place.File.Path, StringComparer.Ordinal))
        {
            WordNode[] unknown = [.. file.OrderBy(word => word.Place.Span)];
            foreach (WordNode word in unknown.Take(MostInOneFile)) yield return review.Tell(word);
            if (unknown.Length > MostInOneFile) yield return TellRest(unknown[MostInOneFile], unknown.Length - MostInOneFile);
        }
    }

    private bool IsUnknown(WordNode word)
    {
        if (word.Match == WordMatch.Exact || word.Text.Length < ShortestWord || !word.Text.All(char.IsAsciiLetterLower) || IsHyphenated(word.Place)) return false;
        return word.Match == WordMatch.Prefix ? !_english.BeginsSome(word.Text) : !_english.Knows(word.Text);
    }

    private static bool IsHyphenated(RulePlace place)
    {
        string content = place.File.Text.Content;
        return (place.Span.Start > 0 && content[place.Span.Start - 1] == '-') || (place.Span.End < content.Length && content[place.Span.End] == '-');
    }

    private RuleProblem Tell(WordNode word)
    {
        bool isBeginning = word.Match == WordMatch.Prefix;
        if (!_nearest.TryGetValue(word.Text, out string? nearest)) _nearest.Add(word.Text, nearest = _english.Nearest(word.Text));
        string meant = nearest is null ? "" : $" Did you mean `{nearest}`?";
        string instead = nearest is null ? "Correct it" : $"Write `{nearest}`";
        return RuleReview.Warning(
            ProblemCodes.UnknownWord,
            word.Place,
            (isBeginning ? $"No English word begins with `{word.Text}`." : $"The English word list does not know `{word.Text}`.") + meant,
            "A misspelt word is never found, and the rule would stay silent without a sign.",
            isBeginning
                ? $"{instead}, or list the words you mean, each as `=word` if it is spelt as it should be."
                : $"{instead}; or write `={word.Text}` if it is spelt as it should be: then exactly this form is looked for.");
    }

    private static RuleProblem TellRest(WordNode first, int count) => RuleReview.Warning(
        ProblemCodes.UnknownWord,
        first.Place,
        string.Create(CultureInfo.InvariantCulture, $"From here on, {count} more words of this file are not in the English word list."),
        "A misspelt word is never found, and the rule would stay silent without a sign.",
        "Correct the first ones and load again; write `=word` for what is spelt as it should be.");
}
