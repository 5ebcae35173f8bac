using System.Collections.Immutable;
using RhetoricRules.Matching;
using RhetoricRules.Reporting;
using RhetoricRules.Tagging;
using RhetoricRules.Text;

namespace RhetoricRules.Evaluation.Suggesting;

/// <summary>Gathers what articles have in the open places of a lexicon, in their order, and ranks the words that the lexicon lacks.</summary>
/// <param name="examples">How many places of each word to keep.</param>
/// <param name="context">How many words to show on either side.</param>
public sealed class CandidateCollector(int examples, int context)
{
    // A class of words that fewer of the list's own words have is not the list's.
    private const double LeastShare = 0.1;

    private readonly Dictionary<(string Word, PartOfSpeech Class), Tally> _tallies = [];
    private readonly Dictionary<string, int> _corpus = new(StringComparer.Ordinal);
    private readonly Dictionary<PartOfSpeech, int> _known = [];

    // In a fixed expression a word has one setting, however often it is said: settings count, not times.
    private readonly Dictionary<string, HashSet<string>> _settings = new(StringComparer.Ordinal);
    private readonly HashSet<string> _trusted = new(StringComparer.Ordinal);
    private long _words;

    /// <summary>How many articles were read.</summary>
    public int Articles { get; private set; }

    /// <summary>How often a word of the list fills an open place.</summary>
    public int Known => _known.Values.Sum();

    /// <summary>Adds one article.</summary>
    public void Add(ReadSlots read)
    {
        ArgumentNullException.ThrowIfNull(read);
        Articles++;
        Article article = read.Article;
        foreach (Token token in article.Tokens)
        {
            if (!token.Is(TokenTraits.Counted)) continue;
            _words++;
            string word = Folding.Fold(article.Source.ToString(token.Span));
            _corpus[word] = _corpus.GetValueOrDefault(word) + 1;
        }

        foreach (IGrouping<int, SlotWord> place in read.Words.GroupBy(word => word.Token).OrderBy(place => place.Key))
        {
            SlotWord first = place.First();
            string word = CandidateWord.BaseOf(article, first.Token, first.Class);
            foreach (SlotWord other in place)
            {
                if (!_settings.TryGetValue(word, out HashSet<string>? settings)) _settings[word] = settings = new HashSet<string>(StringComparer.Ordinal);
                settings.Add(other.Setting);
                if (other.IsKnown) _trusted.Add(other.Setting);
            }

            if (first.IsKnown) _known[first.Class] = _known.GetValueOrDefault(first.Class) + 1;
            else if (CandidateWord.IsWord(word)) Add(article, first, word);
        }
    }

    /// <summary>
    /// The candidates that stand in open places <paramref name="least"/> times or more: first those that share settings with the list's own words in more cases
    /// than their frequency would bring, then those with most settings.
    /// </summary>
    public ImmutableArray<LexiconCandidate> Rank(int least)
    {
        List<LexiconCandidate> candidates = [];
        int pairs = _settings.Values.Sum(settings => settings.Count(_trusted.Contains));
        foreach (IGrouping<string, KeyValuePair<(string Word, PartOfSpeech Class), Tally>> word in _tallies.Where(tally => IsOfList(tally.Key.Class)).GroupBy(tally => tally.Key.Word, StringComparer.Ordinal))
        {
            Tally[] tallies = [.. word.OrderBy(tally => tally.Key.Class).Select(tally => tally.Value)];
            int count = tallies.Sum(tally => tally.Count);
            int inCorpus = Math.Max(count, Inflections.FormsOf(word.Key).Sum(form => _corpus.GetValueOrDefault(form)));
            int shared = _settings[word.Key].Count(_trusted.Contains);
            if (count < least) continue;
            candidates.Add(new LexiconCandidate
            {
                Word = word.Key,
                Count = count,
                InCorpus = inCorpus,
                Settings = _settings[word.Key].Count,
                Shared = shared,
                Articles = tallies.SelectMany(tally => tally.Articles).Distinct().Count(),
                Score = LogLikelihood(shared, pairs, inCorpus),
                Examples = [.. tallies.SelectMany(tally => tally.Examples).Take(examples)],
            });
        }

        return
        [
            .. candidates.OrderByDescending(candidate => Math.Round(candidate.Score, 6)).ThenByDescending(candidate => candidate.Settings)
                .ThenByDescending(candidate => candidate.Count).ThenBy(candidate => candidate.Word, StringComparer.Ordinal),
        ];
    }

    /// <summary>
    /// The log-likelihood ratio of Dunning (1993) in the form of Rayson and Garside (2000): a of c settings against b of d words of the corpus,
    /// 2(a ln(a/E₁) + b ln(b/E₂)) with E₁ = c(a + b)/(c + d) and E₂ = d(a + b)/(c + d). Minus where the word has fewer settings than its frequency would bring; nought where it has none.
    /// </summary>
    private double LogLikelihood(int settings, int pairs, int inCorpus)
    {
        if (settings == 0) return 0;
        (double a, double b, double c, double d) = (settings, inCorpus, pairs, _words);
        double inSettings = c * (a + b) / (c + d);
        double inText = d * (a + b) / (c + d);
        double ratio = 2 * ((a * Math.Log(a / inSettings)) + (b * Math.Log(b / inText)));
        return a > inSettings ? ratio : -ratio;
    }

    private void Add(Article article, SlotWord place, string word)
    {
        (string, PartOfSpeech) key = (word, place.Class);
        if (!_tallies.TryGetValue(key, out Tally? tally)) _tallies[key] = tally = new Tally();
        tally.Count++;
        if (tally.Articles.Add(Articles) && tally.Examples.Count < examples)
            tally.Examples.Add(new CandidateExample(article.Metadata.Id, KeywordInContext.Of(article, article.Tokens[place.Token].Span, context)));
    }

    private bool IsOfList(PartOfSpeech part) => Known == 0 || _known.GetValueOrDefault(part) >= Known * LeastShare;

    private sealed class Tally
    {
        public int Count { get; set; }

        public HashSet<int> Articles { get; } = [];

        public List<CandidateExample> Examples { get; } = [];
    }
}
