using System.Collections.Immutable;
using RhetoricRules.Text;

namespace RhetoricRules.Evaluation.Attributions;

/// <summary>An attribution of either side, in the tokens that scores count: each list in text order, each token once.</summary>
internal sealed class ScoredAttribution
{
    /// <summary>The words that name the source; empty where there are none of its own.</summary>
    public required ImmutableArray<int> Source { get; init; }

    /// <summary>The words that tell who speaks: <see cref="Source"/>, else those from which the source is taken over.</summary>
    public required ImmutableArray<int> Speaker { get; init; }

    /// <summary>The cue.</summary>
    public required ImmutableArray<int> Cue { get; init; }

    /// <summary>What is said.</summary>
    public required ImmutableArray<int> Content { get; init; }

    /// <summary>By how much of the content is quoted; <see cref="ScoredKind.All"/>, which is no kind, where there is no content.</summary>
    public required ScoredKind Kind { get; init; }

    /// <summary>Whether a row for <paramref name="kind"/> counts it.</summary>
    public bool Is(ScoredKind kind) => kind is ScoredKind.All || Kind == kind;

    /// <summary>The tokens of <paramref name="spans"/>.</summary>
    public static ImmutableArray<int> TokensOf(IEnumerable<TextSpan> spans, ScoredTokens tokens)
    {
        ImmutableArray<int>.Builder found = ImmutableArray.CreateBuilder<int>();
        foreach (TextSpan span in spans.Order())
        {
            TokenRange range = tokens.In(span);
            int first = found.Count > 0 ? Math.Max(range.First, found[^1] + 1) : range.First;
            for (int token = first; token < range.End; token++) found.Add(token);
        }

        return found.ToImmutable();
    }

    /// <summary>The kind of an attribution with <paramref name="content"/>. Marks and other punctuation do not count.</summary>
    public static ScoredKind KindOf(ImmutableArray<int> content, ScoredTokens tokens, bool[] isQuoted)
    {
        if (content.IsEmpty) return ScoredKind.All;
        (bool quoted, bool plain) = (false, false);
        foreach (int token in content)
        {
            if (!tokens.IsWord(token)) continue;
            quoted |= isQuoted[token];
            plain |= !isQuoted[token];
        }

        return quoted && plain ? ScoredKind.Mixed : quoted ? ScoredKind.Direct : ScoredKind.Indirect;
    }
}
