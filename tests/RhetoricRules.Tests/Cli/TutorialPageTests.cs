using System.Text;
using System.Text.RegularExpressions;

namespace RhetoricRules.Tests.Cli;

/// <summary>
/// Who follows docs/tutorial.md sees what it shows: its blocks are carried out from top to bottom in a folder with the seeds. A <c>yaml</c> block is
/// written to the file named behind that word, the line of a <c>sh</c> block is run, and the <c>text</c> block after it is what was printed or, where
/// no command stands before it, what the rule file holds. A line of <c>…</c> alone stands for any lines.
/// </summary>
public sealed partial class TutorialPageTests : IDisposable
{
    private const string LeftOut = "…";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Every_step_prints_what_the_page_shows()
    {
        foreach (string seed in Directory.EnumerateFiles(RepositoryRoot.At("seeds"), "*.txt")) _folder.With($"seeds/{Path.GetFileName(seed)}", File.ReadAllBytes(seed));

        string? printed = null;
        int commands = 0;
        foreach ((string language, string content) in Blocks())
        {
            switch (language)
            {
                case "sh":
                    printed = Run(content.TrimEnd('\n'));
                    commands++;
                    break;
                case "text":
                    Check(content, printed ?? RuleFile());
                    printed = null;
                    break;
                default:
                    if (language.StartsWith("yaml ", StringComparison.Ordinal)) _folder.With(language["yaml ".Length..], content);
                    break;
            }
        }

        Assert.True(commands >= 10, "The page shows fewer steps than it should.");
    }

    [Fact]
    public void The_program_is_built_as_the_readme_says() =>
        Assert.Contains(Blocks().Single(block => block.Language == "").Content.TrimEnd('\n'), File.ReadAllText(RepositoryRoot.At("README.md")), StringComparison.Ordinal);

    private static IEnumerable<(string Language, string Content)> Blocks() =>
        Block().Matches(File.ReadAllText(RepositoryRoot.At("docs/tutorial.md"))).Select(match => (match.Groups["language"].Value, match.Groups["content"].Value));

    private string Run(string line)
    {
        string[] words = [.. Word().Matches(line).Select(word => word.Value is ['"' or '\'', .., _] quoted ? quoted[1..^1] : word.Value)];
        Assert.Equal("rhetoric", words[0]);
        CommandRun run = CommandRun.In(_folder, words[1..]);
        Assert.True(run.Code < 2, $"{line}\n{run.Error}");
        return run.Error + run.Output;
    }

    private string RuleFile() => File.ReadAllText(Directory.EnumerateFiles(Path.Combine(_folder.Path, "my-rules")).Single());

    // The pieces between lines that are left out stand in what was printed, whole lines in this order; the first and the last at its ends.
    private static void Check(string shown, string printed)
    {
        StringBuilder pattern = new("\\A");
        foreach (string line in shown.TrimEnd('\n').Split('\n')) pattern.Append(line == LeftOut ? "(?:.*\\n)*?" : $"{Regex.Escape(line)}\\n");
        Assert.True(Regex.IsMatch(printed, $"{pattern}\\n*\\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking), $"The page shows:\n{shown}\nPrinted is:\n{printed}");
    }

    [GeneratedRegex("^```(?<language>[^`\n]*)\n(?<content>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Block();

    [GeneratedRegex("""
        "[^"]*"|'[^']*'|\S+
        """, RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
