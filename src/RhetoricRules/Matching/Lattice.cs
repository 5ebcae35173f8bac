namespace RhetoricRules.Matching;

/// <summary>
/// The words of one statement as a graph: positions are its tokens without the transparent ones, and an edge says that a symbol covers
/// the tokens from its start up to its end. A zero-length edge is a transparent token that stands before its position.
/// Built from the last position to the first, and used again for the next statement. What a word carries by itself is not copied: the
/// position points to it.
/// </summary>
internal sealed class Lattice
{
    private int[] _heads = new int[64];
    private SymbolSet[] _masks = new SymbolSet[64];
    private WordSymbols[] _words = new WordSymbols[64];
    private Edge[] _edges = new Edge[256];
    private int _edgeCount;

    private readonly HashSet<(int State, int Position)> _visits = [];

    /// <summary>How many positions there are; edges may end at this number.</summary>
    public int Length { get; private set; }

    /// <summary>Where the automaton counts its steps; null where nobody asks, as in every ordinary run.</summary>
    public AutomatonWork? Work { get; init; }

    /// <summary>Empties the lattice and gives it <paramref name="length"/> positions without edges.</summary>
    public void Reset(int length)
    {
        Length = length;
        _edgeCount = 0;
        if (_heads.Length < length + 1)
        {
            int size = Math.Max(length + 1, _heads.Length * 2);
            (_heads, _masks, _words) = (new int[size], new SymbolSet[size], new WordSymbols[size]);
        }

        Array.Fill(_heads, -1, 0, length + 1);
        Array.Fill(_words, WordSymbols.None, 0, length + 1);
        Array.Clear(_masks, 0, length + 1);
    }

    /// <summary>Adds an edge unless it is there already.</summary>
    public void Add(int start, Symbol symbol, int end)
    {
        if (_masks[start].MayHave(symbol) && Has(start, symbol, end)) return;
        _masks[start] |= SymbolSet.Of(symbol);
        if (_edgeCount == _edges.Length) Array.Resize(ref _edges, _edges.Length * 2);
        _edges[_edgeCount] = new Edge(symbol.Value, end, _heads[start]);
        _heads[start] = _edgeCount++;
    }

    /// <summary>Lets the symbols of one word cover <paramref name="position"/>, which no edge yet does.</summary>
    public void AddWord(int position, WordSymbols word)
    {
        _words[position] = word;
        _masks[position] |= word.Mask;
    }

    /// <summary>The symbols that start at <paramref name="position"/>.</summary>
    public SymbolSet MaskAt(int position) => _masks[position];

    /// <summary>What the word at <paramref name="position"/> carries by itself: each symbol is an edge to the next position.</summary>
    public WordSymbols WordAt(int position) => _words[position];

    /// <summary>The newest edge that was added at <paramref name="position"/>, or -1.</summary>
    public int FirstEdge(int position) => _heads[position];

    /// <summary>The added edge with number <paramref name="edge"/>.</summary>
    public ref readonly Edge this[int edge] => ref _edges[edge];

    /// <summary>Whether <paramref name="symbol"/> covers exactly these positions.</summary>
    public bool Has(int start, Symbol symbol, int end)
    {
        if (end == start + 1 && _words[start].Has(symbol)) return true;
        for (int e = _heads[start]; e >= 0; e = _edges[e].Next)
        {
            if (_edges[e].Symbol == symbol.Value && _edges[e].End == end) return true;
        }

        return false;
    }

    /// <summary>The farthest end before <paramref name="below"/> of an edge with <paramref name="symbol"/> from <paramref name="start"/>, or -1.</summary>
    public int FarthestEnd(int start, Symbol symbol, int below = int.MaxValue)
    {
        if (!_masks[start].MayHave(symbol)) return -1;
        int farthest = start + 1 < below && _words[start].Has(symbol) ? start + 1 : -1;
        for (int e = _heads[start]; e >= 0; e = _edges[e].Next)
        {
            if (_edges[e].Symbol == symbol.Value && _edges[e].End < below) farthest = Math.Max(farthest, _edges[e].End);
        }

        return farthest;
    }

    /// <summary>All edges from <paramref name="position"/>: those of its word, then those added, the newest first.</summary>
    public IEnumerable<(Symbol Symbol, int End)> EdgesAt(int position)
    {
        for (int i = 0; i < _words[position].All.Length; i++) yield return (_words[position].All[i], position + 1);
        for (int e = _heads[position]; e >= 0; e = _edges[e].Next) yield return (new Symbol(_edges[e].Symbol), _edges[e].End);
    }

    /// <summary>Forgets what was visited: the next start begins anew.</summary>
    public void ForgetVisits()
    {
        if (_visits.Count > 0) _visits.Clear();
    }

    /// <summary>
    /// Whether a state is reached at a position for the first time from one start. Gaps lead there in many ways, and one is enough: without
    /// this a phrase with three gaps would find itself over and over in a text that repeats its words.
    /// </summary>
    public bool IsFirstTime(int state, int position) => _visits.Add((state, position));

    /// <summary>An edge: its symbol, where it ends, and the edge that was added before it at the same start, or -1.</summary>
    internal readonly record struct Edge(int Symbol, int End, int Next);
}
