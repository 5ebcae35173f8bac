using System.Collections.Immutable;

namespace RhetoricRules.Text;

/// <summary>Who says what: source, cue and content, the field's terms (PolNeAR, Newell et al. 2018).</summary>
/// <param name="Source">The words that name the source; empty where a quotation has none of its own.</param>
/// <param name="Cue">The words that show that somebody speaks: <c>said</c>, <c>according to</c>; may be empty.</param>
/// <param name="Contents">What is said, in text order, as token runs.</param>
/// <param name="Kind">Direct, indirect or mixed.</param>
/// <param name="Speaker">The number of the speaker in <see cref="Article.Speakers"/>; <see cref="Article.Outlet"/> where nobody could be found.</param>
/// <param name="IsCitation">Whether it only cites (media, documents, statistics, <c>according to</c>): a citation takes the floor from nobody.</param>
/// <param name="Confidence">From 0 to 1: how sure the source is. A named source with a cue beside it has 1.</param>
public sealed record Attribution(
    TokenRange Source,
    TokenRange Cue,
    ImmutableArray<TokenRange> Contents,
    AttributionKind Kind,
    int Speaker,
    bool IsCitation,
    double Confidence)
{
    /// <summary>Whether it tells what the source holds, wants or speaks about rather than what the source says: <c>support for the ban</c>,
    /// <c>is expected to win</c>. Such a report has no statement of its own, so no rule takes its words for the source's speech.</summary>
    public bool IsAttitude { get; init; }
}
