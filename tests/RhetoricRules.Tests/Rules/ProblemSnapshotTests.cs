using System.Text;
using RhetoricRules.Diagnostics;

namespace RhetoricRules.Tests.Rules;

/// <summary>
/// What a problem looks like on the screen: for each code a file of small broken packs in <c>Problems</c>, one for each shape of the message, and
/// what is printed for them as a snapshot.
/// </summary>
public sealed class ProblemSnapshotTests
{
    private const string Folder = "tests/RhetoricRules.Tests/Rules/Problems";
    private const string Separator = "#=== ";

    public static TheoryData<string> Codes => [.. CodesWithFile];

    private static string[] CodesWithFile =>
        [.. Directory.EnumerateFiles(RepositoryRoot.At(Folder), "*.yml").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_shape_of_a_problem_is_printed_as_shown(string code)
    {
        var printed = new StringBuilder();
        foreach ((string shape, string yaml) in Shapes(code))
        {
            RuleProblem[] problems = [.. Packs.EveryProblem(yaml).Where(problem => problem.Code == code)];
            Assert.True(problems.Length > 0, $"{code}: {shape}: nothing is told.");
            Assert.All(problems, problem => Assert.Equal(ProblemCodes.SeverityOf(code), problem.Severity));
            Assert.All(problems, problem => Assert.NotEqual("", problem.Suggestion));
            printed.Append(Separator).Append(shape).Append('\n').Append(Packs.Print([.. problems])).Append('\n');
        }

        Snapshots.Match(printed.ToString(), $"problem-{code}");
    }

    /// <summary>What a rule file alone can show; the other codes come from running tests, articles or releases, and are shown there.</summary>
    [Fact]
    public void Every_code_that_loading_can_give_has_its_file()
    {
        string[] elsewhere = ["RR0206", "RR0403", "RR0404", "RR0405", "RR0406", "RR0501", "RR0601", "RR0602"];
        Assert.Equal(
            ProblemCodes.All.Select(known => known.Code).Except(elsewhere),
            CodesWithFile);
    }

    private static IEnumerable<(string Shape, string Yaml)> Shapes(string code) =>
        File.ReadAllText(RepositoryRoot.At($"{Folder}/{code}.yml"))
            .Split(Separator, StringSplitOptions.RemoveEmptyEntries)
            .Select(part => (part[..part.IndexOf('\n', StringComparison.Ordinal)], part[(part.IndexOf('\n', StringComparison.Ordinal) + 1)..]));
}
