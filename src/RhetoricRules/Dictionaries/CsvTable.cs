using System.Collections.Immutable;
using System.Text;
using RhetoricRules.Text;

namespace RhetoricRules.Dictionaries;

/// <summary>
/// Cuts comma-separated values as RFC 4180 has them into rows of cells. Where the first line has more semicolons or tabs than commas, these part the cells.
/// </summary>
internal sealed class CsvTable(SourceText source)
{
    private readonly string _content = source.Content;
    private readonly char _separator = SeparatorOf(source.Content);
    private int _at;

    /// <summary>Where a quotation mark opens that nothing closes; null where all are closed.</summary>
    public TextSpan? Unclosed { get; private set; }

    /// <summary>The rows, those without any text left out.</summary>
    public IEnumerable<ImmutableArray<CsvCell>> Rows()
    {
        while (_at < _content.Length)
        {
            ImmutableArray<CsvCell> row = ReadRow();
            if (row.Any(cell => cell.Text.Length > 0)) yield return row;
        }
    }

    private ImmutableArray<CsvCell> ReadRow()
    {
        ImmutableArray<CsvCell>.Builder row = ImmutableArray.CreateBuilder<CsvCell>();
        while (true)
        {
            row.Add(ReadCell());
            if (_at >= _content.Length) return row.ToImmutable();
            char end = _content[_at++];
            if (end == _separator) continue;
            if (end == '\r' && _at < _content.Length && _content[_at] == '\n') _at++;
            return row.ToImmutable();
        }
    }

    private CsvCell ReadCell()
    {
        int start = _at;
        if (_at < _content.Length && _content[_at] == '"') return ReadQuoted();
        while (_at < _content.Length && _content[_at] != _separator && _content[_at] is not ('\n' or '\r')) _at++;
        string text = _content[start.._at];
        int lead = text.Length - text.AsSpan().TrimStart().Length;
        return new CsvCell(text.Trim(), new TextSpan(start + Math.Min(lead, text.Length), text.Trim().Length));
    }

    private CsvCell ReadQuoted()
    {
        int start = _at++;
        var text = new StringBuilder();
        while (_at < _content.Length)
        {
            char unit = _content[_at++];
            if (unit != '"') text.Append(unit);
            else if (_at < _content.Length && _content[_at] == '"') text.Append(_content[_at++]);
            else break;
        }

        if (_at - start < 2 || _content[_at - 1] != '"') Unclosed ??= new TextSpan(start, 1);
        TextSpan span = TextSpan.Between(start, _at);
        // What follows the closing mark up to the next separator belongs to the cell all the same.
        while (_at < _content.Length && _content[_at] != _separator && _content[_at] is not ('\n' or '\r')) text.Append(_content[_at++]);
        return new CsvCell(text.ToString().Trim(), span);
    }

    private static char SeparatorOf(string content)
    {
        ReadOnlySpan<char> first = content.AsSpan(0, content.AsSpan().IndexOfAny('\n', '\r') is >= 0 and int end ? end : content.Length);
        (int commas, int semicolons, int tabs) = (first.Count(','), first.Count(';'), first.Count('\t'));
        if (tabs > commas && tabs >= semicolons) return '\t';
        return semicolons > commas ? ';' : ',';
    }
}
