using System.Collections.Immutable;
using RhetoricRules.Diagnostics;

namespace RhetoricRules.Rules;

/// <summary>A piece of a phrase as its author wrote it, names resolved. <see cref="Place"/> is its place in the rule file.</summary>
internal abstract record PhraseNode(RulePlace Place);

/// <summary>One word or written punctuation mark, cut as the tokenizer cuts articles; never a transparent one but <c>'s</c> and exact articles.</summary>
internal sealed record WordNode(RulePlace Place, string Text, WordMatch Match) : PhraseNode(Place);

/// <summary>Any entry of a lexicon or of one of its sublists; <paramref name="Lexicon"/> is a key of <see cref="RuleSet.Lexicons"/>.</summary>
internal sealed record LexiconNode(RulePlace Place, string Lexicon) : PhraseNode(Place);

/// <summary>An actor of the article, by its side and its type.</summary>
internal sealed record ActorNode(RulePlace Place, ActorSide Side, string? Type) : PhraseNode(Place);

/// <summary>A number of one kind, or of any kind.</summary>
internal sealed record QuantityNode(RulePlace Place, QuantityClass Class) : PhraseNode(Place);

/// <summary>A word of one class, or a whole name.</summary>
internal sealed record TaggedNode(RulePlace Place, TaggedClass Class) : PhraseNode(Place);

/// <summary>A word that negates: not, never, no, n't, without …</summary>
internal sealed record NegationNode(RulePlace Place) : PhraseNode(Place);

/// <summary>Four or more words in a row that stood before in the article.</summary>
internal sealed record RepeatNode(RulePlace Place) : PhraseNode(Place);

/// <summary>Between <paramref name="Least"/> and <paramref name="Most"/> words of any sort: <c>{words 0-2}</c>.</summary>
internal sealed record WordsNode(RulePlace Place, int Least, int Most) : PhraseNode(Place);

/// <summary>Up to <paramref name="Most"/> tokens of any sort: <c>...4</c>. A negator in it cancels the match.</summary>
internal sealed record GapNode(RulePlace Place, int Most) : PhraseNode(Place);

/// <summary>What <paramref name="Inner"/> matches, kept under a name.</summary>
internal sealed record CaptureNode(RulePlace Place, string Name, PhraseNode Inner) : PhraseNode(Place);

/// <summary>Perhaps <paramref name="Inner"/>.</summary>
internal sealed record OptionalNode(RulePlace Place, PhraseNode Inner) : PhraseNode(Place);

/// <summary>One after the other.</summary>
internal sealed record SequenceNode(RulePlace Place, ImmutableArray<PhraseNode> Items) : PhraseNode(Place);

/// <summary>One of these.</summary>
internal sealed record ChoiceNode(RulePlace Place, ImmutableArray<PhraseNode> Alternatives) : PhraseNode(Place);

/// <summary>How a written word stands for the words of articles.</summary>
internal enum WordMatch : byte
{
    /// <summary>A base form stands for all its forms, any other form for itself.</summary>
    Inflected,

    /// <summary><c>=word</c>: exactly this form.</summary>
    Exact,

    /// <summary><c>word*</c>: whatever begins with it.</summary>
    Prefix,
}

/// <summary>On which side of the speaker an actor must be.</summary>
internal enum ActorSide : byte
{
    /// <summary>Any actor.</summary>
    Any,

    /// <summary>An actor that sides with the speaker, or we, our, us.</summary>
    Self,

    /// <summary>An actor that does not side with the speaker.</summary>
    Other,
}

/// <summary>The built-in classes of numbers.</summary>
internal enum QuantityClass : byte
{
    /// <summary><c>{number}</c>: a bare number.</summary>
    Number,

    /// <summary><c>{quantity}</c>.</summary>
    Quantity,

    /// <summary><c>{percent}</c>.</summary>
    Percent,

    /// <summary><c>{money}</c>.</summary>
    Money,

    /// <summary><c>{duration}</c>.</summary>
    Duration,

    /// <summary><c>{ordinal}</c>.</summary>
    Ordinal,

    /// <summary><c>{date}</c>.</summary>
    Date,

    /// <summary><c>{year}</c>.</summary>
    Year,
}
