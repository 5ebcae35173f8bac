using System.Collections.Immutable;
using RhetoricRules.Text;

namespace RhetoricRules.Diagnostics;

/// <summary>How often the words of lexicons stand in one article.</summary>
/// <param name="article">The article.</param>
/// <param name="words">How many words it has, as programs that count words see them: <c>don't</c> is one.</param>
/// <param name="counts">The number of each category, in the order of the counter's categories.</param>
public sealed class LexiconCounts(Article article, int words, ImmutableArray<int> counts)
{
    /// <summary>The article.</summary>
    public Article Article { get; } = article;

    /// <summary>How many words it has, as programs that count words see them: <c>don't</c> is one.</summary>
    public int Words { get; } = words;

    /// <summary>The number of each category, in the order of the counter's categories.</summary>
    public ImmutableArray<int> Counts { get; } = counts;
}
