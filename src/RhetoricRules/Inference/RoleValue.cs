namespace RhetoricRules.Inference;

/// <summary>What was captured, as conditions see it: an actor with its side, a number, or words.</summary>
internal readonly record struct RoleValue
{
    private readonly long _bits;

    private RoleValue(RoleValueKind kind, long bits) => (Kind, _bits) = (kind, bits);

    /// <summary>Nothing is known of it.</summary>
    public static RoleValue Unknown => default;

    /// <summary>What it is.</summary>
    public RoleValueKind Kind { get; private init; }

    /// <summary>The actor, for an actor.</summary>
    public int Actor { get; private init; }

    /// <summary>The actor at the end of its chain of <c>belongs-to</c>.</summary>
    public int Side { get; private init; }

    /// <summary>The value, for a number.</summary>
    public double Number => BitConverter.Int64BitsToDouble(_bits);

    /// <summary>A hash of the folded words, for words.</summary>
    public ulong Words => (ulong)_bits;

    /// <summary>The bits of places, for places.</summary>
    public int Places => (int)_bits;

    /// <summary>One bit for each lexicon that some condition asks for and that has the words as an entry.</summary>
    public ulong Lexicons { get; init; }

    /// <summary>Whether it is we, our or us: the speaker's own side whoever that is.</summary>
    public bool IsSelf { get; init; }

    /// <summary>An actor and its side.</summary>
    public static RoleValue OfActor(int actor, int side) => new() { Kind = RoleValueKind.Actor, Actor = actor, Side = side };

    /// <summary>A number.</summary>
    public static RoleValue OfNumber(double number) => new(RoleValueKind.Number, BitConverter.DoubleToInt64Bits(number));

    /// <summary>Words, by their hash.</summary>
    public static RoleValue OfWords(ulong hash) => new(RoleValueKind.Words, (long)hash);

    /// <summary>Places, one bit for each.</summary>
    public static RoleValue OfPlaces(int places) => new(RoleValueKind.Places, places);

    /// <summary>A number that equal values share, for grouping; 0 for the unknown.</summary>
    public long Key => Kind switch
    {
        RoleValueKind.Actor => ((long)Actor << 8) | 1,
        RoleValueKind.Number => _bits ^ 0x5DEECE66D,
        RoleValueKind.Words or RoleValueKind.Places => _bits,
        _ => 0,
    };
}

/// <summary>What a <see cref="RoleValue"/> is.</summary>
internal enum RoleValueKind : byte
{
    /// <summary>Unknown.</summary>
    Unknown,

    /// <summary>An actor.</summary>
    Actor,

    /// <summary>A number.</summary>
    Number,

    /// <summary>Words.</summary>
    Words,

    /// <summary>Places.</summary>
    Places,
}
