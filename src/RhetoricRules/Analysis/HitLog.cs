using RhetoricRules.Compilation;
using RhetoricRules.Inference;

namespace RhetoricRules.Analysis;

/// <summary>What an explanation wants to know of matches and analysis can do without: which phrase found a fact, and what was cancelled and why.</summary>
internal sealed class HitLog(RulePlan rules)
{
    private readonly Dictionary<FactId, int> _sequences = [];
    private readonly Dictionary<FactId, Cancellation> _cancelled = [];

    /// <summary>How many kinds of facts a store with cancelled ones has.</summary>
    public int KindCount => rules.KindCount + rules.Signals.Length;

    /// <summary>The kind of the cancelled matches of a signal: no composition reads it.</summary>
    public FactKind CancelledKindOf(FactKind signal) => new(rules.KindCount + signal.Value);

    /// <summary>Notes where a fact is from.</summary>
    public void Keep(FactId id, int sequence) => _sequences.Add(id, sequence);

    /// <summary>Notes a cancelled match.</summary>
    public void Cancel(FactId id, int sequence, Cancellation why)
    {
        _sequences.Add(id, sequence);
        _cancelled.Add(id, why);
    }

    /// <summary>The sequence that found a signal's fact.</summary>
    public int SequenceOf(FactId id) => _sequences[id];

    /// <summary>Why a match counts for nothing; null for a fact.</summary>
    public Cancellation? WhyCancelled(FactId id) => _cancelled.TryGetValue(id, out Cancellation why) ? why : null;
}
