using System.Collections.Immutable;
using System.Runtime.InteropServices;
using RhetoricRules.Matching;
using RhetoricRules.Text;

namespace RhetoricRules.Actors;

/// <summary>
/// Tells to whom each speaker of an article belongs: by the first actor named where the speaker is introduced. An office without a country belongs,
/// as an assumption, to the country for which it takes a stand, else to the perspective, else to whom the office before it speaks for.
/// </summary>
/// <param name="actors">The actors.</param>
/// <param name="offices">Words of the vocabulary that name an office: ministry, government, spokesman …</param>
internal sealed class SideResolver(ActorTable actors, IReadOnlySet<TokenId> offices)
{
    /// <summary>How far behind its subject a verb of protest may stand: <c>China strongly opposes</c>.</summary>
    private const int StandReach = 4;

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
        ImmutableArray<ActorId> stands = StandsOf(article, mentions);
        SpeakerSide office = SpeakerSide.Unknown;
        for (int speaker = 0; speaker < article.Speakers.Length; speaker++)
        {
            if (speaker == Article.Outlet)
            {
                sides.Add(new SpeakerSide(actors.VoiceOf(author), actors.SideOf(author), false));
                continue;
            }

            ActorId assumed = stands[speaker].IsKnown ? stands[speaker] : perspective.IsKnown ? perspective : office.Actor;
            SpeakerSide side = SideOf(article.Speakers[speaker], words, mentions, assumed);
            if (!side.IsAssumed && side.Actor.IsKnown && HasOffice(article.Speakers[speaker], words)) office = side;
            sides.Add(side);
        }

        return sides.MoveToImmutable();
    }

    // "The spokesman said that China opposes the law": the country for which each speaker takes a stand, or unknown.
    private static ImmutableArray<ActorId> StandsOf(Article article, ImmutableArray<Mention> mentions)
    {
        ActorId[] stands = new ActorId[article.Speakers.Length];
        Array.Fill(stands, ActorId.Unknown);
        foreach (Attribution attribution in article.Attributions)
        {
            if (attribution.Contents.IsEmpty || attribution.Kind == AttributionKind.Direct || stands[attribution.Speaker].IsKnown) continue;
            int first = attribution.Contents[0].First;
            while (first < attribution.Contents[0].End && (article.Classes[first] & (WordClass.That | WordClass.Article)) != 0) first++;
            if (FirstIn(new TokenRange(first, first + 1), mentions) is { } subject && TakesStand(article, subject.Tokens.End, attribution.Contents[0].End))
                stands[attribution.Speaker] = subject.Actor;
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(stands);
    }

    private static bool TakesStand(Article article, int first, int end)
    {
        const WordClass Stands = WordClass.Stance | WordClass.Urges | WordClass.Expresses;
        for (int token = first; token < Math.Min(end, first + StandReach); token++)
        {
            WordClass word = article.Classes[token];
            if ((word & Stands) != 0) return (word & (WordClass.SForm | WordClass.BaseForm)) != 0;
            if ((word & (WordClass.Adverb | WordClass.BodyNoun)) == 0 && !EndsInLy(article, token)) return false;
        }

        return false;
    }

    private static bool EndsInLy(Article article, int token) =>
        article.Source.Slice(article.Tokens[token].Span).EndsWith("ly", StringComparison.OrdinalIgnoreCase);

    private SpeakerSide SideOf(Speaker speaker, ReadOnlySpan<TokenId> words, ImmutableArray<Mention> mentions, ActorId assumed)
    {
        if (speaker.Kind == SpeakerKind.Unknown) return SpeakerSide.Unknown;
        bool hasOffice = false;
        foreach (TokenRange introduction in speaker.Introductions)
        {
            if (FirstIn(introduction, mentions) is { } mention) return new SpeakerSide(actors.VoiceOf(mention.Actor), actors.SideOf(mention.Actor), false);
            hasOffice |= HasOffice(introduction, words);
        }

        return hasOffice && assumed.IsKnown ? new SpeakerSide(actors.VoiceOf(assumed), actors.SideOf(assumed), true) : SpeakerSide.Unknown;
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

    private bool HasOffice(Speaker speaker, ReadOnlySpan<TokenId> words)
    {
        foreach (TokenRange introduction in speaker.Introductions)
        {
            if (HasOffice(introduction, words)) return true;
        }

        return false;
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
