using System.Collections.Immutable;
using System.Globalization;
using RhetoricRules.Text;

namespace RhetoricRules.Evaluation.Moves.Forms;

/// <summary>An annotation as a file has it: where its words should be, not yet held against the text.</summary>
public sealed record GoldMark
{
    private const int ShownQuote = 60;

    /// <summary>The line of the file, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>The annotation's name; may be empty.</summary>
    public string Id { get; init; } = "";

    /// <summary>The article's name.</summary>
    public required string Article { get; init; }

    /// <summary>Where the words begin and end, end exclusive; several for words with others between them. Empty where only the words are given.</summary>
    public required ImmutableArray<(long Start, long End)> Pieces { get; init; }

    /// <summary>Whether offsets count characters as Python and R do (code points) and not UTF-16 units.</summary>
    public bool CountsCodePoints { get; init; }

    /// <summary>The words, if the file has them.</summary>
    public string? Quote { get; init; }

    /// <summary>What stands right before the words, where only the words are given; may be empty.</summary>
    public string Prefix { get; init; } = "";

    /// <summary>What stands right after the words, where only the words are given; may be empty.</summary>
    public string Suffix { get; init; } = "";

    /// <summary>For each code how many coders have it here.</summary>
    public ImmutableSortedDictionary<string, int> Coders { get; init; } = ImmutableSortedDictionary<string, int>.Empty;

    /// <summary>Codes that must not be found here.</summary>
    public ImmutableArray<string> Forbidden { get; init; } = [];

    /// <summary>The annotation on <paramref name="text"/>, or why it does not fit. Pieces become one run from the first to the last.</summary>
    public (GoldUnit? Unit, string? Problem) On(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        (TextSpan span, string? problem) = Pieces.IsEmpty ? FindQuote(text) : FindPieces(text);
        return problem is null ? (new GoldUnit(Id, Article, span, Coders, Forbidden), null) : (null, problem);
    }

    /// <summary>For a code that is named without coders: one has it.</summary>
    internal static ImmutableSortedDictionary<string, int> ByOne(IEnumerable<string> codes) =>
        codes.Distinct(StringComparer.Ordinal).ToImmutableSortedDictionary(code => code, _ => 1, StringComparer.Ordinal);

    private (TextSpan Span, string? Problem) FindPieces(string text)
    {
        List<string> words = [];
        TextSpan? whole = null;
        foreach ((long start, long end) in Pieces)
        {
            if (start < 0) return (default, string.Create(CultureInfo.InvariantCulture, $"It begins at {start}. Offsets count from 0."));
            if (start >= end) return (default, string.Create(CultureInfo.InvariantCulture, $"It goes from {start} to {end} and holds nothing. The end is the offset after the last character."));
            if (CodePoints.Span(text, start, end, CountsCodePoints) is not { } span)
            {
                string unit = CountsCodePoints ? "characters (code points)" : "UTF-16 units";
                return (default, string.Create(CultureInfo.InvariantCulture, $"It ends at {end}, but the article has {CodePoints.Length(text, CountsCodePoints)} {unit}. Is it the same version of the text?"));
            }

            words.Add(text.Substring(span.Start, span.Length));
            whole = whole is { } known ? TextSpan.Between(Math.Min(known.Start, span.Start), Math.Max(known.End, span.End)) : span;
        }

        string found = string.Join(' ', words);
        if (Quote is null || OneLine(Quote) == OneLine(found)) return (whole!.Value, null);
        return (default, $"Its words are “{Shorten(Quote)}”, but the article has “{Shorten(found)}” there. Is it the same version of the text, and are offsets {(CountsCodePoints ? "characters (code points)" : "UTF-16 units")}?");
    }

    private (TextSpan Span, string? Problem) FindQuote(string text)
    {
        string context = Prefix + Quote + Suffix;
        if (string.IsNullOrEmpty(Quote)) return (default, "It has neither offsets nor words.");
        int at = text.IndexOf(context, StringComparison.Ordinal);
        if (at < 0) return (default, $"Its words “{Shorten(Quote)}” do not stand in the article{(context.Length > Quote.Length ? " between what should stand before and after them" : "")}.");
        if (text.IndexOf(context, at + 1, StringComparison.Ordinal) >= 0)
            return (default, $"Its words “{Shorten(Quote)}” stand in the article several times. Give offsets, or more of what stands before and after.");
        return (new TextSpan(at + Prefix.Length, Quote.Length), null);
    }

    private static string OneLine(string words) => words.Replace("\r\n", " ", StringComparison.Ordinal).Replace('\n', ' ').Replace('\r', ' ');

    private static string Shorten(string words)
    {
        string line = OneLine(words);
        if (line.Length <= ShownQuote) return line;
        return $"{line[..(char.IsHighSurrogate(line[ShownQuote - 1]) ? ShownQuote - 1 : ShownQuote)]}…";
    }
}
