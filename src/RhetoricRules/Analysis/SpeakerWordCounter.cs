using System.Collections.Immutable;
using RhetoricRules.Actors;
using RhetoricRules.Diagnostics;
using RhetoricRules.Inference;
using RhetoricRules.Text;

namespace RhetoricRules.Analysis;

/// <summary>Counts who speaks how much.</summary>
internal static class SpeakerWordCounter
{
    /// <summary>The words of every speaker of the article who says one; those whom nothing names are one.</summary>
    public static ImmutableArray<SpeakerWords> Count(ArticleContext context)
    {
        Article article = context.Article;
        int[] words = new int[article.Speakers.Length];
        for (int token = 0; token < article.Tokens.Length; token++)
        {
            if (article.Tokens[token].Is(TokenTraits.Counted)) words[article.Statements[article.StatementOfToken[token]].Speaker]++;
        }

        var wording = new Wording(context);
        ImmutableArray<SpeakerWords>.Builder speakers = ImmutableArray.CreateBuilder<SpeakerWords>();
        int nameless = 0;
        for (int speaker = 0; speaker < words.Length; speaker++)
        {
            if (words[speaker] == 0) continue;
            if (article.Speakers[speaker].Kind == SpeakerKind.Unknown)
            {
                nameless += words[speaker];
                continue;
            }

            SpeakerSide side = context.Sides[speaker];
            string? entity = side.Actor.IsKnown ? context.Rules.Actors[side.Actor].Name : null;
            speakers.Add(new SpeakerWords(wording.NameOf(new FactSpeaker(speaker, speaker, default)) ?? Wording.UnnamedSpeaker, entity, words[speaker]));
        }

        if (nameless > 0) speakers.Add(new SpeakerWords(null, null, nameless));
        return speakers.ToImmutable();
    }
}
