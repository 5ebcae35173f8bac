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
    public const int SideCount = (int)CueSide.BeforeAttitude + 1;

    private const string Resource = "RhetoricRules.Text.cue-extent-weights.txt";

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

    /// <summary>The numbers of the weights that all words share: of what token <paramref name="token"/> is, alone, with what stands further from the cue, and with what stands nearer.</summary>
    public static (int Alone, int Outer, int Inner) PlacesOf(Draft draft, int token, int outwards, TokenRange sentence)
    {
        int word = (int)Neighbours.Of(draft, token, sentence);
        int outer = Neighbours.Count * (1 + (int)Neighbours.Of(draft, token + outwards, sentence));
        int inner = Neighbours.Count * (1 + Neighbours.Count + (int)Neighbours.Of(draft, token - outwards, sentence));
        return (word, outer + word, inner + word);
    }

    /// <summary>
    /// How much speaks for token <paramref name="token"/> being a part of the cue that has <paramref name="edge"/> as its last word on that
    /// <paramref name="side"/>; <paramref name="outwards"/> is the step away from the cue.
    /// </summary>
    public int Score(Draft draft, int token, int outwards, TokenRange sentence, int edge, CueSide side)
    {
        (int alone, int outer, int inner) = PlacesOf(draft, token, outwards, sentence);
        int[] shared = _shared[(int)side];
        int score = shared[alone] + shared[outer] + shared[inner];
        if (_bySpan.TryGetValue(draft.Word(token), out int[]? own)) score += own[(int)side];
        if (_bySpan.TryGetValue(draft.Word(edge), out int[]? cue)) score += cue[SideCount + (int)side];
        return score;
    }

    private static CueExtentWeights Load()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The resource {Resource} is missing from the assembly.");
        using var reader = new StreamReader(stream);
        int[][] shared = [.. Enumerable.Range(0, SideCount).Select(_ => new int[Neighbours.Count * ((2 * Neighbours.Count) + 1)])];
        var words = new Dictionary<string, int[]>(StringComparer.OrdinalIgnoreCase);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            string[] fields = line.Split(' ');
            int[] weights = line[0] == '@' ? shared[(int)Enum.Parse<CueSide>(fields[0][1..])] : words[fields[0]] = new int[2 * SideCount];
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
