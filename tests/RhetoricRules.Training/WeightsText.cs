using System.Globalization;
using System.Text;
using RhetoricRules.Text;

namespace RhetoricRules.Training;

/// <summary>The weights as the engine reads them, in hundredths.</summary>
internal static class WeightsText
{
    private const string Header = """
        # How much speaks for a word being a cue: the weights of a logistic regression, in hundredths of log-odds.
        # Learned from the training part of PolNeAR, the Political News Attribution Relations Corpus (Newell, Margolin and Ruths, LREC 2018):
        # single words and numbers, no text of the corpus. Made by tests/RhetoricRules.Training; not edited by hand.
        # A line with @ holds weights that all words share. A word has its own weight, then those with what stands before (<) and behind (>) it,
        # by the number of Neighbour.
        """;

    public static string Of(LogisticRegression regression, IEnumerable<string> words)
    {
        var text = new StringBuilder(Header.ReplaceLineEndings("\n")).Append('\n');
        foreach (CueWeights.Part part in Enum.GetValues<CueWeights.Part>())
            text.Append(CultureInfo.InvariantCulture, $"@{part}{List(regression, $"@{part} ", "")}\n");
        foreach (string word in words)
            text.Append(CultureInfo.InvariantCulture, $"{word} {Hundredths(regression.WeightOf(word))}{List(regression, word + " <", "<")}{List(regression, word + " >", ">")}\n");
        return text.ToString();
    }

    private static string List(LogisticRegression regression, string feature, string mark)
    {
        var list = new StringBuilder();
        for (int number = 0; number < Neighbours.Count; number++)
        {
            int weight = Hundredths(regression.WeightOf(feature + number.ToString(CultureInfo.InvariantCulture)));
            if (weight != 0) list.Append(CultureInfo.InvariantCulture, $" {mark}{number}:{weight}");
        }

        return list.ToString();
    }

    private static int Hundredths(double weight) => (int)Math.Round(weight * 100);
}
