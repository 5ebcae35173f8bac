using System.Globalization;
using System.Text;
using RhetoricRules.Text;

namespace RhetoricRules.Training;

/// <summary>The weights of the words beside cues as the engine reads them, in hundredths.</summary>
internal static class CueExtentText
{
    private const string Header = """
        # How much speaks for a word beside a cue being a part of it: the weights of a logistic regression, in hundredths of log-odds.
        # Learned from the training part of PolNeAR, the Political News Attribution Relations Corpus (Newell, Margolin and Ruths, LREC 2018):
        # single words and numbers, no text of the corpus. Made by tests/RhetoricRules.Training; not edited by hand.
        # A line with @ holds the weights of one CueSide, by the numbers of what the word is and of what stands behind it, away from the cue;
        # a line with a word holds that word's own, by the number of the CueSide.
        """;

    public static string Of(LogisticRegression regression, IEnumerable<string> features)
    {
        var text = new StringBuilder(Header.ReplaceLineEndings("\n")).Append('\n');
        var lines = features.Select(feature => (Line: feature.Split(' ')[0], Number: int.Parse(feature.Split(' ')[1], CultureInfo.InvariantCulture), Weight: (int)Math.Round(regression.WeightOf(feature) * 100)))
            .Where(entry => entry.Weight != 0).GroupBy(entry => entry.Line).OrderBy(line => line.Key, StringComparer.Ordinal);
        foreach (var line in lines)
        {
            text.Append(line.Key);
            foreach (var entry in line.OrderBy(entry => entry.Number)) text.Append(CultureInfo.InvariantCulture, $" {entry.Number}:{entry.Weight}");
            text.Append('\n');
        }

        return text.ToString();
    }
}
