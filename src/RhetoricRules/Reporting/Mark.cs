using RhetoricRules.Text;

namespace RhetoricRules.Reporting;

/// <summary>Words of an article to underline.</summary>
/// <param name="Span">The words.</param>
/// <param name="Glyph">What the underline is drawn with.</param>
/// <param name="Label">What stands beside it.</param>
/// <param name="Style">Its colour.</param>
internal sealed record Mark(TextSpan Span, char Glyph, string Label, TextStyle Style);
