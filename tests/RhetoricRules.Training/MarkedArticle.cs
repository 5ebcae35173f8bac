using System.Text.Json;
using RhetoricRules.Text;

namespace RhetoricRules.Training;

/// <summary>An article of the corpus as far as the grammar of cues reads it, with the tokens that its annotators marked as cues.</summary>
internal sealed class MarkedArticle
{
    private readonly bool[] _cue;
    private readonly bool[] _grammatical;
    private readonly bool[] _reported;
    private readonly HashSet<int> _besideReport = [];

    private MarkedArticle(Draft draft, IEnumerable<(int Start, int End)> cues)
    {
        Draft = draft;
        _cue = new bool[draft.Tokens.Length];
        _grammatical = new bool[draft.Tokens.Length];
        _reported = new bool[draft.Tokens.Length];
        foreach ((int start, int end) in cues)
            for (int i = 0; i < _cue.Length; i++) _cue[i] |= draft.Tokens[i].Start < end && draft.Tokens[i].End > start;
        foreach (DraftAttribution attribution in draft.Attributions)
        {
            _besideReport.Add(attribution.Sentence);
            Array.Fill(_grammatical, true, attribution.Cue.First, attribution.Cue.Count);
            foreach (TokenRange content in (TokenRange[])[attribution.Content, attribution.Content2])
                if (!content.IsEmpty) Array.Fill(_reported, true, content.First, content.Count);
        }
    }

    public Draft Draft { get; }

    public bool IsCue(int token) => _cue[token];

    /// <summary>Where the token stands, as the engine sees it when it asks for the token's score.</summary>
    public CueWeights.Setting SettingOf(int token, int sentence)
    {
        var setting = CueWeights.Setting.None;
        if (Draft.QuotationOf[token] >= 0) setting |= CueWeights.Setting.Quoted;
        if (_reported[token]) setting |= CueWeights.Setting.Reported;
        if (_besideReport.Contains(sentence)) setting |= CueWeights.Setting.BesideReport;
        if (_grammatical[token]) setting |= CueWeights.Setting.Grammatical;
        return setting;
    }

    /// <summary>Reads a line of the corpus as far as the grammar of cues goes: no weights of cues take part in it.</summary>
    public static MarkedArticle ReadGrammar(string line) => Read(line, draft => new AttributionReader(draft, CueWeights.None).Read());

    /// <summary>Reads a line of the corpus with every cue that the engine finds.</summary>
    public static MarkedArticle ReadCues(string line) => Read(line, ReadCues);

    private static void ReadCues(Draft draft)
    {
        new AttributionReader(draft, CueWeights.Shipped).Read();
        QuotationOwners.Read(draft);
        new LooseQuotationReader(draft).Read();
        new AttitudeReader(draft, CueWeights.Shipped).Read();
    }

    private static MarkedArticle Read(string line, Action<Draft> readCues)
    {
        using JsonDocument document = JsonDocument.Parse(line);
        JsonElement root = document.RootElement;
        string text = root.GetProperty("text").GetString()!;
        Token[] tokens = Tokenizer.Cut(text);
        var metadata = new ArticleMetadata(root.GetProperty("id").GetString()!, root.TryGetProperty("title", out JsonElement title) ? title.GetString() : null);
        var draft = new Draft(text, metadata, tokens, WordTable.Classify(text, tokens));
        new LineReader(draft).Read();
        new QuotationReader(draft).Read();
        new SentenceReader(draft).Read();
        readCues(draft);
        return new MarkedArticle(draft, [.. root.GetProperty("labels").EnumerateArray().Where(label => label.GetProperty("label").GetString() == "Cue")
            .Select(label => (label.GetProperty("start").GetInt32(), label.GetProperty("end").GetInt32()))]);
    }
}
