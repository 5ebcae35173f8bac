namespace RhetoricRules.Text;

/// <summary>A half-open run of tokens in one article: <see cref="First"/> belongs to it, <see cref="End"/> does not.</summary>
public readonly record struct TokenRange(int First, int End)
{
    /// <summary>How many tokens the run has.</summary>
    public int Count => End - First;

    /// <summary>Whether the run has no token.</summary>
    public bool IsEmpty => End <= First;

    /// <summary>From the first token of both to the last.</summary>
    internal static TokenRange Over(TokenRange one, TokenRange other) => new(Math.Min(one.First, other.First), Math.Max(one.End, other.End));

    /// <summary>Whether token number <paramref name="token"/> belongs to the run.</summary>
    public bool Contains(int token) => First <= token && token < End;

    /// <summary>Whether the runs have at least one token in common.</summary>
    public bool Shares(TokenRange other) => Math.Max(First, other.First) < Math.Min(End, other.End);
}
