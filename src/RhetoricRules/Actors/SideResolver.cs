using System.Collections.Immutable;
using RhetoricRules.Matching;
using RhetoricRules.Text;

namespace RhetoricRules.Actors;

/// <summary>Tells to whom each speaker of an article belongs: by the first actor named where the speaker is introduced.</summary>
/// <param name="actors">The actors.</param>
/// <param name="offices">Words of the vocabulary that name an office: ministry, government, spokesman …</param>
internal sealed class SideResolver(ActorTable actors, IReadOnlySet<TokenId> offices)
{
    /// <summary>The side of every speaker, by number.</summary>
    /// <param name="article">The article.</param>
    /// <param name="words">For each token its number in the vocabulary.</param>
    /// <param name="mentions">The mentions of the article, in text order.</param>
    /// <param name="author">The actor who wrote the article, or unknown.</param>
    /// <param name="perspective">To whom an office without a country belongs, or unknown.</param>
    public ImmutableArray<SpeakerSide> Resolve(
        Article article, ReadOnlySpan<TokenId> words, ImmutableArray<Mention> mentions, ActorId author, ActorId perspective)
    {
        ImmutableArray<SpeakerSide>.Builder sides = ImmutableArray.CreateBuilder<SpeakerSide>(article.Speakers.Length);
        foreach (Speaker speaker in article.Speakers)
        {
            sides.Add(speaker.Kind == SpeakerKind.Outlet
                ? new SpeakerSide(actors.VoiceOf(author), actors.SideOf(author), false)
                : SideOf(speaker, words, mentions, perspective));
        }

        return sides.MoveToImmutable();
    }

    private SpeakerSide SideOf(Speaker speaker, ReadOnlySpan<TokenId> words, ImmutableArray<Mention> mentions, ActorId perspective)
    {
        if (speaker.Kind == SpeakerKind.Unknown) return SpeakerSide.Unknown;
        bool hasOffice = false;
        foreach (TokenRange introduction in speaker.Introductions)
        {
            if (FirstIn(introduction, mentions) is { } mention) return new SpeakerSide(actors.VoiceOf(mention.Actor), actors.SideOf(mention.Actor), false);
            hasOffice |= HasOffice(introduction, words);
        }

        return hasOffice && perspective.IsKnown ? new SpeakerSide(perspective, actors.SideOf(perspective), true) : SpeakerSide.Unknown;
    }

    private static Mention? FirstIn(TokenRange tokens, ImmutableArray<Mention> mentions)
    {
        (int low, int high) = (0, mentions.Length);
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (mentions[middle].Tokens.First < tokens.First) low = middle + 1;
            else high = middle;
        }

        return low < mentions.Length && mentions[low].Tokens.First < tokens.End ? mentions[low] : null;
    }

    private bool HasOffice(TokenRange tokens, ReadOnlySpan<TokenId> words)
    {
        for (int token = tokens.First; token < tokens.End; token++)
        {
            if (offices.Contains(words[token])) return true;
        }

        return false;
    }
}
