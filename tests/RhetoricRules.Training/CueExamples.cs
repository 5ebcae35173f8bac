using RhetoricRules.Text;

namespace RhetoricRules.Training;

/// <summary>A word in its place: the features that are true of it, and whether the annotators took it for a part of a cue.</summary>
internal sealed record CueExample(string[] Features, bool IsCue);

/// <summary>All places of all words that were a cue often enough.</summary>
internal sealed class CueExamples
{
    private const int FewestCues = 3;
    private const double LowestShare = 0.02;
    private const int LongestWord = 16;
    private const int FewestUses = 4;

    private CueExamples(IReadOnlyList<string> words, IReadOnlyList<CueExample> all) => (Words, All) = (words, all);

    /// <summary>The words, in ordinal order.</summary>
    public IReadOnlyList<string> Words { get; }

    public IReadOnlyList<CueExample> All { get; }

    public static CueExamples Of(IReadOnlyList<MarkedArticle> articles)
    {
        HashSet<string> words = WordsOf(articles);
        var all = new List<CueExample>();
        var uses = new Dictionary<string, int>();
        foreach (MarkedArticle article in articles)
        {
            foreach ((int token, int sentence) in Places(article))
            {
                string word = WordAt(article, token);
                if (!words.Contains(word)) continue;
                all.Add(new CueExample(Features(article, token, sentence, word), article.IsCue(token)));
                foreach (string feature in all[^1].Features) uses[feature] = uses.GetValueOrDefault(feature) + 1;
            }
        }

        return new CueExamples([.. words.Order(StringComparer.Ordinal)],
            [.. all.Select(example => example with { Features = [.. example.Features.Where(feature => uses[feature] >= FewestUses)] })]);
    }

    private static HashSet<string> WordsOf(IReadOnlyList<MarkedArticle> articles)
    {
        var cues = new Dictionary<string, int>();
        var uses = new Dictionary<string, int>();
        foreach (MarkedArticle article in articles)
        {
            for (int token = 0; token < article.Draft.Tokens.Length; token++)
            {
                if (!CanBeCue(article, token)) continue;
                string word = WordAt(article, token);
                uses[word] = uses.GetValueOrDefault(word) + 1;
                if (article.IsCue(token)) cues[word] = cues.GetValueOrDefault(word) + 1;
            }
        }

        return [.. cues.Where(word => word.Value >= FewestCues && word.Value >= LowestShare * uses[word.Key]).Select(word => word.Key)];
    }

    private static bool CanBeCue(MarkedArticle article, int token)
    {
        const WordClass Little = WordClass.Function | WordClass.Day | WordClass.Month;
        Token found = article.Draft.Tokens[token];
        return found.Kind == TokenKind.Word && found.Length is > 1 and <= LongestWord && !article.Draft.Is(token, Little)
            && !article.Draft.Word(token).ContainsAnyExcept(Letters);
    }

    private static readonly System.Buffers.SearchValues<char> Letters = System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    private static IEnumerable<(int Token, int Sentence)> Places(MarkedArticle article)
    {
        for (int s = 0; s < article.Draft.Sentences.Count; s++)
        {
            Sentence sentence = article.Draft.Sentences[s];
            if ((sentence.Places & Place.Boilerplate) != 0) continue;
            for (int token = sentence.Tokens.First; token < sentence.Tokens.End; token++) yield return (token, s);
        }
    }

    private static string[] Features(MarkedArticle article, int token, int sentence, string word)
    {
        TokenRange within = article.Draft.Sentences[sentence].Tokens;
        int Beside(int at) => (int)Neighbours.Of(article.Draft, at, within);
        return
        [
            word, $"{word} <{Beside(token - 1)}", $"{word} >{Beside(token + 1)}",
            $"@Before2 {Beside(token - 2)}", $"@Before {Beside(token - 1)}", $"@After {Beside(token + 1)}", $"@After2 {Beside(token + 2)}",
            $"@Subject {(int)Neighbours.SubjectBefore(article.Draft, token, within)}", $"@Setting {(int)article.SettingOf(token, sentence)}",
        ];
    }

    private static string WordAt(MarkedArticle article, int token) => article.Draft.Word(token).ToString().ToLowerInvariant();
}
