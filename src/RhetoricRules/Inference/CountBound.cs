namespace RhetoricRules.Inference;

/// <summary>How many facts a counting step needs, or may have at most.</summary>
/// <param name="Number">The number; for a rate it may be a fraction.</param>
/// <param name="By">What makes facts distinct; null where every fact counts.</param>
/// <param name="IsRate">Whether the number is one for every thousand words of the window.</param>
/// <param name="Text">The bound as its author wrote it.</param>
internal readonly record struct CountBound(double Number, DistinctBy? By = null, bool IsRate = false, string Text = "")
{
    private const double Thousand = 1000;

    // One fact in a short text makes any rate: a rate needs two.
    private const int LeastForRate = 2;

    /// <summary>What holds where nothing is written.</summary>
    public static CountBound One => new(1, Text: "1");

    /// <summary>How many facts there must be in the whole article for this to be reached anywhere.</summary>
    public double Least => IsRate ? LeastForRate : Number;

    /// <summary>Whether a window with this measure and so many words has as many as a lower bound asks for.</summary>
    public bool IsReached(CountedWindow window) =>
        IsRate ? window.Measure >= LeastForRate && window.Measure * Thousand >= Number * window.Words : window.Measure >= Number;

    /// <summary>Whether a window has more than an upper bound allows.</summary>
    public bool IsPassed(CountedWindow window) => IsRate ? window.Measure * Thousand > Number * window.Words : window.Measure > Number;
}

/// <summary>What makes facts distinct: a role, or the speaker where <paramref name="Role"/> is null.</summary>
internal readonly record struct DistinctBy(RoleId? Role)
{
    /// <summary>Equal for facts that are not distinct; 0 for a fact of which it is unknown, and for the outlet's own voice: it counts for nothing.</summary>
    public long KeyOf(Fact fact) => Role is { } role ? fact.Find(role)?.Value.Key ?? 0 : Math.Max(0, fact.Speaker.Key);
}
