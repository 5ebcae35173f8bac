using System.Collections.Immutable;
using System.Globalization;
using RhetoricRules.Diagnostics;
using RhetoricRules.Rules.Yaml;

namespace RhetoricRules.Rules;

/// <summary>Reads <c>within</c> and <c>same</c>, of patterns and of steps.</summary>
internal static class WindowReader
{
    private const int MostUnits = 1000;
    /// <summary>How a window is written, as a pattern of JSON Schema.</summary>
    public const string Pattern = "^ *(statement|reply|title|article|0*([1-9][0-9]{0,2}|1000) +(sentence|paragraph|token)s?) *$";

    private const string Units = "statement, 3 sentences, 3 paragraphs, 3 tokens, reply, title or article";

    public static WindowRule? ReadWithin(FieldReader fields, ProblemLog log)
    {
        if (fields.Scalar("within") is not { } scalar) return null;
        string[] words = scalar.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        bool isNumbered = int.TryParse(words[0], NumberStyles.None, CultureInfo.InvariantCulture, out int count);
        if (words.Length == 1 && !isNumbered && WholeUnit(words[0]) is { } whole) return new WindowRule(whole, 1);
        if (words.Length == 2 && isNumbered && count is >= 1 and <= MostUnits && CountedUnit(words[1]) is { } unit) return new WindowRule(unit, count);

        if (words.Length == 2 && words[0].All(char.IsAsciiDigit) && CountedUnit(words[1]) is not null)
        {
            log.Error(
                ProblemCodes.WrongValue,
                scalar.Span,
                $"`within` takes a number from 1 to {MostUnits}, not {Wording.Quote(words[0])}.",
                "",
                $"Write `within: 3 {words[1]}`, or `within: article` for any distance.");
            return null;
        }

        bool lacksUnit = isNumbered && words.Length == 1;
        bool lacksNumber = words.Length == 1 && CountedUnit(words[0]) is not null;
        string number = lacksUnit ? words[0] : "3";
        string message = lacksUnit
            ? $"`within: {words[0]}` needs a unit: {number} sentences, {number} paragraphs or {number} tokens."
            : lacksNumber ? $"`within: {words[0]}` needs a number." : $"{Wording.Quote(scalar.Text)} is no window.";
        log.Error(
            ProblemCodes.WrongValue,
            scalar.Span,
            message,
            "",
            lacksNumber ? $"Write `within: 1 {words[0]}`, or say how many." : $"Write {Units}.");
        return null;
    }

    public static SameDraft? ReadSame(FieldReader fields, ProblemLog log)
    {
        if (fields.Entry("same") is not { } entry) return null;
        ImmutableArray<YamlScalar> words = fields.Scalars("same");
        if (words.IsEmpty) return null;
        string[] roles = [.. words.Select(word => word.Text).Where(word => word is not ("speaker" or "words" or "nothing"))];
        foreach (YamlScalar word in words.Where(word => !Values.IsName(word.Text)))
            log.Error(
                ProblemCodes.WrongValue,
                word.Span,
                $"{Wording.Quote(word.Text)} is nothing that steps can have in common.",
                "",
                "Write `speaker`, `words`, a role that each step captures, or `nothing`.");

        bool hasNothing = words.Any(word => word.Text == "nothing");
        if (hasNothing && words.Length > 1)
            log.Error(
                ProblemCodes.Impossible,
                entry.Value.Span,
                "`same` names `nothing` and something.",
                "",
                "Take out `nothing` or the rest.");
        var rule = new SameRule(
            words.Any(word => word.Text == "speaker"),
            words.Any(word => word.Text == "words"),
            [.. roles.Distinct(StringComparer.Ordinal)]);
        return new SameDraft(rule, entry.Value.Span);
    }

    private static WindowUnit? WholeUnit(string word) => word switch
    {
        "statement" => WindowUnit.Statement,
        "reply" => WindowUnit.Reply,
        "title" => WindowUnit.Title,
        "article" => WindowUnit.Article,
        _ => null,
    };

    private static WindowUnit? CountedUnit(string word) => word switch
    {
        "sentence" or "sentences" => WindowUnit.Sentences,
        "paragraph" or "paragraphs" => WindowUnit.Paragraphs,
        "token" or "tokens" => WindowUnit.Tokens,
        _ => null,
    };
}
