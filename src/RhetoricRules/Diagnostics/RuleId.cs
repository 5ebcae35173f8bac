namespace RhetoricRules.Diagnostics;

/// <summary>The stable name of a rule: two to four capitals and four digits, as in <c>RR1001</c>. Never reused.</summary>
public readonly record struct RuleId(string Value) : IComparable<RuleId>
{
    /// <summary>Ordinal order.</summary>
    public int CompareTo(RuleId other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>Whether <paramref name="text"/> has the form of an ID.</summary>
    public static bool IsValid(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        int letters = 0;
        while (letters < text.Length && char.IsAsciiLetterUpper(text[letters])) letters++;
        return letters is >= 2 and <= 4 && text.Length == letters + 4 && text.AsSpan(letters).IndexOfAnyExceptInRange('0', '9') < 0;
    }

    /// <summary>Whether <paramref name="left"/> sorts before <paramref name="right"/>.</summary>
    public static bool operator <(RuleId left, RuleId right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> sorts after <paramref name="right"/>.</summary>
    public static bool operator >(RuleId left, RuleId right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> sorts before <paramref name="right"/> or equals it.</summary>
    public static bool operator <=(RuleId left, RuleId right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> sorts after <paramref name="right"/> or equals it.</summary>
    public static bool operator >=(RuleId left, RuleId right) => left.CompareTo(right) >= 0;

    /// <summary>The ID itself.</summary>
    public override string ToString() => Value;
}
