using System.Collections.Immutable;
using RhetoricRules.Rules;

namespace RhetoricRules.Compilation;

/// <summary>Questions about the shape of a phrase.</summary>
internal static class PhraseTraits
{
    /// <summary>Whether it asks for any word somewhere.</summary>
    public static bool HasAnyWord(PhraseNode phrase) => Nodes(phrase).Any(node => node is WordsNode);

    /// <summary>Its captures.</summary>
    public static IEnumerable<CaptureNode> Captures(PhraseNode phrase) => Nodes(phrase).OfType<CaptureNode>();

    /// <summary>The keys of the lexicons it names.</summary>
    public static IEnumerable<string> Lexicons(PhraseNode phrase) => Nodes(phrase).OfType<LexiconNode>().Select(node => node.Lexicon);

    /// <summary>Whether some node in it is a <typeparamref name="TNode"/>.</summary>
    public static bool Has<TNode>(PhraseNode phrase)
        where TNode : PhraseNode => Nodes(phrase).Any(node => node is TNode);

    private static IEnumerable<PhraseNode> Nodes(PhraseNode node)
    {
        ImmutableArray<PhraseNode> inner = node switch
        {
            CaptureNode capture => [capture.Inner],
            OptionalNode optional => [optional.Inner],
            SequenceNode sequence => sequence.Items,
            ChoiceNode choice => choice.Alternatives,
            _ => [],
        };
        return inner.SelectMany(Nodes).Prepend(node);
    }
}
