using System.Collections.Immutable;
using RhetoricRules.Matching;
using RhetoricRules.Text;

namespace RhetoricRules.Actors;

/// <summary>
/// Finds the names of actors in an article, sentence by sentence: leftmost first, of several the longest. A name counts in its own spelling
/// (<c>US</c> is not "us") or where it stands in full capitals. Whom a name of several means the article tells.
/// </summary>
internal sealed class MentionFinder(ActorNames names, NameResolver resolver)
{
    /// <summary>The mentions in text order; they do not overlap.</summary>
    /// <param name="article">The article.</param>
    /// <param name="words">For each token its number in the vocabulary.</param>
    public ImmutableArray<Mention> Find(Article article, ReadOnlySpan<TokenId> words)
    {
        List<FoundName> all = [];
        foreach (Sentence sentence in article.Sentences)
        {
            int token = sentence.Tokens.First;
            while (token < sentence.Tokens.End)
            {
                FoundName? found = words[token] == TokenId.Unseen ? null : LongestAt(article, words, token, sentence.Tokens.End);
                if (found is { } name) all.Add(name);
                token = found?.Tokens.End ?? token + 1;
            }
        }

        return resolver.Resolve(article, all);
    }

    private FoundName? LongestAt(Article article, ReadOnlySpan<TokenId> words, int start, int sentenceEnd)
    {
        FoundName? longest = null;
        ActorNames.Node? node = null;
        for (int token = start; token < sentenceEnd; token++)
        {
            if (article.Tokens[token].Is(TokenTraits.Transparent))
            {
                if (token == start) return null;
                continue;
            }

            node = names.Step(node, words[token]);
            if (node is null) break;
            longest = FoundAt(article, node, new TokenRange(start, token + 1)) ?? longest;
        }

        return longest;
    }

    private static FoundName? FoundAt(Article article, ActorNames.Node node, TokenRange tokens)
    {
        FoundName? found = null;
        foreach (ActorNames.Name name in node.Names)
        {
            if (!IsSpelled(article, name, tokens.First)) continue;
            if (found is not { } other) found = new FoundName(tokens, [name.Actor], name.IsAmbiguous);
            else found = new FoundName(tokens, other.Bearers.Contains(name.Actor) ? other.Bearers : other.Bearers.Add(name.Actor), other.IsAmbiguous || name.IsAmbiguous);
        }

        return found;
    }

    private static bool IsSpelled(Article article, ActorNames.Name name, int start)
    {
        int token = start;
        bool asWritten = true;
        bool inCapitals = true;
        foreach (string word in name.Words)
        {
            while (article.Tokens[token].Is(TokenTraits.Transparent)) token++;
            ReadOnlySpan<char> text = article.Source.Slice(article.Tokens[token].Span);
            asWritten &= IsSpelled(text, word);
            inCapitals &= IsInCapitals(text);
            token++;
        }

        // Two letters in capitals are as often another word: only longer names may shout.
        return asWritten || (inCapitals && name.Words.Sum(word => word.Length) > 2);
    }

    // The shapes of the apostrophe are one: Cote d'Ivoire.
    private static bool IsSpelled(ReadOnlySpan<char> text, string word)
    {
        if (text.SequenceEqual(word)) return true;
        if (text.Length != word.Length) return false;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] != word[i] && !(text[i] is '\u2019' or '\'' && word[i] is '\u2019' or '\'')) return false;
        }

        return true;
    }

    private static bool IsInCapitals(ReadOnlySpan<char> text)
    {
        foreach (char unit in text)
        {
            if (char.IsLower(unit)) return false;
        }

        return true;
    }
}
