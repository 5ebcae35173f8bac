using RhetoricRules.Matching;
using RhetoricRules.Tagging;
using RhetoricRules.Text;

namespace RhetoricRules.Evaluation.Suggesting;

/// <summary>How a word of an article would be written in a list.</summary>
internal static class CandidateWord
{
    /// <summary>The word at <paramref name="token"/>: a noun or verb in its base form, which stands for all forms; a participle that is an adjective stands for itself.</summary>
    public static string BaseOf(Article article, int token, PartOfSpeech part)
    {
        string word = Folding.Fold(article.Source.ToString(article.Tokens[token].Span));
        if (part is not (PartOfSpeech.Noun or PartOfSpeech.Verb) || Inflections.IsBaseForm(word)) return word;
        return Inflections.WordsOf(word) is [var only] ? only : word;
    }

    /// <summary>Whether a list could have it: no abbreviation, no single letter, no sign in it.</summary>
    public static bool IsWord(string word) => word.Length > 1 && LexiconInsertion.IsWord(word) && word.Any(char.IsLetter);
}
