using RhetoricRules.Text;

namespace RhetoricRules.Tagging;

/// <summary>
/// Puts the words of names together. A name is the longest run of them; hyphens and small words such as "von" and "bin" join, and so does
/// "of" behind a word that any dictionary has: <c>Bank of England</c>, but not <c>Lu of China</c>. Titles are cut off and become nouns.
/// </summary>
internal sealed class NameReader(Article article, WordTag[] tags)
{
    /// <summary>What stands behind "Secretary of".</summary>
    public const string RestsOfTitles = " state defense defence justice staff ";

    private const string Joints = " de del della di da dos du la le el al van von der den ter bin ibn abu & ";

    /// <summary>Words for an office that stand behind a name too: <c>US President</c>.</summary>
    private const string Offices =
        " president premier minister spokesman spokeswoman spokesperson secretary ambassador senator governor mayor chancellor chairman chairwoman "
        + "director commissioner envoy correspondent ";

    private readonly List<TokenRange> _names = [];

    /// <summary>Reads the names of all sentences, in text order.</summary>
    public List<TokenRange> Read()
    {
        foreach (Sentence sentence in article.Sentences)
        {
            for (int token = sentence.Tokens.First; token < sentence.Tokens.End; token++)
            {
                if (tags[token] != WordTag.Name) continue;
                int end = EndOf(token, sentence.Tokens.End);
                Split(new TokenRange(token, end));
                token = end - 1;
            }
        }

        return _names;
    }

    private int EndOf(int start, int limit)
    {
        int end = start + 1;
        while (end < limit)
        {
            int next = NextWord(end, limit, start);
            if (next >= limit || tags[next] != WordTag.Name || article.Tokens[next].Is(TokenTraits.LineStart)) break;
            for (int joint = end; joint < next; joint++)
            {
                if (tags[joint] != WordTag.Silent) tags[joint] = WordTag.Name;
            }

            end = next + 1;
        }

        return end;
    }

    // The next word of the name, past what may stand inside one.
    private int NextWord(int at, int limit, int start)
    {
        Token token = article.Tokens[at];
        if (tags[at] == WordTag.Name) return at;
        if (token.Kind == TokenKind.Hyphen) return at + 1;
        if (IsOf(at) && MayHaveOf(start, at)) return at + 1 < limit && IsWord(at + 1, "the") ? at + 2 : at + 1;
        int next = at;
        while (next < limit && next - at < 3 && IsListed(Joints, next)) next++;
        return next > at ? next : limit;
    }

    private bool IsOf(int token) => IsWord(token, "of");

    // Ministry of Justice, University of Leeds; a person has no "of".
    private bool MayHaveOf(int start, int of)
    {
        int word = of - 1;
        if (word < start || IsTitle(word)) return false;
        if ((article.Classes[word] & WordClass.BodyNoun) != 0) return true;
        Span<char> folded = stackalloc char[24];
        ReadOnlySpan<char> text = article.Source.Slice(article.Tokens[word].Span);
        if (text.Length > folded.Length || article.Tokens[word].Is(TokenTraits.AllCapitals)) return false;
        int length = text.ToLowerInvariant(folded);
        return !LexiconIndex.Shared.Find(folded[..length]).IsEmpty && !NameLexicon.Shared.IsFirstName(text) && !NameLexicon.Shared.IsPlace(text);
    }

    // Takes the titles off: "President | Xi Jinping", "US | President | Xi Jinping".
    private void Split(TokenRange run)
    {
        if (run.Count > 1 && IsRestOfTitle(run.First))
        {
            tags[run.First] = WordTag.Noun;
            run = run with { First = run.First + 1 };
        }

        int last = run.End - 1;
        int title = -1;
        for (int token = run.First; token < last; token++)
        {
            if (IsTitle(token) && EndsTitle(token + 1)) title = token;
        }

        if (title < 0 && last > run.First && IsListed(Offices, last)) title = last;
        if (title < 0 && IsOnlyTitle(run)) title = last;
        if (title < 0)
        {
            _names.Add(run);
            return;
        }

        int first = title;
        while (first > run.First && (IsTitle(first - 1) || IsRank(first - 1) || article.Tokens[first - 1].Kind == TokenKind.Hyphen)) first--;
        if (first > run.First) _names.Add(run with { End = first });
        for (int token = first; token <= title; token++)
        {
            if (tags[token] == WordTag.Name) tags[token] = IsRank(token) ? WordTag.Adjective : WordTag.Noun;
        }

        if (title < last) Split(run with { First = title + 1 });
    }

    // "Secretary of State | Hillary Clinton".
    private bool IsRestOfTitle(int token) =>
        token > 1 && tags[token - 1] == WordTag.Preposition && IsTitle(token - 2) && IsListed(RestsOfTitles, token);

    // "Justice Department", "General Motors", "Speaker of the House" are no title and name.
    private bool EndsTitle(int next)
    {
        if (tags[next] != WordTag.Name || (article.Classes[next] & WordClass.BodyNoun) != 0 || IsTitle(next)) return false;
        return article.Source.Slice(article.Tokens[next].Span) is not [.., not 's', 's'] || !IsKnownPlural(next);
    }

    private bool IsKnownPlural(int token)
    {
        Span<char> folded = stackalloc char[24];
        ReadOnlySpan<char> text = article.Source.Slice(article.Tokens[token].Span);
        if (text.Length > folded.Length) return false;
        int length = text.ToLowerInvariant(folded);
        return !LexiconIndex.Shared.Find(folded[..(length - 1)]).IsEmpty;
    }

    private bool IsOnlyTitle(TokenRange run)
    {
        for (int token = run.First; token < run.End; token++)
        {
            if (!IsTitle(token) && !IsRank(token)) return false;
        }

        return IsTitle(run.End - 1);
    }

    private bool IsTitle(int token) => (article.Classes[token] & WordClass.Title) != 0;

    private bool IsRank(int token) => IsListed(" prime foreign deputy vice chief acting former senior lieutenant assistant defense defence interior ", token);

    private bool IsWord(int token, string word) => article.Source.Slice(article.Tokens[token].Span).Equals(word, StringComparison.OrdinalIgnoreCase);

    private bool IsListed(string list, int token)
    {
        ReadOnlySpan<char> word = article.Source.Slice(article.Tokens[token].Span);
        if (word.Length > 24) return false;
        int found = list.AsSpan().IndexOf(word, StringComparison.OrdinalIgnoreCase);
        return found > 0 && list[found - 1] == ' ' && list[found + word.Length] == ' ';
    }
}
