using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using RhetoricRules.Cli.Options;
using RhetoricRules.Evaluation;

namespace RhetoricRules.Cli;

/// <summary>Writes a list of rules.</summary>
internal static class RuleListWriter
{
    private const string Gap = "  ";

    private static readonly string[] Columns =
        ["category", "id", "code", "title", "severity", "confidence", "status", "match_tests", "no_match_tests", "known_tests", "pack", "meaning"];

    private static readonly JsonWriterOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes <paramref name="rows"/>, which come by category.</summary>
    public static void Write(TextWriter output, RuleListFormat format, ImmutableArray<RuleRow> rows)
    {
        if (format == RuleListFormat.Text) WriteText(output, rows);
        else if (format == RuleListFormat.Csv) WriteCsv(output, rows);
        else WriteJsonLines(output, rows);
    }

    private static void WriteText(TextWriter output, ImmutableArray<RuleRow> rows)
    {
        int code = rows.Max(row => row.Rule.Code.Length);
        int title = rows.Max(row => row.Rule.Title.Length);
        foreach (IGrouping<string, RuleRow> category in rows.GroupBy(row => row.Rule.Category))
        {
            output.Write($"{(category.Key.Length == 0 ? "no category" : category.Key)}\n");
            foreach (RuleRow row in category)
            {
                string reported = $"{Lower(row.Rule.DefaultSeverity),-7}{Gap}{Lower(row.Rule.DefaultConfidence),-6}{Gap}{row.Status,-10}";
                output.Write($"{Gap}{row.Rule.Id}{Gap}{row.Rule.Code.PadRight(code)}{Gap}{row.Rule.Title.PadRight(title)}{Gap}{reported}{Gap}{TestsOf(row)}\n");
            }
        }

        int tests = rows.Sum(row => row.Matches + row.NoMatches + row.Known);
        output.Write(string.Create(CultureInfo.InvariantCulture, $"{Counted(rows.Length, "rule")}, {Counted(tests, "test")}\n"));
    }

    private static string TestsOf(RuleRow row)
    {
        string known = row.Known == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $", {row.Known} known");
        return string.Create(CultureInfo.InvariantCulture, $"{row.Matches} match, {row.NoMatches} no-match{known}");
    }

    private static string Counted(int count, string thing) => string.Create(CultureInfo.InvariantCulture, $"{count} {thing}{(count == 1 ? "" : "s")}");

    private static void WriteCsv(TextWriter output, ImmutableArray<RuleRow> rows)
    {
        output.Write($"{string.Join(',', Columns)}\n");
        foreach (RuleRow row in rows) output.Write($"{string.Join(',', CellsOf(row).Select(Quoted))}\n");
    }

    private static string[] CellsOf(RuleRow row) =>
    [
        row.Rule.Category, row.Rule.Id.Value, row.Rule.Code, row.Rule.Title, Lower(row.Rule.DefaultSeverity), Lower(row.Rule.DefaultConfidence), row.Status,
        Number(row.Matches), Number(row.NoMatches), Number(row.Known), row.Rule.Pack, row.Meaning,
    ];

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Quoted(string cell) =>
        cell.AsSpan().ContainsAny(",\"\r\n") ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;

    private static void WriteJsonLines(TextWriter output, ImmutableArray<RuleRow> rows)
    {
        foreach (RuleRow row in rows)
        {
            using var line = new MemoryStream();
            using (var json = new Utf8JsonWriter(line, OneLine)) WriteJson(json, row);
            output.Write(System.Text.Encoding.UTF8.GetString(line.ToArray()));
            output.Write('\n');
        }
    }

    private static void WriteJson(Utf8JsonWriter json, RuleRow row)
    {
        json.WriteStartObject();
        json.WriteString("id", row.Rule.Id.Value);
        json.WriteString("code", row.Rule.Code);
        json.WriteString("title", row.Rule.Title);
        json.WriteString("category", row.Rule.Category);
        json.WriteString("severity", Lower(row.Rule.DefaultSeverity));
        json.WriteString("confidence", Lower(row.Rule.DefaultConfidence));
        json.WriteString("status", row.Status);
        json.WriteStartObject("tests");
        json.WriteNumber("match", row.Matches);
        json.WriteNumber("noMatch", row.NoMatches);
        json.WriteNumber("known", row.Known);
        json.WriteEndObject();
        json.WriteString("pack", row.Rule.Pack);
        json.WriteStartArray("mapsTo");
        foreach (string name in row.Rule.MapsTo) json.WriteStringValue(name);
        json.WriteEndArray();
        json.WriteString("meaning", row.Meaning);
        json.WriteEndObject();
    }

    private static string Lower<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
