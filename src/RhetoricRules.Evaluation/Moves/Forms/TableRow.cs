using System.Collections.Immutable;
using System.Text;

namespace RhetoricRules.Evaluation.Moves.Forms;

/// <summary>A row of a table of text: cells between separators; a cell in quotation marks may hold them, a doubled mark stands for one.</summary>
internal static class TableRow
{
    private const char Mark = '"';

    /// <summary>The cells of <paramref name="line"/>; at least one.</summary>
    public static ImmutableArray<string> Split(string line, char separator)
    {
        ImmutableArray<string>.Builder cells = ImmutableArray.CreateBuilder<string>();
        StringBuilder cell = new();
        bool isMarked = false;
        for (int at = 0; at < line.Length; at++)
        {
            char unit = line[at];
            bool isDoubled = isMarked && unit == Mark && at + 1 < line.Length && line[at + 1] == Mark;
            if (isDoubled)
            {
                cell.Append(Mark);
                at++;
            }
            else if (unit == Mark && (isMarked || cell.Length == 0))
            {
                isMarked = !isMarked;
            }
            else if (unit == separator && !isMarked)
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else
            {
                cell.Append(unit);
            }
        }

        cells.Add(cell.ToString());
        return cells.ToImmutable();
    }

    /// <summary>Whether a quotation mark of <paramref name="row"/> is still open, so that the row goes on in the next line.</summary>
    public static bool IsOpen(string row) => row.Count(unit => unit == Mark) % 2 != 0;
}
