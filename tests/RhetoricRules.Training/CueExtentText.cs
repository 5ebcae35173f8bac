using System.Globalization;
using System.Text;

namespace RhetoricRules.Training;

/// <summary>The weights of the words beside cues as the engine reads them, in hundredths.</summary>
internal static class CueExtentText
{
    private const string Header = """
        # How much speaks for a word beside a cue being a part of it: the weights of a logistic regression, in hundredths of log-odds.
        # Learned from the training part of PolNeAR, the Political News Attribution Relations Corpus (Newell, Margolin and Ruths, LREC 2018):
        # single words and numbers, no text of the corpus. Made by tests/RhetoricRules.Training; not edited by hand.
        # A line with @ holds the weights of one CueSide, by the places that CueExtentWeights.PlacesOf gives; a line with a word holds that word's
        # own, by the number of the CueSide: first as the word beside the cue, then as the last word of the cue on that side.
        """;

    public static string Of(LogisticRegression regression, IEnumerable<string> features)
    {
        var text = new StringBuilder(Header.ReplaceLineEndings("\n")).Append('\n');
        foreach (IGrouping<string, string> line in features.GroupBy(feature => feature[..feature.IndexOf(' ', StringComparison.Ordinal)]).OrderBy(line => line.Key, StringComparer.Ordinal))
        {
            (int Place, int Weight)[] weights = [.. line.Select(feature => (PlaceOf(feature), (int)Math.Round(regression.WeightOf(feature) * 100))).Where(entry => entry.Item2 != 0).Order()];
            if (weights.Length == 0) continue;
            text.Append(line.Key);
            foreach ((int place, int weight) in weights) text.Append(CultureInfo.InvariantCulture, $" {place}:{weight}");
            text.Append('\n');
        }

        return text.ToString();
    }

    private static int PlaceOf(string feature) => int.Parse(feature.AsSpan(feature.IndexOf(' ', StringComparison.Ordinal) + 1), CultureInfo.InvariantCulture);
}
