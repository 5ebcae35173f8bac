using System.Globalization;
using RhetoricRules.Rules;

namespace RhetoricRules.Cli;

/// <summary>A rule as a page of text.</summary>
internal static class RuleSheetText
{
    private const int Margin = 15;

    /// <summary>Writes <paramref name="sheet"/>: a heading, where it stands, then its subjects: one line beside its name, several beneath it.</summary>
    public static void Write(TextWriter output, RuleSheet sheet)
    {
        string id = sheet.Id.Length == 0 ? "" : $" {sheet.Id}";
        int line = sheet.Place.File.Text.Lines.At(sheet.Place.Span.Start).Line + 1;
        output.Write($"{sheet.Kind.ToString().ToLowerInvariant()}{id} {sheet.Name}\n");
        WriteLine(output, "from", string.Create(CultureInfo.InvariantCulture, $"{sheet.Pack}, {sheet.Place.File.Path} line {line}"));
        foreach (RuleSheetSection section in sheet.Sections)
        {
            if (section.Lines.Length == 1)
            {
                WriteLine(output, section.Title, section.Lines[0]);
                continue;
            }

            output.Write($"  {section.Title}\n");
            foreach (string told in section.Lines) output.Write($"    {told}\n");
        }

        output.Write("\n");
    }

    private static void WriteLine(TextWriter output, string title, string text) => output.Write($"  {title.PadRight(Margin)} {text}\n");
}
