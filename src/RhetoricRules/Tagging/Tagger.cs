using System.Collections.Immutable;
using System.Runtime.InteropServices;
using RhetoricRules.Text;

namespace RhetoricRules.Tagging;

/// <summary>
/// Reads the class of every word of an article, in time linear in its text. Articles are read without it: only who asks for word classes pays.
/// </summary>
public static class Tagger
{
    /// <summary>For each token of <paramref name="article"/> its class.</summary>
    public static ImmutableArray<PartOfSpeech> Tag(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        WordTag[] tags = ReadTags(article);
        var classes = new PartOfSpeech[tags.Length];
        for (int token = 0; token < tags.Length; token++) classes[token] = WordTags.ClassOf(tags[token]);
        return ImmutableCollectionsMarshal.AsImmutableArray(classes);
    }

    /// <summary>For each token its tag.</summary>
    internal static WordTag[] ReadTags(Article article)
    {
        var tags = new WordTag[article.Tokens.Length];
        var tagger = new SentenceTagger(article, new WordReader(article, new CapitalEvidence(article)), tags);
        foreach (Sentence sentence in article.Sentences) tagger.Tag(sentence);
        return tags;
    }
}
