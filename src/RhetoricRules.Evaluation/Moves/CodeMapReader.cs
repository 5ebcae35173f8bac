using System.Collections.Immutable;
using System.Globalization;
using RhetoricRules.Diagnostics;
using RhetoricRules.Evaluation.Moves.Forms;

namespace RhetoricRules.Evaluation.Moves;

/// <summary>
/// Reads a map file: a pair a line, the code of a rule and its name in the gold, with a comma or a tab between; a code with several names has several lines.
/// Empty lines and those that begin with <c>#</c> say nothing.
/// </summary>
public static class CodeMapReader
{
    /// <summary>The map in <paramref name="lines"/>, or what is wrong with them, each with its line. Codes must be among <paramref name="known"/>.</summary>
    public static (CodeMap Map, ImmutableArray<(int Line, string Problem)> Problems) Read(IEnumerable<string> lines, IReadOnlyCollection<string> known)
    {
        ArgumentNullException.ThrowIfNull(lines);
        ArgumentNullException.ThrowIfNull(known);
        List<(string, string)> pairs = [];
        ImmutableArray<(int, string)>.Builder problems = ImmutableArray.CreateBuilder<(int, string)>();
        int number = 0;
        foreach (string line in lines)
        {
            number++;
            if (string.IsNullOrWhiteSpace(line) || line.StartsWith('#')) continue;
            ImmutableArray<string> cells = [.. TableRow.Split(line, line.Contains('\t', StringComparison.Ordinal) ? '\t' : ',').Select(cell => cell.Trim())];
            if (cells is not [{ Length: > 0 } code, { Length: > 0 } name])
                problems.Add((number, string.Create(CultureInfo.InvariantCulture, $"The line has {cells.Length} cells; write a code of the rules, a comma and its name in the gold: doubt,Doubt. A name with a comma stands in quotation marks.")));
            else if (known.Contains(code)) pairs.Add((code, name));
            else if (pairs.Count > 0 || problems.Count > 0 || DidYouMean.Nearest(code, known) is not null || !IsHead(cells))
                problems.Add((number, $"`{code}` is no code of the rules.{(DidYouMean.Nearest(code, known) is { } meant ? $" Did you mean `{meant}`?" : " `rhetoric rules list` shows them.")}"));
        }

        return (CodeMap.Of(pairs), problems.ToImmutable());
    }

    private static bool IsHead(ImmutableArray<string> cells) => cells[0] is "code" or "rule" or "from" or "ours";
}
