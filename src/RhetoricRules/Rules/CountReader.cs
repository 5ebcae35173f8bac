using System.Globalization;
using RhetoricRules.Diagnostics;

namespace RhetoricRules.Rules;

/// <summary>Reads <c>at-least</c> and <c>at-most</c>.</summary>
internal static class CountReader
{
    private const int MostFacts = 1000;
    private const string Examples = "`at-least: 2`, `at-least: 3 distinct target` or `at-least: 4 per 1000 words`";

    /// <summary>The bound of a step, or null where none is written or it cannot be read; problems are reported.</summary>
    public static CountRule? Read(FieldReader fields, string key, ProblemLog log)
    {
        if (fields.Scalar(key) is not { } scalar) return null;
        string[] words = scalar.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        int at = 1;
        string? distinct = null;
        if (words.Length > at + 1 && words[at] == "distinct") (distinct, at) = (words[at + 1], at + 2);
        bool isRate = words.Length == at + 3 && words[at] == "per" && words[at + 1] is "1000" or "1,000" && words[at + 2] == "words";
        if (isRate) at += 3;
        bool isNumber = NumberIn(words[0], isRate, out double number);
        if (isNumber && at == words.Length && IsWhat(distinct)) return new CountRule(number, distinct, isRate);

        string message = at == words.Length && !isNumber
            ? $"`{key}` takes a number from 1 to {MostFacts}, not {Wording.Quote(words[0])}."
            : $"{Wording.Quote(scalar.Text)} is nothing to count.";
        string suggestion = words[0] == "0" && key == "at-most" ? "Move the step to `none`." : $"Write {Examples.Replace("at-least", key, StringComparison.Ordinal)}.";
        log.Error(ProblemCodes.WrongValue, scalar.Span, message, "", suggestion);
        return null;
    }

    private static bool IsWhat(string? distinct) => distinct is null or "speaker" || (Values.IsName(distinct) && !PathParser.IsTaken(distinct));

    private static bool NumberIn(string word, bool mayBeFraction, out double number) =>
        double.TryParse(word, mayBeFraction ? NumberStyles.AllowDecimalPoint : NumberStyles.None, CultureInfo.InvariantCulture, out number)
        && number <= MostFacts && (mayBeFraction ? number > 0 : number >= 1);
}
