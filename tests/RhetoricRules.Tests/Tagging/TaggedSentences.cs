using System.Text;
using System.Text.RegularExpressions;
using RhetoricRules.Tagging;
using RhetoricRules.Text;

namespace RhetoricRules.Tests.Tagging;

/// <summary>Sentences whose words have the letter of their class behind them: <c>The_D minister_N claims_V</c>. Marks of punctuation have none.</summary>
internal static partial class TaggedSentences
{
    private const string Letters = "ONXVUARPDICTM.";

    /// <summary>The class that a letter stands for.</summary>
    public static PartOfSpeech ClassOf(char letter) => (PartOfSpeech)Letters.IndexOf(letter, StringComparison.Ordinal);

    /// <summary>The lines of one of the files beside this one.</summary>
    public static string[] Of(string file) => File.ReadAllLines(RepositoryRoot.At($"tests/RhetoricRules.Tests/Tagging/Sentences/{file}"));

    /// <summary>The text of a line, and its words with the classes that are right.</summary>
    public static (string Text, List<(int End, string Letters)> Words) Read(string line)
    {
        var text = new StringBuilder();
        List<(int, string)> words = [];
        int at = 0;
        foreach (Match mark in Mark().Matches(line))
        {
            text.Append(line, at, mark.Index - at);
            words.Add((text.Length, mark.Groups["letters"].Value));
            at = mark.Index + mark.Length;
        }

        text.Append(line, at, line.Length - at);
        return (text.ToString(), words);
    }

    /// <summary>Tags a line's text, and says how many of its words came out right and which did not.</summary>
    public static (int Right, List<string> Wrong) Judge(string line)
    {
        (string text, List<(int End, string Letters)> words) = Read(line);
        Article article = Tests.Text.Reading.Of(text);
        TaggedArticle tagged = Tagger.Tag(article);
        List<string> wrong = [];
        foreach ((int end, string letters) in words)
        {
            int token = article.Tokens.Select((candidate, number) => (candidate, number)).Single(entry => entry.candidate.End == end).number;
            if (!letters.Split('|').Any(letter => ClassOf(letter[0]) == tagged.Classes[token]))
                wrong.Add($"{article.Source.ToString(article.Tokens[token].Span)}: {tagged.Classes[token]}, not {letters} in: {text}");
        }

        return (words.Count - wrong.Count, wrong);
    }

    [GeneratedRegex("_(?<letters>[A-Z](\\|[A-Z])*)")]
    private static partial Regex Mark();
}
