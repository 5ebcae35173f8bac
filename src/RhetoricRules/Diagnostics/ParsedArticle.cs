using System.Collections.Immutable;
using RhetoricRules.Text;

namespace RhetoricRules.Diagnostics;

/// <summary>What the engine sees of an article before it looks for moves: what it is made of, and which actors of the rules it names.</summary>
public sealed class ParsedArticle(Article article, ImmutableArray<ActorMention> actors, ImmutableArray<string?> speakerEntities)
{
    /// <summary>The article.</summary>
    public Article Article { get; } = article;

    /// <summary>The mentions of actors, in text order; they do not overlap.</summary>
    public ImmutableArray<ActorMention> Actors { get; } = actors;

    /// <summary>For each of the article's speakers the actor it is or belongs to, by its name in the rules; null where its side is unknown.
    /// The outlet's is that of an author who is an actor.</summary>
    public ImmutableArray<string?> SpeakerEntities { get; } = speakerEntities;
}
