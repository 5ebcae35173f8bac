using System.Collections.Immutable;
using RhetoricRules.Matching;

namespace RhetoricRules.Actors;

/// <summary>The names of all actors as a tree over words, transparent tokens left out.</summary>
internal sealed class ActorNames
{
    private readonly Dictionary<int, Node> _root = [];

    /// <summary>Adds one name: its words in the vocabulary, and their exact spelling.</summary>
    /// <param name="actor">Whose name it is; unknown where it is nobody's.</param>
    /// <param name="isAmbiguous">Whether others than actors bear it too.</param>
    /// <param name="words">Its words.</param>
    public void Add(ActorId actor, bool isAmbiguous, ImmutableArray<(TokenId Id, string Word)> words)
    {
        Dictionary<int, Node> children = _root;
        Node? node = null;
        foreach ((TokenId id, _) in words)
        {
            if (!children.TryGetValue(id.Value, out node)) children.Add(id.Value, node = new Node());
            children = node.Children;
        }

        node?.Names.Add(new Name(actor, isAmbiguous, [.. words.Select(word => word.Word)]));
    }

    /// <summary>The node that <paramref name="word"/> leads to from <paramref name="parent"/>, or from the root where that is null.</summary>
    public Node? Step(Node? parent, TokenId word) => (parent?.Children ?? _root).GetValueOrDefault(word.Value);

    /// <summary>A place in the tree.</summary>
    internal sealed class Node
    {
        /// <summary>The nodes one word further.</summary>
        public Dictionary<int, Node> Children { get; } = [];

        /// <summary>The names that end here, as the rules declare them; they differ in spelling or in whose they are.</summary>
        public List<Name> Names { get; } = [];
    }

    /// <summary>A name of an actor, word by word as it is spelled.</summary>
    internal readonly record struct Name(ActorId Actor, bool IsAmbiguous, ImmutableArray<string> Words);
}
