using System.Collections.Immutable;
using RhetoricRules.Diagnostics;
using RhetoricRules.Reporting;
using RhetoricRules.Text;

namespace RhetoricRules.Tests.Reporting;

/// <summary>Small articles and findings made by hand, so that reports can be tested without the engine.</summary>
internal static class Sample
{
    public static RuleDescriptor Rule(string id, string code, string category = "distraction", Severity severity = Severity.Warning) =>
        new(new RuleId(id), code, $"Title of {code}", category, "core-en", severity, Confidence.High, ["semeval2023/Whataboutism"]);

    /// <summary>An article whose sentences are given one by one; what stands between them in the text belongs to none.</summary>
    public static Article Article(string text, params string[] sentences)
    {
        ImmutableArray<Token>.Builder tokens = ImmutableArray.CreateBuilder<Token>();
        ImmutableArray<Sentence>.Builder cut = ImmutableArray.CreateBuilder<Sentence>();
        int from = 0;
        foreach (string sentence in sentences)
        {
            int start = text.IndexOf(sentence, from, StringComparison.Ordinal);
            tokens.Add(new Token(start, sentence.Length, TokenKind.Word, TokenTraits.Counted));
            cut.Add(new Sentence(new TokenRange(tokens.Count - 1, tokens.Count), 0, Place.Body));
            from = start + sentence.Length;
        }

        return new Article(new SourceText(text), new ArticleMetadata("a1"))
        {
            Tokens = tokens.ToImmutable(),
            Sentences = cut.ToImmutable(),
            Paragraphs = [],
            Quotations = [],
            Attributions = [],
            Speakers = [],
            Statements = [],
            Replies = [],
            Quantities = [],
            StatementOfToken = [],
            IsQuoted = [],
            WordCount = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length,
        };
    }

    /// <summary>Where <paramref name="words"/> first stand in <paramref name="article"/>.</summary>
    public static TextSpan Span(Article article, string words) =>
        new(article.Source.Content.IndexOf(words, StringComparison.Ordinal), words.Length);

    /// <summary>A finding of <paramref name="words"/>, whose steps are pairs of a name and its words.</summary>
    public static Finding Finding(Article article, string words, params (string Name, string Words)[] steps) => new()
    {
        Rule = Rule("RR1001", "whataboutism"),
        Span = Span(article, words),
        Severity = Severity.Warning,
        Confidence = Confidence.High,
        Message = "Lu Kang points to the US's own record.",
        Speaker = new FindingSpeaker("Lu Kang", "china", article.Source.Content.Contains("Lu Kang", StringComparison.Ordinal) ? Span(article, "Lu Kang") : null),
        Target = new FindingTarget("US", "united-states", article.Source.Content.Contains("US", StringComparison.Ordinal) ? Span(article, "US") : null),
        Attribution = AttributionKind.Direct,
        Reply = 2,
        Steps = [.. steps.Select(step => new FindingStep(step.Name, $"signal-of-{step.Name}", Span(article, step.Words), "Lu Kang"))],
        Reasons = ["same speaker: Lu Kang", "within 3 sentences"],
    };

    public static ArticleReport Report(Article article, params Finding[] findings) =>
        new() { Path = "news/a1.txt", Metadata = article.Metadata, Result = new AnalysisResult(article, [.. findings]) { Speakers = [new SpeakerWords("Lu Kang", "china", article.WordCount)] } };

    public static ArticleReport Failure(string path, string code, string message) =>
        new() { Path = path, Metadata = new ArticleMetadata("a1"), Problems = [new ArticleProblem(code, Severity.Error, message)] };
}
