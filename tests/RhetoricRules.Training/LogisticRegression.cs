namespace RhetoricRules.Training;

/// <summary>Logistic regression by AdaGrad (Duchi, Hazan and Singer 2011) with weights that decay; one order of the examples for each seed.</summary>
internal sealed class LogisticRegression
{
    private const int Rounds = 12;
    private const double Rate = 0.15;
    private const double Decay = 0.002;
    private const double Smallest = 1e-6;

    private readonly Dictionary<string, double> _weights = [];
    private readonly Dictionary<string, double> _squares = [];

    public double WeightOf(string feature) => _weights.GetValueOrDefault(feature);

    public void Learn(IReadOnlyList<CueExample> examples, Action<double> told)
    {
        var random = new Random(1);
        int[] order = [.. Enumerable.Range(0, examples.Count)];
        for (int round = 0; round < Rounds; round++)
        {
            random.Shuffle(order);
            told(order.Sum(number => Learn(examples[number])) / examples.Count);
        }
    }

    private double Learn(CueExample example)
    {
        double chance = 1 / (1 + Math.Exp(-example.Features.Sum(WeightOf)));
        double error = chance - (example.IsCue ? 1 : 0);
        foreach (string feature in example.Features)
        {
            double slope = error + (Decay * WeightOf(feature));
            double square = _squares[feature] = _squares.GetValueOrDefault(feature) + (slope * slope);
            _weights[feature] = WeightOf(feature) - (Rate * slope / Math.Sqrt(square + Smallest));
        }

        return -Math.Log(Math.Max(1e-9, example.IsCue ? chance : 1 - chance));
    }
}
