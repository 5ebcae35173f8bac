using System.Collections.Immutable;
using RhetoricRules.Evaluation.Attributions;
using RhetoricRules.Text;

namespace RhetoricRules.Tests.Evaluation.Attributions;

/// <summary>An article whose attributions are given by hand, so that a score does not depend on what the engine can read. Words are named by writing them.</summary>
internal sealed class Reading(string text)
{
    private readonly ImmutableArray<Token> _tokens = Tokens(text);
    private readonly List<Attribution> _attributions = [];
    private readonly List<GoldAttribution> _gold = [];

    /// <summary>Adds what the engine is supposed to have read.</summary>
    public Reading Read(string source, string cue, int speaker, params string[] contents)
    {
        _attributions.Add(new Attribution(
            RangeOf(source), RangeOf(cue), [.. contents.Select(RangeOf)], AttributionKind.Indirect, speaker, false, 1));
        return this;
    }

    /// <summary>Adds an annotated attribution.</summary>
    public Reading Gold(string source, string cue, params string[] contents)
    {
        _gold.Add(new GoldAttribution(SpansOf(source), SpansOf(cue), [.. contents.Select(SpanOf)]));
        return this;
    }

    /// <summary>The counts of one kind.</summary>
    public AttributionCounts Score(ScoredKind kind) => AttributionScorer.Score(Article(), [.. _gold])[(int)kind];

    private Article Article() => new(new SourceText(text), new ArticleMetadata("a"))
    {
        Tokens = _tokens,
        Sentences = [],
        Paragraphs = [],
        Quotations = [],
        Attributions = [.. _attributions],
        Speakers = [],
        Statements = [],
        Replies = [],
        Quantities = [],
        StatementOfToken = [],
        IsQuoted = [],
    };

    private ImmutableArray<TextSpan> SpansOf(string words) =>
        words.Length == 0 ? [] : [SpanOf(words)];

    private TextSpan SpanOf(string words) => new(text.IndexOf(words, StringComparison.Ordinal), words.Length);

    private TokenRange RangeOf(string words)
    {
        if (words.Length == 0) return default;
        TextSpan span = SpanOf(words);
        int first = _tokens.ToList().FindIndex(token => token.End > span.Start);
        int last = _tokens.ToList().FindLastIndex(token => token.Start < span.End);
        return new TokenRange(first, last + 1);
    }

    private static ImmutableArray<Token> Tokens(string text)
    {
        ScoredTokens cut = ScoredTokens.Cut(text);
        return [.. Enumerable.Range(0, cut.Count).Select(cut.SpanOf).Select(span => new Token(span.Start, span.Length, TokenKind.Word, TokenTraits.Counted))];
    }
}
