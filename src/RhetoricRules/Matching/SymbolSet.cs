using System.Runtime.Intrinsics;

namespace RhetoricRules.Matching;

/// <summary>
/// A set of symbols that may take one for another, of those whose numbers are equal but for multiples of 256: what it has not is surely not there. So one
/// look tells of most symbols that a state does not know them.
/// </summary>
internal readonly struct SymbolSet
{
    private const int Size = 256;
    private const int Part = 64;

    private static readonly SymbolSet[] Singles = [.. Enumerable.Range(0, Size).Select(Single)];

    private readonly Vector256<ulong> _bits;

    private SymbolSet(Vector256<ulong> bits) => _bits = bits;

    /// <summary>No symbol.</summary>
    public static SymbolSet Empty => default;

    /// <summary>Whether no symbol is in it.</summary>
    public bool IsEmpty => _bits == Vector256<ulong>.Zero;

    /// <summary>The set of one symbol.</summary>
    public static SymbolSet Of(Symbol symbol) => Singles[symbol.Value & (Size - 1)];

    /// <summary>Whether <paramref name="symbol"/> may be in it.</summary>
    public bool MayHave(Symbol symbol) => Meets(Of(symbol));

    /// <summary>Whether a symbol may be in both.</summary>
    public bool Meets(SymbolSet other) => (_bits & other._bits) != Vector256<ulong>.Zero;

    /// <summary>What is in either.</summary>
    public static SymbolSet operator |(SymbolSet left, SymbolSet right) => new(left._bits | right._bits);

    private static SymbolSet Single(int bit)
    {
        Span<ulong> parts = stackalloc ulong[Size / Part];
        parts[bit / Part] = 1UL << (bit % Part);
        return new SymbolSet(Vector256.Create<ulong>(parts));
    }
}
