using System.Globalization;
using RhetoricRules.Diagnostics;

namespace RhetoricRules.Cli.Inputs;

/// <summary>What can be wrong with an article or a rule file, said so that its owner can mend it.</summary>
internal static class InputProblems
{
    public static ArticleProblem Missing(string suggestion) => Error("RR0901", $"There is no such file or folder.{suggestion}");

    public static ArticleProblem Unreadable(Exception exception) => Error("RR0902", exception switch
    {
        UnauthorizedAccessException => "It may not be read. Ask its owner for the right to.",
        FileNotFoundException or DirectoryNotFoundException => "It is gone: it was there when the run began.",
        _ => $"It cannot be read: {exception.Message}",
    });

    public static ArticleProblem Empty(bool isRuleFile = false) =>
        Error("RR0903", isRuleFile ? "It is empty: there are no rules in it." : "It is empty: there is no text to analyse.");

    public static ArticleProblem Binary(string looksLike, bool isRuleFile = false)
    {
        string file = isRuleFile ? "rule file as plain text (.yml, UTF-8)" : "article as plain text (.txt, UTF-8)";
        return Error("RR0904", $"It is no plain text but looks like {looksLike}. Save the {file} and try again.");
    }

    public static ArticleProblem NotUtf8(int line, int offset, byte value) => Error("RR0905", string.Create(
        CultureInfo.InvariantCulture,
        $"It is not UTF-8: byte 0x{value:X2} in line {line} (byte {offset} of the text) fits no character. It may be in an older encoding; save it as UTF-8 and try again."));

    public static ArticleProblem OtherUnicode(string encoding) => Error("RR0906", $"It is in {encoding}. Save it as UTF-8 and try again.");

    public static ArticleProblem TooLarge(string what, ByteSize limit) =>
        Error("RR0907", $"{what} is larger than {limit}, the limit for an article. Raise it with --max-article-size, or split the text into its articles.");

    public static ArticleProblem BadJson(string reason) => Error("RR0908", $"The line is no JSON: {reason}");

    public static ArticleProblem BadKey(string reason) => Error("RR0909", reason);

    public static ArticleProblem BadLabel(string reason) => Error("RR0910", reason);

    public static ArticleProblem Defect(Exception exception) => Error(
        "RR0999",
        $"It could not be analysed: rhetoric failed ({exception.GetType().Name}: {exception.Message}). The article is not to blame; please report this with the article.");

    private static ArticleProblem Error(string code, string message) => new(code, Severity.Error, message);
}
