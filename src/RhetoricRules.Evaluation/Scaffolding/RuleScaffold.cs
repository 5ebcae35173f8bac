using System.Collections.Immutable;
using System.Text;
using RhetoricRules.Compilation;
using RhetoricRules.Diagnostics;
using RhetoricRules.Rules;
using RhetoricRules.Text;

namespace RhetoricRules.Evaluation.Scaffolding;

/// <summary>Writes the file of a new rule, tries its examples, and marks in each what the rule finds. Its tests pass: what it gets wrong is written as known.</summary>
public sealed class RuleScaffold
{
    private readonly RuleDraft _draft;
    private readonly string _path;
    private readonly PackSource _home;
    private readonly ImmutableArray<PackSource> _others;

    private readonly HashSet<(string Path, TextSpan Span, string Message)> _known;

    private RuleScaffold(RuleDraft draft, string path, PackSource home, ImmutableArray<PackSource> others)
    {
        (_draft, _path, _home, _others) = (draft, path, home, others);
        _known = ProblemsWithout(home, others);
    }

    /// <summary>Writes the rule.</summary>
    /// <param name="draft">What it is to be.</param>
    /// <param name="path">Where it will stand.</param>
    /// <param name="home">The pack it will be part of.</param>
    /// <param name="others">The packs whose words, actors and signals it sees.</param>
    public static ScaffoldedRule Write(RuleDraft draft, string path, PackSource home, ImmutableArray<PackSource> others)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(home);
        return new RuleScaffold(draft, path, home, others).Write();
    }

    private ScaffoldedRule Write()
    {
        (string bare, List<(string Kind, string Text)> tests) = (TextOf([]), []);
        (CompiledRules rules, ImmutableArray<RuleProblem> problems) = Load(bare);
        if (!problems.IsEmpty) return new ScaffoldedRule(bare, problems, [], []);
        foreach (string example in _draft.Examples)
        {
            ImmutableArray<TextSpan> found = Found(rules, example);
            tests.Add(found.IsEmpty ? ("known-misses", example) : ("match", Marked(example, found)));
        }

        foreach (string example in _draft.CounterExamples) tests.Add((Found(rules, example).IsEmpty ? "no-match" : "known-false-alarms", example));
        string text = TextOf(tests);
        return new ScaffoldedRule(
            text,
            Load(text).Problems,
            [.. tests.Where(test => test.Kind == "known-misses").Select(test => test.Text)],
            [.. tests.Where(test => test.Kind == "known-false-alarms").Select(test => test.Text)]);
    }

    private (CompiledRules Rules, ImmutableArray<RuleProblem> Problems) Load(string text)
    {
        var file = new RuleFile(_path, new SourceText(text));
        PackSource home = _home with { Files = [.. _home.Files.IsDefault ? [] : _home.Files, file] };
        RuleSetLoad load = PackLoader.Load([home, .. _others]);
        CompiledRules rules = RuleCompiler.Compile(load.Rules);
        return (rules, [.. load.Problems.Concat(rules.Problems).Where(problem => problem.Severity == Severity.Error && !_known.Contains(Mark(problem)))]);
    }

    // A name that is taken is told where it comes second, which may be in the other file.
    private static HashSet<(string, TextSpan, string)> ProblemsWithout(PackSource home, ImmutableArray<PackSource> others) =>
        [.. PackLoader.Load([home, .. others]).Problems.Select(Mark)];

    private static (string Path, TextSpan Span, string Message) Mark(RuleProblem problem) => (problem.Place.File.Path, problem.Place.Span, problem.Message);

    private ImmutableArray<TextSpan> Found(CompiledRules rules, string example)
    {
        Article article = ArticleReader.Read(Unmarked(example), new ArticleMetadata("example"));
        return [.. new RhetoricAnalyzer(rules, AnalysisOptions.Default).Analyze(article).Findings.Where(finding => finding.Rule.Id.Value == _draft.Id).Select(finding => finding.Span).Distinct()];
    }

    private static string Marked(string example, ImmutableArray<TextSpan> found)
    {
        var text = new StringBuilder(Unmarked(example));
        foreach (TextSpan span in found.OrderByDescending(span => span.Start)) text.Insert(span.End, "|}").Insert(span.Start, "{|");
        return text.ToString();
    }

    private static string Unmarked(string example) =>
        example.Replace("{|", "", StringComparison.Ordinal).Replace("|}", "", StringComparison.Ordinal);

    private string TextOf(List<(string Kind, string Text)> tests)
    {
        var yaml = new StringBuilder("language: en\npatterns:\n");
        yaml.Append($"  {_draft.Name}:\n    id: {_draft.Id}\n    title: {Quoted(_draft.Title)}\n    message: {Quoted($"{{speaker}}: {Sentence(_draft.Title)}.")}\n");
        if (_draft.Category.Length > 0) yaml.Append($"    category: {Quoted(_draft.Category)}\n");
        yaml.Append("    # description: what counts as the move, and what does not\n    severity: note\n    confidence: medium\n    status: draft\n    match:\n");
        foreach (string phrase in _draft.Phrases) yaml.Append($"      - {Quoted(phrase)}\n");
        if (tests.Count == 0) yaml.Append("    # tests:\n    #   match: ['\"Words that are {|the move|},\" the minister said.']\n    #   no-match: ['Words that come near and are not.']\n");
        else yaml.Append("    tests:\n");
        foreach (string kind in (string[])["match", "no-match", "known-misses", "known-false-alarms"])
        {
            string[] texts = [.. tests.Where(test => test.Kind == kind).Select(test => test.Text)];
            if (texts.Length > 0) yaml.Append($"      {kind}:\n");
            foreach (string text in texts) yaml.Append($"        - {Quoted(text)}\n");
        }

        return yaml.ToString();
    }

    private static string Sentence(string title)
    {
        string words = title.TrimEnd('.');
        return words.Length > 1 && char.IsLower(words[1]) ? char.ToLowerInvariant(words[0]) + words[1..] : words;
    }

    // In single quotes nothing has a meaning of its own but the quote.
    private static string Quoted(string text) => $"'{string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace("'", "''", StringComparison.Ordinal)}'";
}
