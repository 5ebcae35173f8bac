using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;

namespace RhetoricRules.Text;

/// <summary>
/// How much speaks for a word beside a cue being a part of it, in hundredths of log-odds: a logistic regression learned from the training
/// part of PolNeAR (Newell et al. 2018). The file names single words and numbers; <c>tests/RhetoricRules.Training</c> makes it.
/// </summary>
internal sealed class CueExtentWeights
{
    private const string Resource = "RhetoricRules.Text.cue-extent-weights.txt";
    private const int SideCount = (int)CueSide.BeforeAttitude + 1;

    private readonly int[][] _shared;
    private readonly FrozenDictionary<string, int[]> _words;
    private readonly FrozenDictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> _bySpan;

    private CueExtentWeights(int[][] shared, Dictionary<string, int[]> words)
    {
        _shared = shared;
        _words = words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        _bySpan = _words.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public static CueExtentWeights Shipped { get; } = Load();

    /// <summary>The number of the weight of a word that is <paramref name="word"/> before what is <paramref name="next"/>, looking away from the cue.</summary>
    public static int PairOf(Neighbour word, Neighbour next) => ((int)word * Neighbours.Count) + (int)next;

    /// <summary>The weight of token <paramref name="token"/> beside a cue, <paramref name="next"/> being the token that is one further from the cue.</summary>
    public int Score(Draft draft, int token, int next, TokenRange sentence, CueSide side)
    {
        int score = _shared[(int)side][PairOf(Neighbours.Of(draft, token, sentence), Neighbours.Of(draft, next, sentence))];
        return _bySpan.TryGetValue(draft.Word(token), out int[]? own) ? score + own[(int)side] : score;
    }

    private static CueExtentWeights Load()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The resource {Resource} is missing from the assembly.");
        using var reader = new StreamReader(stream);
        int[][] shared = [.. Enumerable.Range(0, SideCount).Select(_ => new int[Neighbours.Count * Neighbours.Count])];
        var words = new Dictionary<string, int[]>(StringComparer.OrdinalIgnoreCase);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            string[] fields = line.Split(' ');
            int[] weights = line[0] == '@' ? shared[(int)Enum.Parse<CueSide>(fields[0][1..])] : words[fields[0]] = new int[SideCount];
            foreach (string field in fields.AsSpan(1)) Set(weights, field);
        }

        return new CueExtentWeights(shared, words);
    }

    private static void Set(int[] weights, string field)
    {
        int colon = field.IndexOf(':', StringComparison.Ordinal);
        weights[int.Parse(field.AsSpan(0, colon), CultureInfo.InvariantCulture)] =
            int.Parse(field.AsSpan(colon + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
    }
}
