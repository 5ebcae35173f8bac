using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;

namespace RhetoricRules.Text;

/// <summary>
/// How much speaks for a word being a cue, from the word itself and what stands around it: a logistic regression whose weights were learned
/// from the training part of PolNeAR (Newell et al. 2018). The file names words alone; <c>tests/RhetoricRules.Training</c> makes it.
/// </summary>
internal sealed class CueWeights
{
    private const string Resource = "RhetoricRules.Text.cue-weights.txt";
    private const float Unit = 100;

    private readonly FrozenDictionary<string, float[]> _words;
    private readonly FrozenDictionary<string, float[]>.AlternateLookup<ReadOnlySpan<char>> _bySpan;
    private readonly float[][] _shared;

    private CueWeights(Dictionary<string, float[]> words, float[][] shared)
    {
        _words = words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        _bySpan = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        _shared = shared;
    }

    /// <summary>What the weights of the shared part are for.</summary>
    public enum Part
    {
        /// <summary>Two words before.</summary>
        Before2,
        Before,
        After,
        After2,

        /// <summary>The nearest word before that can be a subject.</summary>
        Subject,

        /// <summary>See <see cref="Setting"/>.</summary>
        Setting,
    }

    /// <summary>Where the word stands.</summary>
    [Flags]
    public enum Setting
    {
        None = 0,
        Quoted = 1,
        Reported = 2,
        BesideReport = 4,

        /// <summary>The grammar of cues takes it for one.</summary>
        Grammatical = 8,
    }

    public static CueWeights Shipped { get; } = Load();

    /// <summary>No weights: every cue of the grammar is one, and no other word is.</summary>
    public static CueWeights None { get; } = new([], []);

    /// <summary>The words that can be cues.</summary>
    public IEnumerable<string> Words => _words.Keys;

    /// <summary>The log-odds that token <paramref name="token"/> is a cue; negative infinity for a word that never was one.</summary>
    public float Score(Draft draft, int token, TokenRange sentence, Setting setting)
    {
        if (!_bySpan.TryGetValue(draft.Word(token), out float[]? word)) return float.NegativeInfinity;
        Neighbour before = Neighbours.Of(draft, token - 1, sentence);
        Neighbour after = Neighbours.Of(draft, token + 1, sentence);
        return word[0] + word[1 + (int)before] + word[1 + Neighbours.Count + (int)after]
            + _shared[(int)Part.Before][(int)before] + _shared[(int)Part.After][(int)after]
            + _shared[(int)Part.Before2][(int)Neighbours.Of(draft, token - 2, sentence)]
            + _shared[(int)Part.After2][(int)Neighbours.Of(draft, token + 2, sentence)]
            + _shared[(int)Part.Subject][(int)Neighbours.SubjectBefore(draft, token, sentence)]
            + _shared[(int)Part.Setting][(int)setting];
    }

    private static CueWeights Load()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The resource {Resource} is missing from the assembly.");
        using var reader = new StreamReader(stream);
        var words = new Dictionary<string, float[]>(StringComparer.OrdinalIgnoreCase);
        float[][] shared = [.. Enum.GetValues<Part>().Select(_ => new float[Neighbours.Count])];
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            string[] fields = line.Split(' ');
            if (line[0] == '@') ReadShared(fields, shared[(int)Enum.Parse<Part>(fields[0][1..])]);
            else words.Add(fields[0], ReadWord(fields));
        }

        return new CueWeights(words, shared);
    }

    private static void ReadShared(string[] fields, float[] weights)
    {
        foreach (string field in fields.AsSpan(1)) (weights[IndexOf(field, out float weight)]) = weight;
    }

    /// <summary>The word's own weight, then those with what stands before it, then those with what stands behind it.</summary>
    private static float[] ReadWord(string[] fields)
    {
        var weights = new float[1 + (2 * Neighbours.Count)];
        weights[0] = Number(fields[1]);
        foreach (string field in fields.AsSpan(2))
        {
            int index = IndexOf(field[1..], out float weight);
            weights[1 + index + (field[0] == '>' ? Neighbours.Count : 0)] = weight;
        }

        return weights;
    }

    private static int IndexOf(string field, out float weight)
    {
        int colon = field.IndexOf(':', StringComparison.Ordinal);
        weight = Number(field.AsSpan(colon + 1));
        return int.Parse(field.AsSpan(0, colon), CultureInfo.InvariantCulture);
    }

    private static float Number(ReadOnlySpan<char> hundredths) => int.Parse(hundredths, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) / Unit;
}
