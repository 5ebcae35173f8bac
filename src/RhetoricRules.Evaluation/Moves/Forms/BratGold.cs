using System.Collections.Immutable;
using System.Globalization;

namespace RhetoricRules.Evaluation.Moves.Forms;

/// <summary>
/// Reads brat standoff: <c>T1⇥Doubt 10 25⇥the words</c>. Only text-bound annotations (T) say where a move is; relations, events, attributes and notes are passed
/// over. Offsets count characters (code points), as brat does.
/// </summary>
public static class BratGold
{
    private const string PassedOver = "*REAMN#";

    /// <summary>Reads the <paramref name="lines"/> of the file that belongs to <paramref name="article"/>.</summary>
    public static GoldReading Read(IEnumerable<string> lines, string article)
    {
        ArgumentNullException.ThrowIfNull(lines);
        return GoldReading.All([.. lines.Select((line, index) => Read(line, index + 1, article))]);
    }

    private static GoldReading Read(string line, int number, string article)
    {
        if (string.IsNullOrWhiteSpace(line) || PassedOver.Contains(line[0], StringComparison.Ordinal)) return new GoldReading([], []);
        string[] cells = line.Split('\t', 3);
        if (line[0] != 'T' || cells.Length < 2) return Wrong("is not of brat's form");
        int space = cells[1].IndexOf(' ', StringComparison.Ordinal);
        if (space <= 0) return Wrong("has no offsets");
        ImmutableArray<(long, long)>.Builder pieces = ImmutableArray.CreateBuilder<(long, long)>();
        foreach (string piece in cells[1][(space + 1)..].Split(';'))
        {
            if (piece.Split(' ') is not [var start, var end] || !TryOffset(start, out int from) || !TryOffset(end, out int to)) return Wrong($"has the offsets `{piece}`");
            pieces.Add((from, to));
        }

        return GoldReading.One(new GoldMark
        {
            Line = number,
            Id = cells[0],
            Article = article,
            Pieces = pieces.ToImmutable(),
            CountsCodePoints = true,
            Quote = cells.Length > 2 ? cells[2] : null,
            Coders = GoldMark.ByOne([cells[1][..space]]),
        });

        GoldReading Wrong(string what) => GoldReading.Failed(number, $"The line {what}; an annotation is a T with a number, a tab, a label, a start and an end, a tab, and the words.");
    }

    private static bool TryOffset(string cell, out int offset) => int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out offset);
}
