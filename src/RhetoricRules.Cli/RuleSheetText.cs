using RhetoricRules.Rules;

namespace RhetoricRules.Cli;

/// <summary>A rule as a page of text.</summary>
internal static class RuleSheetText
{
    /// <summary>Writes <paramref name="sheet"/>: a heading with its place, then its subjects with their lines beneath.</summary>
    public static void Write(TextWriter output, RuleSheet sheet)
    {
        string id = sheet.Id.Length == 0 ? "" : $" {sheet.Id}";
        output.Write($"{sheet.Kind.ToString().ToLowerInvariant()}{id} {sheet.Name}  ({sheet.Pack}, {sheet.Place})\n");
        foreach (RuleSheetSection section in sheet.Sections)
        {
            if (section.Lines.Length == 1)
            {
                output.Write($"  {section.Title}: {section.Lines[0]}\n");
                continue;
            }

            output.Write($"  {section.Title}\n");
            foreach (string line in section.Lines) output.Write($"    {line}\n");
        }

        output.Write("\n");
    }
}
