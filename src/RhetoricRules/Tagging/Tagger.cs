using System.Runtime.InteropServices;
using RhetoricRules.Text;

namespace RhetoricRules.Tagging;

/// <summary>
/// Reads the class of every word of an article, in time linear in its text. Articles are read without it: only who asks for word classes pays.
/// </summary>
public static class Tagger
{
    /// <summary>Reads the classes of the words of <paramref name="article"/>, and its names. Never throws for any text.</summary>
    public static TaggedArticle Tag(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        WordTag[] tags = ReadTags(article, out List<TokenRange> names);
        var classes = new PartOfSpeech[tags.Length];
        for (int token = 0; token < tags.Length; token++) classes[token] = WordTags.ClassOf(tags[token]);
        NameRun[] runs = new NameKinds(article, tags).Tell(names);
        return new TaggedArticle(ImmutableCollectionsMarshal.AsImmutableArray(classes), ImmutableCollectionsMarshal.AsImmutableArray(runs));
    }

    /// <summary>For each token its tag, titles taken off the names.</summary>
    internal static WordTag[] ReadTags(Article article, out List<TokenRange> names)
    {
        var tags = new WordTag[article.Tokens.Length];
        var tagger = new SentenceTagger(article, new WordReader(article, new CapitalEvidence(article)), tags);
        foreach (Sentence sentence in article.Sentences) tagger.Tag(sentence);
        names = new NameReader(article, tags).Read();
        return tags;
    }
}
