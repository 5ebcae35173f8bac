using System.Collections.Frozen;
using System.Collections.Immutable;
using RhetoricRules.Matching;
using RhetoricRules.Rules;

namespace RhetoricRules.Compilation;

/// <summary>All that is known of single words: their numbers, the symbols they carry, and the small closed classes.</summary>
internal sealed class Lexis
{
    public required Vocabulary Vocabulary { get; init; }

    /// <summary>For each word of the vocabulary the symbols it carries.</summary>
    public required WordSymbols[] Symbols { get; init; }

    public required PrefixTable Prefixes { get; init; }

    /// <summary>For each word of the vocabulary its closed classes.</summary>
    public required ClosedClass[] Classes { get; init; }

    /// <summary>Words that name an office.</summary>
    public required FrozenSet<TokenId> Offices { get; init; }

    /// <summary>The lexicon of office words that extend an actor's name, where some pack has one.</summary>
    public required Symbol? OfficeSymbol { get; init; }

    /// <summary>The symbols of written transparent tokens, by folded word.</summary>
    public required FrozenDictionary<string, Symbol> Transparent { get; init; }

    /// <summary>The symbols that an actor carries, by side and type; the type is empty where any will do.</summary>
    public required FrozenDictionary<(ActorSide Side, string Type), Symbol> Actors { get; init; }

    /// <summary>The symbols of numbers, by kind of quantity; null where no rule asks for it.</summary>
    public required ImmutableArray<Symbol?> Quantities { get; init; }

    /// <summary>The symbols of classes of words and names, by <see cref="TaggedClass"/>; null where no rule asks for it.</summary>
    public required ImmutableArray<Symbol?> Tagged { get; init; }

    /// <summary>Whether a rule asks for a class of words or names, so that articles must be tagged.</summary>
    public bool AsksForTags => Tags is not null;

    /// <summary>Which runs of words need the tags; null where none does.</summary>
    public required TagDemand? Tags { get; init; }

    /// <summary>The symbol of repeated words; null where no rule asks for them.</summary>
    public required Symbol? Repeat { get; init; }

    /// <summary>Whether <paramref name="symbol"/> asks for an actor of the speaker's own or of another side.</summary>
    public bool IsSided(Symbol symbol) => SidedSymbols.Contains(symbol);

    /// <summary>The symbols of actors on a side.</summary>
    public required FrozenSet<Symbol> SidedSymbols { get; init; }

    /// <summary>Whether a phrase asks for any word.</summary>
    public required bool AsksForAnyWord { get; init; }
}
