using System.Globalization;
using System.Text;
using System.Xml;
using RhetoricRules.Diagnostics;
using RhetoricRules.Reporting;
using RhetoricRules.Rules;

namespace RhetoricRules.Evaluation;

/// <summary>
/// Writes a report as JUnit XML, the form that CI servers read: a suite for each pattern or signal with tests, one for problems of rules and, where clauses
/// were deleted, one for coverage. Times are zero, since equal rules give an equal report.
/// </summary>
public static class RuleTestJUnitWriter
{
    private const string NoTime = "0";

    /// <summary>Writes <paramref name="report"/> and <paramref name="ruleProblems"/>, what is wrong with the rules themselves.</summary>
    public static void Write(TextWriter output, RuleTestReport report, IReadOnlyList<RuleProblem> ruleProblems)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(ruleProblems);
        RuleProblem[] coverage = [.. report.Problems.Where(problem => problem.Code is ProblemCodes.UntestedClause or ProblemCodes.VacuousTest)];
        RuleProblem[] wrong = [.. ruleProblems.Concat(report.Problems.Where(IsOfRules)).Where(problem => problem.Severity >= Severity.Warning)];
        int failures = report.Results.Count(result => !result.Passed) + coverage.Length + wrong.Length;
        using var xml = XmlWriter.Create(output, new XmlWriterSettings { Indent = true, NewLineChars = "\n", CloseOutput = false, Encoding = new UTF8Encoding(false), OmitXmlDeclaration = true });
        xml.WriteRaw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.WriteStartElement("testsuites");
        WriteCounts(xml, "rhetoric rules test", report.Results.Length + coverage.Length + wrong.Length, failures, report.Count(RuleTestOutcome.StillKnown));
        foreach (IGrouping<TestedRule, RuleTestResult> suite in report.Results.GroupBy(result => result.Owner))
            WriteSuite(xml, suite.Key, [.. suite]);
        if (wrong.Length > 0) WriteProblems(xml, "rules", wrong);
        if (coverage.Length > 0) WriteProblems(xml, "coverage", coverage);
        xml.WriteEndElement();
        xml.Flush();
        output.Write('\n');
    }

    // Those that belong to no test.
    private static bool IsOfRules(RuleProblem problem) =>
        problem.Code is not (ProblemCodes.TestFails or ProblemCodes.KnownMissFound or ProblemCodes.UntestedClause or ProblemCodes.VacuousTest);

    private static void WriteSuite(XmlWriter xml, TestedRule rule, RuleTestResult[] results)
    {
        xml.WriteStartElement("testsuite");
        WriteCounts(xml, $"{rule.Label} {rule.Name}", results.Length, results.Count(result => !result.Passed), results.Count(result => result.Outcome == RuleTestOutcome.StillKnown));
        foreach (RuleTestResult result in results)
        {
            string why = result.Test.Why.Length == 0 ? "" : $": {result.Test.Why}";
            StartCase(xml, rule.Key.Replace('/', '.'), $"{result.Name}{why}", result.Test.Place);
            if (result.Outcome == RuleTestOutcome.StillKnown)
            {
                xml.WriteStartElement("skipped");
                xml.WriteAttributeString("message", result.Test.Kind == RuleTestKind.KnownMiss ? "known miss" : "known false alarm");
                xml.WriteEndElement();
            }
            else if (!result.Passed)
            {
                RuleProblem problem = RuleTestReport.ProblemOf(result);
                var text = new StringWriter();
                if (result.Outcome == RuleTestOutcome.Failed) new RuleTestTextWriter(text, TextReportOptions.Plain).WriteFailure(problem, result);
                else ProblemWriter.Write(text, problem);
                WriteFailure(xml, problem, text.ToString());
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteProblems(XmlWriter xml, string suite, RuleProblem[] problems)
    {
        xml.WriteStartElement("testsuite");
        WriteCounts(xml, suite, problems.Length, problems.Length, 0);
        foreach (RuleProblem problem in problems)
        {
            StartCase(xml, suite, $"{problem.Code} {problem.Message}", problem.Place);
            var text = new StringWriter();
            ProblemWriter.Write(text, problem);
            WriteFailure(xml, problem, text.ToString());
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void StartCase(XmlWriter xml, string className, string name, RulePlace place)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", Clean(className));
        xml.WriteAttributeString("name", Clean(name));
        xml.WriteAttributeString("time", NoTime);
        xml.WriteAttributeString("file", Clean(place.File.Path));
        xml.WriteAttributeString("line", (place.File.Text.Lines.At(place.Span.Start).Line + 1).ToString(CultureInfo.InvariantCulture));
    }

    private static void WriteFailure(XmlWriter xml, RuleProblem problem, string text)
    {
        xml.WriteStartElement("failure");
        xml.WriteAttributeString("type", problem.Code);
        xml.WriteAttributeString("message", Clean(problem.Message));
        xml.WriteString(Clean(text));
        xml.WriteEndElement();
    }

    private static void WriteCounts(XmlWriter xml, string name, int tests, int failures, int skipped)
    {
        xml.WriteAttributeString("name", Clean(name));
        xml.WriteAttributeString("tests", tests.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("failures", failures.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("errors", "0");
        xml.WriteAttributeString("skipped", skipped.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("time", NoTime);
    }

    // XML has no way to write most control characters, nor half of a surrogate pair.
    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            bool isAllowed = rune.Value is '\t' or '\n' || (rune.Value >= ' ' && rune.Value is not (0xFFFE or 0xFFFF));
            clean.Append((isAllowed ? rune : Rune.ReplacementChar).ToString());
        }

        return clean.ToString();
    }
}
