using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace RhetoricRules.Matching;

/// <summary>Collects lexicon entries and phrases in a tree of objects, then packs it into the arrays of a <see cref="PhraseAutomaton"/>.</summary>
internal sealed class PhraseAutomatonBuilder
{
    private const int InitialNodes = 1 << 10;

    private readonly Node _root = new(0, key: 0, slack: 0, isGap: false);
    private readonly Dictionary<ulong, Node> _children = new(InitialNodes);
    private readonly ImmutableArray<PhraseSequence>.Builder _sequences = ImmutableArray.CreateBuilder<PhraseSequence>();

    /// <summary>What was added of phrases so far, by number.</summary>
    public IReadOnlyList<PhraseSequence> Sequences => _sequences;

    /// <summary>Whether something that was added so far begins with <paramref name="symbol"/>.</summary>
    public bool Begins(Symbol symbol) => _children.ContainsKey(Edge(_root, symbol.Value, isGap: false));

    /// <summary>Adds one way to write an entry of the lexicon that has <paramref name="symbol"/>. It has symbols only.</summary>
    public void AddEntry(Symbol symbol, ReadOnlySpan<PhraseItem> items) =>
        Walk(items).Accept(new PhraseAutomaton.Accept(IsLexicon: true, symbol.Value));

    /// <summary>Adds one way to read a phrase.</summary>
    public void AddSequence(PhraseSequence sequence)
    {
        Walk(sequence.Items.AsSpan()).Accept(new PhraseAutomaton.Accept(IsLexicon: false, _sequences.Count));
        _sequences.Add(sequence);
    }

    /// <summary>Packs what was added; <paramref name="symbolCount"/> is one more than the largest symbol.</summary>
    public PhraseAutomaton Build(int symbolCount)
    {
        List<Node> nodes = Numbered();
        int[] rootTargets = new int[symbolCount];
        Array.Fill(rootTargets, -1);
        foreach (Node child in _root.Children) rootTargets[child.Key] = child.Number;

        var states = new PhraseAutomaton.State[nodes.Count];
        List<int> edgeSymbols = [];
        List<int> edgeTargets = [];
        List<int> gapChildren = [];
        List<PhraseAutomaton.GapEdge> gapEdges = [];
        List<ulong[]> gapFollowers = [];
        List<PhraseAutomaton.Accept> accepts = [];
        foreach (Node node in nodes)
        {
            (int firstEdge, int firstGap, int firstAccept) = (edgeSymbols.Count, gapChildren.Count, accepts.Count);
            foreach (Node child in node.Children)
            {
                edgeSymbols.Add(child.Key);
                edgeTargets.Add(child.Number);
            }

            int widest = 0;
            SymbolSet gapMask = SymbolSet.Empty;
            foreach (Node child in node.Gaps)
            {
                gapChildren.Add(child.Number);
                widest = child.Key;
                gapMask |= child.SymbolMask;
            }

            accepts.AddRange(node.Accepts);
            int firstGapEdge = gapEdges.Count;
            bool isFew = node.Gaps.Sum(static gap => gap.Children.Length) <= PhraseAutomaton.Few;
            if (isFew) gapEdges.AddRange(node.Gaps.SelectMany(static gap => gap.Children.Select(child => new PhraseAutomaton.GapEdge(child.Key, gap.Slack, child.Number))));
            int followers = isFew ? -1 : gapFollowers.Count;
            states[node.Number] = new PhraseAutomaton.State(
                firstEdge, edgeSymbols.Count, firstGap, gapChildren.Count, firstAccept, accepts.Count, node.Slack, widest, followers, firstGapEdge, gapEdges.Count, node.SymbolMask, gapMask);
            if (!isFew) gapFollowers.Add(FollowersOf(node, symbolCount));
        }

        return new PhraseAutomaton(
            rootTargets, states, [.. edgeSymbols], [.. edgeTargets], [.. gapChildren], [.. gapEdges], [.. gapFollowers], [.. accepts], _sequences.ToImmutable());
    }

    private Node Walk(ReadOnlySpan<PhraseItem> items)
    {
        Node node = _root;
        foreach (PhraseItem item in items)
        {
            if (item.Kind == PhraseItemKind.Symbol) node = Child(node, item.Value, isGap: false);
            else if (item.Kind == PhraseItemKind.Gap) node = Child(node, item.Value, isGap: true);
        }

        return node;
    }

    private Node Child(Node parent, int key, bool isGap)
    {
        ref Node? child = ref CollectionsMarshal.GetValueRefOrAddDefault(_children, Edge(parent, key, isGap), out bool isKnown);
        if (isKnown) return child!;
        child = new Node(_children.Count, key, isGap ? key : 0, isGap);
        parent.Add(child);
        return child;
    }

    private static ulong Edge(Node parent, int key, bool isGap) => ((ulong)(uint)parent.Id << 32) | ((ulong)(uint)key << 1) | (isGap ? 1UL : 0UL);

    private static ulong[] FollowersOf(Node node, int symbolCount)
    {
        ulong[] followers = new ulong[(symbolCount >> 6) + 1];
        foreach (Node gap in node.Gaps)
        {
            foreach (Node child in gap.Children) followers[child.Key >> 6] |= new Symbol(child.Key).Bit;
        }

        return followers;
    }

    // Level by level: the states that most words lead to lie side by side.
    private List<Node> Numbered()
    {
        _root.Sort();
        List<Node> nodes = new(_children.Count);
        nodes.AddRange(_root.Children);
        for (int i = 0; i < nodes.Count; i++)
        {
            nodes[i].Number = i;
            nodes[i].Sort();
            nodes.AddRange(nodes[i].Children);
            nodes.AddRange(nodes[i].Gaps);
        }

        return nodes;
    }

    /// <summary>A place in the tree. There are very many, and most have one child or none: lists are made when they are needed.</summary>
    private sealed class Node(int id, int key, int slack, bool isGap)
    {
        private List<Node>? _added;
        private List<PhraseAutomaton.Accept>? _accepts;

        public int Id { get; } = id;

        /// <summary>The symbol, or the most tokens of the gap, that leads here.</summary>
        public int Key { get; } = key;

        public int Slack { get; } = slack;

        public int Number { get; set; }

        public SymbolSet SymbolMask { get; private set; }

        /// <summary>The places one symbol further, by symbol; known once sorted.</summary>
        public Node[] Children { get; private set; } = [];

        /// <summary>The places one gap further, by width; known once sorted.</summary>
        public Node[] Gaps { get; private set; } = [];

        public ReadOnlySpan<PhraseAutomaton.Accept> Accepts => CollectionsMarshal.AsSpan(_accepts);

        private bool IsGap { get; } = isGap;

        public void Add(Node child)
        {
            (_added ??= []).Add(child);
            if (!child.IsGap) SymbolMask |= SymbolSet.Of(new Symbol(child.Key));
        }

        public void Accept(PhraseAutomaton.Accept accept)
        {
            _accepts ??= [];
            if (!_accepts.Contains(accept)) _accepts.Add(accept);
        }

        public void Sort()
        {
            if (_added is null) return;
            _added.Sort(static (one, other) => one.IsGap != other.IsGap ? one.IsGap.CompareTo(other.IsGap) : one.Key.CompareTo(other.Key));
            int gaps = _added.FindIndex(static child => child.IsGap);
            Node[] all = [.. _added];
            (Children, Gaps) = gaps < 0 ? (all, []) : (all[..gaps], all[gaps..]);
        }
    }
}
