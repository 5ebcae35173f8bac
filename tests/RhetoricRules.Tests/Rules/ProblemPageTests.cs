using System.Text;
using RhetoricRules.Diagnostics;

namespace RhetoricRules.Tests.Rules;

/// <summary>
/// The page of problems says what the code does: its wrong examples give what it prints, its mended ones nothing. To write what is printed anew, run with
/// <c>RHETORIC_WRITE_DOCS=true</c> and read the change.
/// </summary>
public sealed class ProblemPageTests
{
    private const string Yaml = "```yaml\n";
    private const string Text = "```text\n";
    private const string End = "```\n";

    private static readonly string Page = RepositoryRoot.At("docs/problems.md");

    [Fact]
    public void Every_code_has_its_section_with_its_title_and_its_severity()
    {
        string[] sections = Sections(File.ReadAllText(Page));
        Assert.Equal(ProblemCodes.All.Select(known => known.Code), sections.Select(CodeOf));
        foreach ((ProblemCode known, string section) in ProblemCodes.All.Zip(sections))
        {
            bool isWarning = ProblemCodes.SeverityOf(known.Code) == Severity.Warning;
            Assert.StartsWith($"{known.Code}\n\n**{known.Title}.** {(isWarning ? "Warning. " : "")}", section, StringComparison.Ordinal);
            Assert.Equal(isWarning, section.Contains("** Warning. ", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Wrong_examples_print_what_the_page_shows()
    {
        string page = File.ReadAllText(Page);
        string written = page[..page.IndexOf("\n## ", StringComparison.Ordinal)] + string.Concat(Sections(page).Select(section => $"\n## {WithOutput(section)}"));
        if (Environment.GetEnvironmentVariable("RHETORIC_WRITE_DOCS") == "true") File.WriteAllText(Page, written);
        Assert.Equal(written, File.ReadAllText(Page));
    }

    [Fact]
    public void Mended_examples_have_no_problem()
    {
        foreach (string section in Sections(File.ReadAllText(Page)).Where(section => section.Contains(Yaml, StringComparison.Ordinal)))
        {
            string mended = section[(section.LastIndexOf(Yaml, StringComparison.Ordinal) + Yaml.Length)..];
            Assert.Equal($"{CodeOf(section)}: ", $"{CodeOf(section)}: {Printed(mended[..mended.IndexOf(End, StringComparison.Ordinal)], CodeOf(section))}");
        }
    }

    /// <summary>What no file of rules shows by itself has no example to load.</summary>
    [Fact]
    public void Only_what_a_file_alone_cannot_show_has_no_example() => Assert.Equal(
        ["RR0206", "RR0307", "RR0403", "RR0404", "RR0405", "RR0406", "RR0501", "RR0601", "RR0602"],
        Sections(File.ReadAllText(Page)).Where(section => !section.Contains(Yaml, StringComparison.Ordinal)).Select(CodeOf));

    private static string[] Sections(string page) => page.Split("\n## ")[1..];

    private static string CodeOf(string section) => section[..6];

    private static string WithOutput(string section)
    {
        int start = section.IndexOf(Yaml, StringComparison.Ordinal);
        if (start < 0) return section;
        start += Yaml.Length;
        string wrong = section[start..section.IndexOf(End, start, StringComparison.Ordinal)];
        string printed = Printed(wrong, CodeOf(section));
        Assert.Contains($" {CodeOf(section)}: ", printed, StringComparison.Ordinal);
        int output = section.IndexOf(Text, StringComparison.Ordinal) + Text.Length;
        return new StringBuilder(section[..output]).Append(printed).Append(section[section.IndexOf(End, output, StringComparison.Ordinal)..]).ToString();
    }

    /// <summary>All that is told; examples show no tests, except where tests are what they are about.</summary>
    private static string Printed(string yaml, string code)
    {
        bool isAboutTests = code is "RR0401" or "RR0402";
        return Packs.Print([.. Packs.EveryProblem(yaml).Where(problem => isAboutTests || problem.Code is not ("RR0401" or "RR0402"))]);
    }
}
