using System.Collections.Immutable;
using RhetoricRules.Text;

namespace RhetoricRules.Evaluation.Suggesting;

/// <summary>What one article has in the open places.</summary>
public sealed class ReadSlots
{
    internal ReadSlots(Article article, ImmutableArray<SlotWord> words) => (Article, Words) = (article, words);

    internal Article Article { get; }

    internal ImmutableArray<SlotWord> Words { get; }
}
