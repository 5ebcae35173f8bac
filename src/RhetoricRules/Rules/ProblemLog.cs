using RhetoricRules.Diagnostics;
using RhetoricRules.Text;

namespace RhetoricRules.Rules;

/// <summary>Where one rule's problems go; remembers the first, which says that the rule is not sound.</summary>
internal sealed class ProblemLog(RuleFile file, ProblemStore store)
{
    public RuleFile File { get; } = file;

    private RulePlace? _own;

    /// <summary>Where the first problem stands for which the rule does not run, its own or another's; null for a sound rule.</summary>
    public RulePlace? FirstError { get; private set; }

    /// <summary>How many problems of its own the rule has.</summary>
    public int Count { get; private set; }

    /// <summary>Where the problems stand that spoil the rule by themselves: the first, and the first of its own.</summary>
    public IEnumerable<RulePlace> Causes => new[] { FirstError, _own }.OfType<RulePlace>().Distinct();

    /// <summary>Whether the file has had so many problems that further ones are not worth a search for suggestions.</summary>
    public bool IsFull => store.IsFull(File);

    public RulePlace At(TextSpan span) => new(File, span);

    public void Error(string code, TextSpan span, string message, string reason = "", string suggestion = "")
    {
        _own ??= At(span);
        FirstError ??= _own;
        Count++;
        store.Add(new RuleProblem(code, Severity.Error, At(span), message, reason, suggestion));
    }

    /// <summary>Marks the rule as unsound for what is reported elsewhere.</summary>
    public void Spoil(RulePlace place) => FirstError ??= place;
}
