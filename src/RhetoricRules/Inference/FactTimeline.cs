using System.Collections.Immutable;

namespace RhetoricRules.Inference;

/// <summary>The facts that can fill one step, by position; and in groups that no condition and no <c>same</c> can tell apart.</summary>
internal sealed class FactTimeline
{
    private readonly FactStore _store;
    private readonly List<FactId> _facts;
    private readonly ImmutableArray<Operand> _told;
    private readonly Sameness _same;
    private readonly CompositionStep _step;
    private readonly Reach _reach;
    private readonly Neighbourhood _near;
    private Dictionary<(long Speaker, int Position), List<Group>>? _groups;

    /// <summary>Gathers the facts of <paramref name="step"/>.</summary>
    /// <param name="store">All facts.</param>
    /// <param name="step">The step.</param>
    /// <param name="told">What conditions look at in this step's facts.</param>
    /// <param name="reach">The reach of the step.</param>
    /// <param name="near">The geometry of the article.</param>
    public FactTimeline(FactStore store, CompositionStep step, ImmutableArray<Operand> told, Reach reach, Neighbourhood near)
    {
        _store = store;
        (_reach, _near) = (reach, near);
        (_step, _same) = (step, step.Same);
        _told = told;
        _facts = Gather(store, step);
    }

    /// <summary>How many facts there are.</summary>
    public int Count => _facts.Count;

    /// <summary>The number of the fact at <paramref name="index"/>.</summary>
    public FactId this[int index] => _facts[index];

    /// <summary>The groups whose facts may share what they must with <paramref name="fact"/> and lie near enough to it.</summary>
    public IEnumerable<Group> GroupsNear(Fact fact)
    {
        (long speaker, int position) = BucketOf(fact);
        bool slides = _reach.Unit is ReachUnit.Sentences or ReachUnit.Paragraphs;
        int steps = slides ? Math.Min(_reach.Count - 1, _facts.Count) : 0;
        for (int at = position - steps; at <= position + steps; at++)
        {
            foreach (Group group in GroupsAt(speaker, at)) yield return group;
        }
    }

    /// <summary>The groups of a speaker (0 where no step asks for the same one) at a position of the reach's unit.</summary>
    public List<Group> GroupsAt(long speaker, int position) =>
        (_groups ??= MakeGroups()).TryGetValue((speaker, position), out List<Group>? groups) ? groups : [];

    /// <summary>Under which speaker and position the groups of facts like <paramref name="fact"/> are kept.</summary>
    public (long Speaker, int Position) BucketOf(Fact fact) => (_same.Speaker ? fact.Speaker.Key : 0, _near.PositionOf(_reach.Unit, fact));

    /// <summary>The index of the first fact that starts at token <paramref name="token"/> or later.</summary>
    public int FirstFrom(int token) => FirstFrom(_facts, token);

    /// <summary>The index in <paramref name="facts"/> of the first fact that starts at token <paramref name="token"/> or later.</summary>
    public int FirstFrom(List<FactId> facts, int token)
    {
        (int low, int high) = (0, facts.Count);
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_store[facts[middle]].Tokens.First < token) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>Whether <paramref name="group"/> has the fact with number <paramref name="id"/>.</summary>
    public bool Holds(Group group, FactId id)
    {
        int token = _store[id].Tokens.First;
        for (int i = FirstFrom(group.Facts, token); i < group.Facts.Count && _store[group.Facts[i]].Tokens.First == token; i++)
        {
            if (group.Facts[i] == id) return true;
        }

        return false;
    }

    // Facts of one kind come mostly in text order: then there is nothing to sort, nor to copy.
    private static List<FactId> Gather(FactStore store, CompositionStep step)
    {
        List<FactId> facts = step.Kinds.Length == 1 ? store.OfKind(step.Kinds[0]) : [.. step.Kinds.Distinct().SelectMany(store.OfKind)];
        for (int i = 1; i < facts.Count; i++)
        {
            if (store.Compare(facts[i - 1], facts[i]) <= 0) continue;
            facts = [.. facts];
            facts.Sort(store.Compare);
            break;
        }

        return facts;
    }

    private Dictionary<(long Speaker, int Position), List<Group>> MakeGroups()
    {
        Dictionary<(long, int), List<Group>> buckets = [];
        Dictionary<(int Before, long Key), int> numbers = [];
        Dictionary<((long, int) Bucket, int Number), Group> groups = [];
        foreach (FactId id in _facts)
        {
            Fact fact = _store[id];
            (long, int) bucket = BucketOf(fact);
            int number = 0;
            foreach (long key in KeysOf(fact))
            {
                if (!numbers.TryGetValue((number, key), out int next)) numbers.Add((number, key), next = numbers.Count + 1);
                number = next;
            }

            if (!groups.TryGetValue((bucket, number), out Group? group))
            {
                groups.Add((bucket, number), group = new Group([]));
                if (!buckets.TryGetValue(bucket, out List<Group>? inBucket)) buckets.Add(bucket, inBucket = []);
                inBucket.Add(group);
            }

            group.Facts.Add(id);
        }

        return buckets;
    }

    private IEnumerable<long> KeysOf(Fact fact)
    {
        foreach (RoleId role in _same.Roles) yield return fact.Find(role)?.Value.Key ?? 0;
        if (_step.AtLeast.By is { } least) yield return least.KeyOf(fact);
        if (_step.AtMost?.By is { } most) yield return most.KeyOf(fact);
        foreach (Operand operand in _told)
        {
            RoleValue value = operand.ValueIn(fact);
            yield return value.Key;
            yield return value.IsSelf ? 1 : 0;
            yield return (long)value.Lexicons;
        }
    }

    /// <summary>Facts that differ, for the composition, in nothing but their place; by position.</summary>
    internal sealed record Group(List<FactId> Facts);
}
