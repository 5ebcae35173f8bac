using System.Collections.Immutable;
using RhetoricRules.Diagnostics;
using RhetoricRules.Reporting;
using RhetoricRules.Text;

namespace RhetoricRules.Tests.Reporting;

/// <summary>Articles that are read by the engine, and actors that are named by hand, so that reports of what was read need no rules.</summary>
internal static class ParsedSample
{
    /// <summary>The report on <paramref name="text"/>. Every actor of <paramref name="actors"/> is mentioned where its words first stand, and owns the speakers
    /// whose name holds them.</summary>
    public static ArticleReport Report(string text, params (string Words, string Entity)[] actors)
    {
        ArticleMetadata metadata = new("a1");
        Article article = ArticleReader.Read(text, metadata);
        return new ArticleReport { Path = "news/a1.txt", Metadata = metadata, Parsed = new ParsedArticle(article, Mentions(text, actors), Entities(article, actors)) };
    }

    private static ImmutableArray<ActorMention> Mentions(string text, (string Words, string Entity)[] actors) =>
        [.. actors.Select(actor => new ActorMention(new TextSpan(text.IndexOf(actor.Words, StringComparison.Ordinal), actor.Words.Length), actor.Entity)).OrderBy(actor => actor.Span)];

    private static ImmutableArray<string?> Entities(Article article, (string Words, string Entity)[] actors) =>
        [.. article.Speakers.Select(speaker => article.Source.ToString(article.SpanOf(speaker.Name)))
            .Select(name => actors.FirstOrDefault(actor => name.Contains(actor.Words, StringComparison.Ordinal)).Entity)];
}
