using System.Collections.Frozen;
using System.Collections.Immutable;
using RhetoricRules.Actors;
using RhetoricRules.Compilation;
using RhetoricRules.Rules;
using RhetoricRules.Text;

namespace RhetoricRules.Evaluation;

/// <summary>A rule's test with its article read and its marks taken out, ready to run as often as is asked.</summary>
internal sealed class PreparedTest
{
    private PreparedTest()
    {
    }

    /// <summary>The pattern the test belongs to.</summary>
    public required PatternPlan Pattern { get; init; }

    /// <summary>The test.</summary>
    public required RuleTest Test { get; init; }

    /// <summary>The test's number in its list, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The article: the title, if there is one, a blank line and the text without marks.</summary>
    public required Article Article { get; init; }

    /// <summary>The marks, as spans of the article.</summary>
    public required ImmutableArray<MarkedSpan> Marks { get; init; }

    /// <summary>What is wrong with the markup, or null.</summary>
    public required string? Mistake { get; init; }

    /// <summary>The actor to whom an office without a country belongs.</summary>
    public required ActorId Perspective { get; init; }

    /// <summary>Prepares <paramref name="test"/> of <paramref name="pattern"/>.</summary>
    public static PreparedTest Of(RulePlan plan, PatternPlan pattern, RuleTest test, IReadOnlySet<string> stepNames)
    {
        MarkedText? text = null;
        string? mistake = null;
        try
        {
            text = MarkedText.Parse(test.Text, stepNames);
        }
        catch (FormatException exception)
        {
            mistake = exception.Message;
        }

        string prefix = test.Title is null ? "" : test.Title + "\n\n";
        return new PreparedTest
        {
            Pattern = pattern,
            Test = test,
            Number = 1 + pattern.Rule.Tests.TakeWhile(other => other != test).Count(other => other.Kind == test.Kind),
            Article = ArticleReader.Read(prefix + (text?.Text ?? test.Text), new ArticleMetadata("test", test.Title, test.Speaker ?? test.Source)),
            Marks = text is null ? [] : [.. text.Spans.Select(mark => mark with { Span = new TextSpan(mark.Span.Start + prefix.Length, mark.Span.Length) })],
            Mistake = mistake,
            Perspective = test.Perspective is null ? plan.Perspective : plan.Actors.Find(test.Perspective),
        };
    }

    /// <summary>The marks of <paramref name="step"/>, or for null those of what is reported.</summary>
    public ImmutableArray<TextSpan> MarksOf(string? step) => [.. Marks.Where(mark => mark.Step == step).Select(mark => mark.Span)];

    /// <summary>Every test of <paramref name="patterns"/>, in their order; the articles are read <paramref name="jobs"/> at a time.</summary>
    public static ImmutableArray<PreparedTest> Of(RulePlan plan, RuleReading reading, IEnumerable<PatternPlan> patterns, int jobs)
    {
        (PatternPlan Pattern, RuleTest Test, IReadOnlySet<string> Names)[] tests =
        [
            .. from pattern in patterns
            where !pattern.Rule.Tests.IsEmpty
            let names = reading.StepNames(pattern).ToFrozenSet(StringComparer.Ordinal)
            from test in pattern.Rule.Tests
            select (pattern, test, (IReadOnlySet<string>)names),
        ];
        return Parallelism.Map(tests, jobs, one => Of(plan, one.Pattern, one.Test, one.Names), CancellationToken.None);
    }
}
