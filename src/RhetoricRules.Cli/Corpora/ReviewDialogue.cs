using RhetoricRules.Evaluation.Regression;

namespace RhetoricRules.Cli.Corpora;

/// <summary>Shows changes one by one and does what is answered.</summary>
internal sealed class ReviewDialogue(ReviewConsole console, ReviewedBaseline baseline, ReviewedRules rules)
{
    private const string Question = "accept, reject, match, no-match, skip, group, back, quit, ?";

    private static readonly (string Word, ReviewAnswer Answer)[] Words =
    [
        ("accept", ReviewAnswer.Accept),
        ("reject", ReviewAnswer.Reject),
        ("match", ReviewAnswer.Match),
        ("no-match", ReviewAnswer.NoMatch),
        ("skip", ReviewAnswer.Skip),
        ("group", ReviewAnswer.AcceptGroup),
        ("back", ReviewAnswer.Back),
        ("quit", ReviewAnswer.Quit),
    ];

    private readonly List<ReviewStep> _done = [];
    private int _tests;

    /// <summary>Walks the changes of <paramref name="comparison"/> until all were seen or the person stops, and tells what was done.</summary>
    public void Run(CorpusComparison comparison)
    {
        ReviewItem[] items = [.. comparison.Rules.SelectMany(rule => rule.Groups.SelectMany(group => group.Changes.Select(change => new ReviewItem(rule, group, change))))];
        if (items.Length == 0)
        {
            console.Tell("No finding changed: there is nothing to review.");
            return;
        }

        int at = 0;
        while (at < items.Length && Show(items, at) is { } step)
        {
            if (step.Answer != ReviewAnswer.Back)
            {
                _done.Add(step);
                at += step.Changes.Length;
            }
            else if (_done.Count == 0)
            {
                console.Tell("This is the first.");
            }
            else
            {
                ReviewStep last = _done[^1];
                _done.RemoveAt(_done.Count - 1);
                baseline.GiveBack(last.Changes);
                at -= last.Changes.Length;
                if (last.Answer is ReviewAnswer.Match or ReviewAnswer.NoMatch) console.Tell("The test stays where it was written.");
            }
        }

        TellEnd(items.Length - at);
    }

    /// <summary>The person's decision about the change at <paramref name="at"/>; null for the wish to stop.</summary>
    private ReviewStep? Show(ReviewItem[] items, int at)
    {
        ReviewItem item = items[at];
        console.Tell();
        console.Tell($"{at + 1} of {items.Length} · {ComparisonText.HeadingOf(item.Rule, item.Group)}");
        ComparisonText.WriteChange(console.Output, item.Change, console.Look);
        while (true)
        {
            if (console.Ask(Question) is not { } typed) return null;
            ReviewAnswer answer = Read(typed);
            switch (answer)
            {
                case ReviewAnswer.Quit:
                    return null;
                case ReviewAnswer.Back or ReviewAnswer.Skip or ReviewAnswer.Reject:
                    return new ReviewStep(answer, [item.Change]);
                case ReviewAnswer.Accept:
                    baseline.Accept([item.Change]);
                    return new ReviewStep(answer, [item.Change]);
                case ReviewAnswer.AcceptGroup:
                    FindingChange[] group = [.. items.Skip(at).TakeWhile(other => other.Group == item.Group).Select(other => other.Change)];
                    baseline.Accept(group);
                    console.Tell(group.Length == 1 ? "1 change is accepted." : $"{group.Length} changes are accepted.");
                    return new ReviewStep(answer, group);
                case ReviewAnswer.Match or ReviewAnswer.NoMatch when Write(item.Change, answer == ReviewAnswer.Match):
                    return new ReviewStep(answer, [item.Change]);
                case ReviewAnswer.Help:
                    TellHelp();
                    break;
                case ReviewAnswer.Unknown:
                    console.Tell($"`{typed}` is no answer; a word or its first letter is, and ? tells more.");
                    break;
            }
        }
    }

    // A test that the rule passes says that it judges rightly now: the change is accepted with it. One that it fails rejects the change.
    private bool Write(FindingChange change, bool isMove)
    {
        if (rules.Propose(change, isMove) is not { } test)
        {
            console.Tell("No short passage around these words gives a test by itself: the rule looks at more of the article, or is gone. Decide otherwise, or write the test by hand.");
            return false;
        }

        console.Tell();
        foreach (string line in test.Text.Split('\n')) console.Tell($"    {line}");
        console.Tell();
        string decision = test.Passes ? "The rule passes it; the change is accepted." : "The rule fails it until it is mended; the change is rejected.";
        if (test.IsThere)
        {
            console.Tell($"`{test.RuleName}` has this test in `{test.List}` already. {decision}");
        }
        else
        {
            if (console.Ask("why (one line for the test; may be left empty)") is not { } why) return false;
            if (rules.Add(test, why) is { Length: > 0 } trouble)
            {
                console.Tell($"Nothing was written: {trouble}");
                return false;
            }

            _tests++;
            console.Tell($"{test.Path}: a test in `{test.List}` of `{test.RuleName}`. {decision}");
        }

        if (test.Passes) baseline.Accept([change]);
        return true;
    }

    private void TellEnd(int left)
    {
        int decided = _done.Sum(step => step.Answer == ReviewAnswer.Skip ? 0 : step.Changes.Length);
        int skipped = _done.Sum(step => step.Answer == ReviewAnswer.Skip ? step.Changes.Length : 0);
        console.Tell();
        console.Tell($"{baseline.Count} accepted, {decided - baseline.Count} rejected, {skipped} skipped, {left} not seen; {(_tests == 1 ? "1 test" : $"{_tests} tests")} written.");
    }

    private void TellHelp()
    {
        console.Tell("  accept    it is right: the baseline takes it at once");
        console.Tell("  reject    it is wrong: the baseline stays; mend the rule");
        console.Tell("  match     the words are the move: write that as a test into the rule's file");
        console.Tell("  no-match  the words are not the move: write that as a test into the rule's file");
        console.Tell("  skip      decide later; an empty line does the same");
        console.Tell("  group     accept this one and all that follow with the same reason");
        console.Tell("  back      decide the one before again");
        console.Tell("  quit      stop; what was accepted stays");
        console.Tell("A test that the rule passes accepts the change, one that it fails rejects it. First letters will do.");
    }

    private static ReviewAnswer Read(string typed) => typed switch
    {
        "" => ReviewAnswer.Skip,
        "?" or "h" or "help" => ReviewAnswer.Help,
        _ => Words.FirstOrDefault(word => word.Word.StartsWith(typed, StringComparison.OrdinalIgnoreCase)).Answer,
    };
}
