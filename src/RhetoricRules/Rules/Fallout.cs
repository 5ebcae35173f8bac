namespace RhetoricRules.Rules;

/// <summary>
/// What does not run because of each problem: the rules that have it, and all that use them, used ones first. It is told once, at the
/// problem, instead of once at every rule it takes along.
/// </summary>
internal sealed class Fallout
{
    private const int LongestList = 12;

    private readonly Dictionary<Declaration, List<Declaration>> _users = [];
    private readonly Dictionary<Declaration, int> _order = [];
    private readonly Dictionary<Declaration, PatternDraft> _drafts;

    private Fallout(IEnumerable<Declaration> lost, Dictionary<Declaration, PatternDraft> drafts)
    {
        _drafts = drafts;
        foreach (Declaration user in lost)
        {
            _order.Add(user, _order.Count);
            foreach (Declaration used in user.Uses.Select(use => use.Target).Distinct())
            {
                if (!_users.TryGetValue(used, out List<Declaration>? users)) _users.Add(used, users = []);
                users.Add(user);
            }
        }
    }

    /// <summary>Tells <paramref name="problems"/> what they cost.</summary>
    /// <param name="ordered">All rules, used ones first; those that do not run are known.</param>
    /// <param name="drafts">The patterns among them, for their IDs.</param>
    /// <param name="problems">Where it is told.</param>
    public static void Tell(IReadOnlyCollection<Declaration> ordered, Dictionary<Declaration, PatternDraft> drafts, ProblemStore problems)
    {
        Declaration[] lost = [.. ordered.Where(declaration => !declaration.IsSound)];
        if (lost.Length == 0) return;
        var fallout = new Fallout(lost, drafts);
        ILookup<ProblemId, Declaration> bearers = lost
            .SelectMany(declaration => declaration.Log.Causes, (declaration, cause) => (Problem: problems.Find(cause), declaration))
            .ToLookup(entry => entry.Problem, entry => entry.declaration);
        foreach (IGrouping<ProblemId, Declaration> bearer in bearers) problems.Affect(bearer.Key, fallout.EffectOf(bearer));
    }

    /// <summary>The line that lists <paramref name="names"/>; empty where there are none.</summary>
    public static string Say(IReadOnlyList<string> names)
    {
        string shown = string.Join(", ", names.Take(LongestList));
        string rest = names.Count > LongestList ? $" and {names.Count - LongestList} more" : "";
        return names.Count switch { 0 => "", 1 => $"so this does not run: {shown}", _ => $"so these do not run: {shown}{rest}" };
    }

    /// <summary>A rule as such lists name it: the ID says which findings will be missed.</summary>
    public static string Name(string name, PatternMetadata? metadata) => metadata is null ? name : $"{name} ({metadata.Descriptor.Id})";

    private string EffectOf(IEnumerable<Declaration> bearers)
    {
        HashSet<Declaration> seen = [.. bearers];
        var open = new Queue<Declaration>(seen);
        while (open.TryDequeue(out Declaration? next))
        {
            foreach (Declaration user in _users.GetValueOrDefault(next, []))
            {
                if (seen.Add(user)) open.Enqueue(user);
            }
        }

        Declaration[] reached = [.. seen.OrderBy(declaration => _order[declaration])];

        // A problem in a rule that nobody uses says enough by its place.
        if (reached.Length == 1 && reached[0].Log.Count > 0) return "";
        PackScope home = reached[0].Pack;
        return Say([.. reached.Where(Runs).Select(declaration => Name(declaration.Pack == home ? declaration.Name : declaration.Key, MetadataOf(declaration)))]);
    }

    // Signals and patterns of a pack that lends its vocabulary only would not run anyway.
    private static bool Runs(Declaration declaration) =>
        !declaration.Pack.VocabularyOnly || declaration.Kind is DeclarationKind.Lexicon or DeclarationKind.Entity;

    private PatternMetadata? MetadataOf(Declaration declaration) => _drafts.GetValueOrDefault(declaration)?.Metadata;
}
