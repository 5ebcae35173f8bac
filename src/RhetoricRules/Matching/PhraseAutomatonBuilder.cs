using System.Collections.Immutable;

namespace RhetoricRules.Matching;

/// <summary>Collects lexicon entries and phrases in a tree of objects, then packs it into the arrays of a <see cref="PhraseAutomaton"/>.</summary>
internal sealed class PhraseAutomatonBuilder
{
    private readonly Node _root = new(0);
    private readonly ImmutableArray<PhraseSequence>.Builder _sequences = ImmutableArray.CreateBuilder<PhraseSequence>();

    /// <summary>Adds one way to write an entry of the lexicon that has <paramref name="symbol"/>. It has symbols only.</summary>
    public void AddEntry(Symbol symbol, ImmutableArray<PhraseItem> items) =>
        Walk(items).Accepts.Add(new PhraseAutomaton.Accept(IsLexicon: true, symbol.Value));

    /// <summary>Adds one way to read a phrase.</summary>
    public void AddSequence(PhraseSequence sequence)
    {
        Walk(sequence.Items).Accepts.Add(new PhraseAutomaton.Accept(IsLexicon: false, _sequences.Count));
        _sequences.Add(sequence);
    }

    /// <summary>Packs what was added; <paramref name="symbolCount"/> is one more than the largest symbol.</summary>
    public PhraseAutomaton Build(int symbolCount)
    {
        List<Node> nodes = Numbered();
        int[] rootTargets = new int[symbolCount];
        Array.Fill(rootTargets, -1);
        foreach ((int symbol, Node child) in _root.Children) rootTargets[symbol] = child.Number;

        var states = new PhraseAutomaton.State[nodes.Count];
        List<int> edgeSymbols = [];
        List<int> edgeTargets = [];
        List<int> gapChildren = [];
        List<ulong[]> gapFollowers = [];
        List<PhraseAutomaton.Accept> accepts = [];
        foreach (Node node in nodes)
        {
            (int firstEdge, int firstGap, int firstAccept) = (edgeSymbols.Count, gapChildren.Count, accepts.Count);
            foreach ((int symbol, Node child) in node.Children)
            {
                edgeSymbols.Add(symbol);
                edgeTargets.Add(child.Number);
            }

            gapChildren.AddRange(node.Gaps.Values.Select(child => child.Number));
            accepts.AddRange(node.Accepts.Distinct());
            states[node.Number] = new PhraseAutomaton.State(
                firstEdge,
                edgeSymbols.Count,
                firstGap,
                gapChildren.Count,
                firstAccept,
                accepts.Count,
                node.Slack,
                node.Gaps.Keys.DefaultIfEmpty().Max(),
                node.Gaps.Count == 0 ? -1 : gapFollowers.Count,
                node.SymbolMask,
                node.Gaps.Values.Aggregate(0UL, (mask, child) => mask | child.SymbolMask));
            if (node.Gaps.Count > 0) gapFollowers.Add(FollowersOf(node, symbolCount));
        }

        return new PhraseAutomaton(
            rootTargets, states, [.. edgeSymbols], [.. edgeTargets], [.. gapChildren], [.. gapFollowers], [.. accepts], _sequences.ToImmutable());
    }

    private Node Walk(ImmutableArray<PhraseItem> items)
    {
        Node node = _root;
        foreach (PhraseItem item in items)
        {
            if (item.Kind == PhraseItemKind.Symbol) node = Child(node.Children, item.Value, slack: 0);
            else if (item.Kind == PhraseItemKind.Gap) node = Child(node.Gaps, item.Value, slack: item.Value);
        }

        return node;
    }

    private static Node Child(SortedDictionary<int, Node> children, int key, int slack)
    {
        if (children.TryGetValue(key, out Node? child)) return child;
        child = new Node(slack);
        children.Add(key, child);
        return child;
    }

    private static ulong[] FollowersOf(Node node, int symbolCount)
    {
        ulong[] followers = new ulong[(symbolCount >> 6) + 1];
        foreach (int symbol in node.Gaps.Values.SelectMany(child => child.Children.Keys)) followers[symbol >> 6] |= new Symbol(symbol).Bit;
        return followers;
    }

    // Level by level: the states that most words lead to lie side by side.
    private List<Node> Numbered()
    {
        List<Node> nodes = [.. _root.Children.Values];
        for (int i = 0; i < nodes.Count; i++)
        {
            nodes[i].Number = i;
            nodes.AddRange(nodes[i].Children.Values);
            nodes.AddRange(nodes[i].Gaps.Values);
        }

        return nodes;
    }

    private sealed class Node(int slack)
    {
        public int Number { get; set; }

        public int Slack { get; } = slack;

        public SortedDictionary<int, Node> Children { get; } = [];

        public SortedDictionary<int, Node> Gaps { get; } = [];

        public ulong SymbolMask => Children.Keys.Aggregate(0UL, (mask, symbol) => mask | new Symbol(symbol).Bit);

        public List<PhraseAutomaton.Accept> Accepts { get; } = [];
    }
}
