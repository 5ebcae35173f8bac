using System.Collections.Immutable;
using RhetoricRules.Diagnostics;

namespace RhetoricRules.Rules;

/// <summary>Orders rules so that each comes after what it uses; finds circles. Needs no recursion, however long a chain is.</summary>
internal sealed class ReferenceOrder
{
    private const int LongestChain = 32;

    private readonly Dictionary<Declaration, Visit> _visits = [];
    private readonly Stack<Declaration> _open = new();
    private readonly List<Declaration> _order = [];
    private int _next;

    /// <summary>
    /// <paramref name="declarations"/>, used ones first; what is reached through them belongs to them. Every circle is reported once,
    /// and all rules in it are unsound, as is a chain that is too long.
    /// </summary>
    public static ImmutableArray<Declaration> Of(ImmutableArray<Declaration> declarations)
    {
        var order = new ReferenceOrder();
        foreach (Declaration declaration in declarations)
        {
            if (!order._visits.ContainsKey(declaration)) order.Walk(declaration);
        }

        order.CheckChains();
        return [.. order._order];
    }

    /// <summary>Tarjan's strongly connected components, with a stack of its own.</summary>
    private void Walk(Declaration root)
    {
        var path = new Stack<(Declaration Rule, int NextUse)>();
        Enter(root);
        path.Push((root, 0));
        while (path.TryPop(out (Declaration Rule, int NextUse) top))
        {
            (Declaration rule, int nextUse) = top;
            if (nextUse == rule.Uses.Count)
            {
                Leave(rule);
                if (path.TryPeek(out (Declaration Rule, int NextUse) user)) Lower(user.Rule, _visits[rule].Low);
                continue;
            }

            path.Push((rule, nextUse + 1));
            Declaration target = rule.Uses[nextUse].Target;
            if (!_visits.TryGetValue(target, out Visit seen))
            {
                Enter(target);
                path.Push((target, 0));
            }
            else if (seen.IsOpen)
            {
                Lower(rule, seen.Number);
            }
        }
    }

    private void Enter(Declaration rule)
    {
        _visits[rule] = new Visit(_next, _next, IsOpen: true);
        _next++;
        _open.Push(rule);
    }

    private void Lower(Declaration rule, int low) => _visits[rule] = _visits[rule] with { Low = Math.Min(_visits[rule].Low, low) };

    private void Leave(Declaration rule)
    {
        if (_visits[rule].Low != _visits[rule].Number) return;
        List<Declaration> component = [];
        Declaration member;
        do
        {
            member = _open.Pop();
            _visits[member] = _visits[member] with { IsOpen = false };
            component.Add(member);
        }
        while (member != rule);
        component.Reverse();
        if (component.Count > 1 || rule.Uses.Any(use => use.Target == rule)) ReportCircle(component);
        _order.AddRange(component);
    }

    private static void ReportCircle(List<Declaration> component)
    {
        HashSet<Declaration> members = [.. component];
        Declaration first = component.MinBy(member => member.Key, StringComparer.Ordinal)!;
        ImmutableArray<Reference> circle = ShortestCircle(first, members);
        string path = string.Join(" → ", (string[])[$"`{first.Name}`", .. circle.Select(step => $"`{step.Target.Name}`")]);
        bool counts = component.Any(member => member.Uses.Any(use => use.Counts && members.Contains(use.Target)));
        if (counts)
        {
            first.Log.Error(
                ProblemCodes.CircleThroughAbsence,
                circle[0].Span,
                $"A rule asks for the absence or the number of its own results: {path}.",
                "Rules are worked out in layers: `none`, `at-least` and `at-most` may only look at layers that are finished.",
                "Make a signal of the words, and let both rules use that.");
        }
        else
        {
            first.Log.Error(
                ProblemCodes.Circle,
                circle[0].Span,
                $"These rules use each other in a circle: {path}.",
                "None of them could be worked out first.",
                "Take one of the uses out, or move what they share to a rule of its own.");
        }

        foreach (Declaration member in component) member.Log.Spoil(first.Log.FirstError!.Value);
    }

    /// <summary>The uses that lead from <paramref name="first"/> back to itself on the shortest way.</summary>
    private static ImmutableArray<Reference> ShortestCircle(Declaration first, HashSet<Declaration> members)
    {
        Dictionary<Declaration, (Declaration From, Reference By)> reached = [];
        var queue = new Queue<Declaration>([first]);
        while (queue.TryDequeue(out Declaration? rule) && !reached.ContainsKey(first))
        {
            foreach (Reference use in rule.Uses)
            {
                if (members.Contains(use.Target) && reached.TryAdd(use.Target, (rule, use))) queue.Enqueue(use.Target);
            }
        }

        List<Reference> circle = [];
        Declaration at = first;
        do
        {
            (Declaration from, Reference by) = reached[at];
            circle.Add(by);
            at = from;
        }
        while (at != first);
        circle.Reverse();
        return [.. circle];
    }

    /// <summary>What rules use is worked into them, so a chain is bounded.</summary>
    private void CheckChains()
    {
        Dictionary<Declaration, int> depths = [];
        foreach (Declaration rule in _order)
        {
            int depth = rule.Uses.Select(use => depths.GetValueOrDefault(use.Target)).DefaultIfEmpty(0).Max() + 1;
            depths[rule] = depth;
            if (depth == LongestChain + 1)
                rule.Log.Error(
                    ProblemCodes.Circle,
                    rule.NameSpan,
                    $"`{rule.Name}` stands at the end of a chain of more than {LongestChain} rules that use each other.",
                    "What a rule uses is worked into it.",
                    "Shorten the chain.");
        }
    }

    private readonly record struct Visit(int Number, int Low, bool IsOpen);
}
