using System.Collections.Immutable;
using System.Runtime.InteropServices;
using RhetoricRules.Matching;

namespace RhetoricRules.Actors;

/// <summary>The names of all actors as a tree over words, transparent tokens left out.</summary>
internal sealed class ActorNames
{
    private readonly Node _root = new();

    /// <summary>Adds one name: its words in the vocabulary, and their exact spelling.</summary>
    /// <param name="actor">Whose name it is; unknown where it is nobody's.</param>
    /// <param name="isAmbiguous">Whether others than actors bear it too.</param>
    /// <param name="words">Its words.</param>
    public void Add(ActorId actor, bool isAmbiguous, ReadOnlySpan<(TokenId Id, string Word)> words)
    {
        if (words.IsEmpty) return;
        Node node = _root;
        var spelling = new string[words.Length];
        for (int i = 0; i < words.Length; i++)
        {
            spelling[i] = words[i].Word;
            node = node.Next(words[i].Id);
        }

        node.AddName(new Name(actor, isAmbiguous, ImmutableCollectionsMarshal.AsImmutableArray(spelling)));
    }

    /// <summary>The node that <paramref name="word"/> leads to from <paramref name="parent"/>, or from the root where that is null.</summary>
    public Node? Step(Node? parent, TokenId word) => (parent ?? _root).Find(word);

    /// <summary>A place in the tree. Most have one name and nothing below them.</summary>
    internal sealed class Node
    {
        private Dictionary<int, Node>? _children;
        private List<Name>? _names;

        /// <summary>The names that end here, as the rules declare them; they differ in spelling or in whose they are.</summary>
        public ReadOnlySpan<Name> Names => CollectionsMarshal.AsSpan(_names);

        /// <summary>The node that <paramref name="word"/> leads to; null where no name goes on so.</summary>
        public Node? Find(TokenId word) => _children?.GetValueOrDefault(word.Value);

        /// <summary>The node that <paramref name="word"/> leads to, made where there is none.</summary>
        public Node Next(TokenId word)
        {
            ref Node? next = ref CollectionsMarshal.GetValueRefOrAddDefault(_children ??= [], word.Value, out _);
            return next ??= new Node();
        }

        /// <summary>Lets <paramref name="name"/> end here.</summary>
        public void AddName(Name name) => (_names ??= []).Add(name);
    }

    /// <summary>A name of an actor, word by word as it is spelled.</summary>
    internal readonly record struct Name(ActorId Actor, bool IsAmbiguous, ImmutableArray<string> Words);
}
