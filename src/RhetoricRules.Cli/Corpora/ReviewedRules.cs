using RhetoricRules.Cli.Inputs;
using RhetoricRules.Evaluation.Regression;

namespace RhetoricRules.Cli.Corpora;

/// <summary>The files of rules to which a review adds tests.</summary>
internal sealed class ReviewedRules
{
    private readonly CommandWorld _world;
    private readonly TestBook _book;

    public ReviewedRules(ComparedCorpus compared, CommandWorld world)
    {
        _world = world;
        _book = new TestBook(compared.Rules.Rules, compared.Rules.Written, compared.Rules.Packs, compared.Comparison.Now.Head.Options.Perspective);
    }

    /// <summary>The test that says whether the words of <paramref name="change"/> are the move; null where none can be made.</summary>
    public ProposedTest? Propose(FindingChange change, bool isMove) => _book.Propose(change, isMove);

    /// <summary>Writes the test into the rule's file: all of it or nothing.</summary>
    /// <returns>What stands in the way, in words for people; empty where nothing did.</returns>
    public string Add(ProposedTest test, string why)
    {
        string fullPath = _world.FullPath(test.Path);
        if (!File.Exists(fullPath)) return $"{test.Path} is no file here: the rule ships inside rhetoric. A copy of the pack, named with --rules, can be written to.";
        try
        {
            byte[] bytes = File.ReadAllBytes(fullPath);
            string mark = bytes.AsSpan().StartsWith(TextDecoder.Utf8Mark) ? "\uFEFF" : "";
            return TextDecoder.Decode(bytes, isRuleFile: true).Text == _book.TextOf(test.Path)
                ? _book.Add(test, why, text => WholeFile.Write(fullPath, test.Path, output => output.Write(mark + text)))
                : $"{test.Path} is not what it was when the review began. Begin anew to see what the rules find now.";
        }
        catch (CommandException exception)
        {
            return exception.Message;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return $"{test.Path}: {InputProblems.Unreadable(exception).Message}";
        }
    }
}
