using RhetoricRules.Matching;
using RhetoricRules.Text;

namespace RhetoricRules.Analysis;

/// <summary>
/// Which words of an article stood in it before: four or more in a row, two of them content words. Words that phrases step over are stepped over here
/// too; every other mark, and the end of a sentence, ends a row.
/// </summary>
internal sealed class RepeatedWords
{
    private const int Least = 4;
    private const int LeastContent = 2;

    // A row is followed no further, and is compared with no more than the first places where its first words stood: the work stays linear.
    private const int Longest = 64;
    private const int MostPlaces = 8;

    private readonly Article _article;
    private readonly List<int> _tokens;
    private readonly List<ulong> _words;
    private readonly int[] _wordOfToken;
    private readonly int[] _lengths;

    public RepeatedWords(Article article)
    {
        _article = article;
        _tokens = new List<int>(article.Tokens.Length);
        _words = new List<ulong>(article.Tokens.Length);
        _wordOfToken = new int[article.Tokens.Length];
        Array.Fill(_wordOfToken, -1);
        foreach (Sentence sentence in article.Sentences) Gather(sentence.Tokens);
        _lengths = new int[_words.Count];
        Compare();
    }

    /// <summary>Where the longest repeated row that starts at <paramref name="token"/> and does not pass <paramref name="limit"/> ends; null where none does.</summary>
    public int? EndAt(int token, int limit)
    {
        int first = _wordOfToken[token];
        if (first < 0) return null;
        (int words, int content) = (0, 0);
        while (words < _lengths[first] && _tokens[first + words] < limit)
        {
            if ((_article.Classes[_tokens[first + words]] & WordClass.Function) == 0) content++;
            words++;
        }

        return words >= Least && content >= LeastContent ? _tokens[first + words - 1] + 1 : null;
    }

    // A word 0 ends each row: no word has this hash twice in a row.
    private void Gather(TokenRange sentence)
    {
        for (int token = sentence.First; token < sentence.End; token++)
        {
            Token word = _article.Tokens[token];
            if (word.Is(TokenTraits.Transparent)) continue;
            if (word.Kind is TokenKind.Punctuation or TokenKind.Stop)
            {
                EndRow();
                continue;
            }

            _wordOfToken[token] = _words.Count;
            Add(token, Folding.Hash(_article.Source.Slice(word.Span)));
        }

        EndRow();
    }

    private void EndRow()
    {
        if (_words.Count > 0 && _words[^1] != 0) Add(-1, 0);
    }

    private void Add(int token, ulong word)
    {
        _tokens.Add(token);
        _words.Add(word);
    }

    private void Compare()
    {
        Dictionary<ulong, int> firsts = new(_words.Count);
        int[] next = new int[_words.Count];
        for (int at = 0; at + Least <= _words.Count; at++)
        {
            if (KeyAt(at) is not { } key || firsts.TryAdd(key, at)) continue;
            int places = 0;
            int last = 0;
            for (int earlier = firsts[key]; earlier > 0 || places == 0; earlier = next[earlier])
            {
                _lengths[at] = Math.Max(_lengths[at], CommonLength(earlier, at));
                last = earlier;
                places++;
            }

            if (places < MostPlaces) next[last] = at;
        }
    }

    private ulong? KeyAt(int at)
    {
        ulong key = 14695981039346656037;
        for (int i = at; i < at + Least; i++)
        {
            if (_words[i] == 0) return null;
            key = (key ^ _words[i]) * 1099511628211;
        }

        return key;
    }

    // The earlier row ends before the later begins.
    private int CommonLength(int earlier, int later)
    {
        int length = 0;
        int most = Math.Min(Longest, later - earlier);
        while (length < most && later + length < _words.Count && _words[later + length] != 0 && _words[earlier + length] == _words[later + length]) length++;
        return length;
    }
}
