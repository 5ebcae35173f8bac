using RhetoricRules.Rules;

namespace RhetoricRules.Compilation;

/// <summary>Questions about the shape of a phrase.</summary>
internal static class PhraseTraits
{
    /// <summary>Whether it asks for any word somewhere.</summary>
    public static bool HasAnyWord(PhraseNode phrase) => Has<WordsNode>(phrase);

    /// <summary>Its captures, outer ones first.</summary>
    public static IEnumerable<CaptureNode> Captures(PhraseNode phrase) => Has<CaptureNode>(phrase) ? NodesOf<CaptureNode>(phrase) : [];

    /// <summary>The keys of the lexicons it names.</summary>
    public static IEnumerable<string> Lexicons(PhraseNode phrase) => Has<LexiconNode>(phrase) ? NodesOf<LexiconNode>(phrase).Select(node => node.Lexicon) : [];

    /// <summary>Whether some node in it is a <typeparamref name="TNode"/>.</summary>
    public static bool Has<TNode>(PhraseNode phrase)
        where TNode : PhraseNode => phrase is TNode || phrase switch
        {
            CaptureNode capture => Has<TNode>(capture.Inner),
            OptionalNode optional => Has<TNode>(optional.Inner),
            SequenceNode sequence => sequence.Items.Any(Has<TNode>),
            ChoiceNode choice => choice.Alternatives.Any(Has<TNode>),
            _ => false,
        };

    private static List<TNode> NodesOf<TNode>(PhraseNode phrase)
        where TNode : PhraseNode
    {
        List<TNode> nodes = [];
        Add(phrase);
        return nodes;

        void Add(PhraseNode node)
        {
            if (node is TNode wanted) nodes.Add(wanted);
            switch (node)
            {
                case CaptureNode capture:
                    Add(capture.Inner);
                    break;
                case OptionalNode optional:
                    Add(optional.Inner);
                    break;
                case SequenceNode sequence:
                    foreach (PhraseNode item in sequence.Items) Add(item);
                    break;
                case ChoiceNode choice:
                    foreach (PhraseNode alternative in choice.Alternatives) Add(alternative);
                    break;
            }
        }
    }
}
