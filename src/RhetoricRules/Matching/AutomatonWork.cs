namespace RhetoricRules.Matching;

/// <summary>
/// The work an automaton did, counted rather than timed, so that equal texts give equal figures on any machine: how often each state was entered, and for a
/// state that follows a gap, at how many positions its next word was looked for.
/// </summary>
/// <param name="states">How many states the automaton has.</param>
internal sealed class AutomatonWork(int states)
{
    private readonly long[] _steps = new long[states];

    /// <summary>How many steps each state took.</summary>
    public ReadOnlySpan<long> Steps => _steps;

    /// <summary>The steps of all states.</summary>
    public long Total
    {
        get
        {
            long total = 0;
            foreach (long steps in _steps) total += steps;
            return total;
        }
    }

    /// <summary>Counts <paramref name="steps"/> of <paramref name="state"/>.</summary>
    public void Count(int state, int steps) => _steps[state] += steps;

    /// <summary>Takes in what was counted elsewhere with the same automaton.</summary>
    public void Add(AutomatonWork other)
    {
        for (int state = 0; state < _steps.Length; state++) _steps[state] += other._steps[state];
    }
}
