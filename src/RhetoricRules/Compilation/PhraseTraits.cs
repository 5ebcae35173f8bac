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

    private static List<PhraseNode> Nodes(PhraseNode phrase)
    {
        List<PhraseNode> nodes = [];
        Add(phrase);
        return nodes;

        void Add(PhraseNode node)
        {
            nodes.Add(node);
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
