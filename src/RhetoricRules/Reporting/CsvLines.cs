using System.Globalization;

namespace RhetoricRules.Reporting;

/// <summary>Writes comma-separated values as RFC 4180 has them: rows end in <c>\r\n</c>, numbers have a point, and what holds a comma, a quotation mark or a line break stands in quotation marks.</summary>
internal sealed class CsvLines(TextWriter output)
{
    private bool _isBegun;

    public CsvLines Add(string? text)
    {
        if (_isBegun) output.Write(',');
        _isBegun = true;
        if (text is null) return this;
        output.Write(text.AsSpan().ContainsAny(",\"\r\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text);
        return this;
    }

    public CsvLines Add(long? number) => Add(number?.ToString(CultureInfo.InvariantCulture));

    /// <summary>A rate, to four decimals; never minus nought.</summary>
    public CsvLines Add(double? rate) => Add(rate?.ToString("0.####", CultureInfo.InvariantCulture) is { } text && text != "-0" ? text : rate is null ? null : "0");

    public void End()
    {
        output.Write("\r\n");
        _isBegun = false;
    }
}
