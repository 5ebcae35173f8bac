namespace RhetoricRules.Text;

/// <summary>A half-open run of UTF-16 units in one text: <see cref="Start"/> belongs to it, <see cref="End"/> does not.</summary>
public readonly record struct TextSpan : IComparable<TextSpan>
{
    /// <summary>Makes a span of <paramref name="length"/> units from <paramref name="start"/>; both may be zero, neither negative.</summary>
    public TextSpan(int start, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, int.MaxValue - start);
        (Start, Length) = (start, length);
    }

    /// <summary>The offset of the first unit.</summary>
    public int Start { get; }

    /// <summary>How many UTF-16 units the span has.</summary>
    public int Length { get; }

    /// <summary>The offset after the last unit.</summary>
    public int End => Start + Length;

    /// <summary>The span from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    public static TextSpan Between(int start, int end) => new(start, end - start);

    /// <summary>Whether every unit of <paramref name="inner"/> lies in this span.</summary>
    public bool Encloses(TextSpan inner) => Start <= inner.Start && inner.End <= End;

    /// <summary>Whether the spans have at least one unit in common.</summary>
    public bool Shares(TextSpan other) => Math.Max(Start, other.Start) < Math.Min(End, other.End);

    /// <summary>By start, then by end.</summary>
    public int CompareTo(TextSpan other) => Start != other.Start ? Start.CompareTo(other.Start) : End.CompareTo(other.End);

    /// <summary>Whether <paramref name="left"/> sorts before <paramref name="right"/>.</summary>
    public static bool operator <(TextSpan left, TextSpan right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> sorts after <paramref name="right"/>.</summary>
    public static bool operator >(TextSpan left, TextSpan right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> sorts before <paramref name="right"/> or equals it.</summary>
    public static bool operator <=(TextSpan left, TextSpan right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> sorts after <paramref name="right"/> or equals it.</summary>
    public static bool operator >=(TextSpan left, TextSpan right) => left.CompareTo(right) >= 0;

    /// <summary>For debugging: <c>12..17</c>.</summary>
    public override string ToString() => $"{Start}..{End}";
}
