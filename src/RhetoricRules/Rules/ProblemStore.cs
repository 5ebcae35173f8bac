using System.Collections.Immutable;
using RhetoricRules.Diagnostics;

namespace RhetoricRules.Rules;

/// <summary>All problems of one load. A file that is wrong from end to end is told so once, not a thousand times.</summary>
internal sealed class ProblemStore
{
    private const int MostInOneFile = 200;

    private readonly List<RuleProblem> _problems = [];
    private readonly Dictionary<RuleFile, int> _counts = [];
    private readonly Dictionary<RulePlace, ProblemId> _byPlace = [];
    private readonly Dictionary<RuleFile, ProblemId> _unlisted = [];

    public bool IsFull(RuleFile file) => _counts.GetValueOrDefault(file) >= MostInOneFile;

    public void Add(RuleProblem problem)
    {
        RuleFile file = problem.Place.File;
        int count = _counts.GetValueOrDefault(file);
        _counts[file] = count + 1;
        var next = new ProblemId(_problems.Count);
        if (count < MostInOneFile)
        {
            _byPlace.TryAdd(problem.Place, next);
            _problems.Add(problem);
        }

        if (count != MostInOneFile) return;
        _unlisted.Add(file, next);
        _problems.Add(problem with
        {
            Message = $"There are more than {MostInOneFile} problems in this file; the others are not listed.",
            Reason = "",
            Suggestion = "Mend the first ones and load again: many go away together.",
        });
    }

    /// <summary>The problem told at <paramref name="place"/>: the first there, or the one that stands for those that are not listed.</summary>
    public ProblemId Find(RulePlace place) => _byPlace.TryGetValue(place, out ProblemId listed) ? listed : _unlisted[place.File];

    /// <summary>Says what a problem costs.</summary>
    public void Affect(ProblemId problem, string effect) => _problems[problem.Value] = _problems[problem.Value] with { Effect = effect };

    /// <summary>By path, then by place.</summary>
    public ImmutableArray<RuleProblem> ToSorted() => Sorted(_problems);

    /// <summary>Puts problems in the order in which they are told.</summary>
    public static ImmutableArray<RuleProblem> Sorted(IEnumerable<RuleProblem> problems) =>
    [
        .. problems
            .OrderBy(problem => problem.Place.File.Path, StringComparer.Ordinal)
            .ThenBy(problem => problem.Place.Span)
            .ThenBy(problem => problem.Code, StringComparer.Ordinal)
            .ThenBy(problem => problem.Message, StringComparer.Ordinal),
    ];
}
