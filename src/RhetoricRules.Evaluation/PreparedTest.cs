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

    /// <summary>The pattern or signal the test belongs to.</summary>
    public required TestedRule Rule { get; init; }

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

    /// <summary>The actor whose own words the text is; null where it is a report.</summary>
    public required ActorId? Speaker { get; init; }

    /// <summary>Prepares <paramref name="test"/> of <paramref name="rule"/>; names in its marks are <paramref name="stepNames"/>.</summary>
    public static PreparedTest Of(RulePlan plan, TestedRule rule, RuleTest test, IReadOnlySet<string> stepNames)
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
            Rule = rule,
            Test = test,
            Number = 1 + rule.Tests.TakeWhile(other => other != test).Count(other => other.Kind == test.Kind),
            Article = ArticleReader.Read(prefix + (text?.Text ?? test.Text), new ArticleMetadata("test", test.Title, test.Source ?? test.Speaker)),
            Marks = text is null ? [] : [.. text.Spans.Select(mark => mark with { Span = new TextSpan(mark.Span.Start + prefix.Length, mark.Span.Length) })],
            Mistake = mistake,
            Perspective = test.Perspective is null ? plan.Perspective : plan.Actors.Find(test.Perspective),
            Speaker = test.Speaker is null ? null : plan.Actors.Find(test.Speaker),
        };
    }

    /// <summary>Every test of <paramref name="rules"/>, in their order; the articles are read <paramref name="jobs"/> at a time.</summary>
    public static ImmutableArray<PreparedTest> Of(RulePlan plan, RuleReading reading, IEnumerable<TestedRule> rules, int jobs)
    {
        (TestedRule Rule, RuleTest Test, IReadOnlySet<string> Names)[] tests =
        [
            .. from rule in rules
            where !rule.Tests.IsEmpty
            let names = reading.StepNames(rule.Kind)
            from test in rule.Tests
            select (rule, test, names),
        ];
        return Parallelism.Map(tests, jobs, one => Of(plan, one.Rule, one.Test, one.Names), CancellationToken.None);
    }

    /// <summary>The marks of <paramref name="step"/>, or for null those of what is reported.</summary>
    public ImmutableArray<TextSpan> MarksOf(string? step) => [.. Marks.Where(mark => mark.Step == step).Select(mark => mark.Span)];
}
