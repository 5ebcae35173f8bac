using System.Collections.Immutable;
using RhetoricRules.Text;

namespace RhetoricRules.Diagnostics;

/// <summary>All that the rules find in one article: by offset, then by rule ID.</summary>
public sealed class AnalysisResult(Article article, ImmutableArray<Finding> findings)
{
    /// <summary>The article.</summary>
    public Article Article { get; } = article;

    /// <summary>The findings in report order.</summary>
    public ImmutableArray<Finding> Findings { get; } = findings;

    /// <summary>Who speaks how much, in the order of the article's speakers, those whom nothing names together at the end; empty where nobody asked.</summary>
    public ImmutableArray<SpeakerWords> Speakers { get; init; } = [];
}
