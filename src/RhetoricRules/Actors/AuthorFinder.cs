using RhetoricRules.Matching;
using RhetoricRules.Text;

namespace RhetoricRules.Actors;

/// <summary>
/// Tells which actor wrote an article, by the name its source has: <c>China/@account</c>, <c>CHN</c>, <c>Russian Foreign Ministry</c>. In a speech
/// or a post the author is the speaker. The name must be the actor's own as it is spelled, with office words behind it or an account behind a
/// slash at most: "China Digital Times" is a paper. A news medium is no author: it narrates, and its side is never guessed.
/// </summary>
internal sealed class AuthorFinder(ActorTable actors, MentionFinder mentions, Func<TokenId, bool> isOffice)
{
    /// <summary>The type of entities that narrate.</summary>
    public const string Media = "media";

    /// <summary>The actor that <paramref name="source"/> names, or unknown.</summary>
    public ActorId Find(string? source, Vocabulary vocabulary)
    {
        if (string.IsNullOrEmpty(source)) return ActorId.Unknown;
        Article name = ArticleReader.Read(NameIn(source), new ArticleMetadata("source"));
        TokenId[] words = [.. name.Tokens.Select(token => vocabulary.Find(name.Source.Slice(token.Span)))];
        if (mentions.Find(name, words) is not [{ Tokens.First: var first } mention]) return ActorId.Unknown;
        for (int token = 0; token < words.Length; token++)
        {
            bool belongs = mention.Tokens.Contains(token) || name.Tokens[token].Is(TokenTraits.Transparent) || (token > first && isOffice(words[token]));
            if (!belongs) return ActorId.Unknown;
        }

        return actors[mention.Actor].Type == Media ? ActorId.Unknown : mention.Actor;
    }

    private static string NameIn(string source)
    {
        int end = source.AsSpan().IndexOfAny('/', '@', ':');
        return (end < 0 ? source : source[..end]).Trim();
    }
}
