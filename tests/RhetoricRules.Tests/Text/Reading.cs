using RhetoricRules.Text;

namespace RhetoricRules.Tests.Text;

/// <summary>Reads small articles and prints their parts.</summary>
internal static class Reading
{
    public static Article Of(string text, string? title = null) => ArticleReader.Read(text, new ArticleMetadata("test", title));

    public static string Words(this Article article, TokenRange tokens) => tokens.IsEmpty ? "" : article.Source.ToString(article.SpanOf(tokens));

    public static string Name(this Article article, int speaker) => speaker == Article.Outlet ? "outlet" : article.Words(article.Speakers[speaker].Name);

    /// <summary>The statement that holds the first word of <paramref name="words"/>.</summary>
    public static Statement At(this Article article, string words)
    {
        int offset = article.Source.Content.IndexOf(words, StringComparison.Ordinal);
        Assert.True(offset >= 0, $"the text has no '{words}'");
        int token = 0;
        while (article.Tokens[token].End <= offset) token++;
        return article.Statements[article.StatementOfToken[token]];
    }

    public static string SpeakerAt(this Article article, string words) => article.Name(article.At(words).Speaker);

    public static string SentencesOf(Article article) => string.Join(" | ", article.Sentences.Select(sentence => article.Words(sentence.Tokens)));

    /// <summary>The tokens, parted by blanks.</summary>
    public static string Cut(string text) => string.Join(" ", Tokenizer.Tokenize(text).Select(token => text.Substring(token.Start, token.Length)));
}
