using RhetoricRules.Rules;
using RhetoricRules.Text;

namespace RhetoricRules.Analysis;

/// <summary>Tells where a word stands and whose voice it is in.</summary>
internal static class PlaceReader
{
    /// <summary>All places of the word at <paramref name="token"/>.</summary>
    public static RulePlaces PlacesOf(ArticleContext context, int token)
    {
        Article article = context.Article;
        Statement statement = article.Statements[article.StatementOfToken[token]];
        RulePlaces places = InSentence(article.Sentences[statement.Sentence].Places) | VoiceOf(context, statement, token) switch
        {
            Voice.Quote => RulePlaces.Quote,
            Voice.Paraphrase => RulePlaces.Paraphrase,
            Voice.Carried => RulePlaces.Carried,
            _ => RulePlaces.Narration,
        };
        return context.IsFragment[token] ? places | RulePlaces.Fragment : places;
    }

    // An author's own words are speech, word for word.
    private static Voice VoiceOf(ArticleContext context, Statement statement, int token) => statement.Voice switch
    {
        Voice.Narration when context.IsAuthored => Voice.Quote,
        Voice.Paraphrase when context.Article.IsQuoted[token] => Voice.Quote,
        _ => statement.Voice,
    };

    private static RulePlaces InSentence(Place places)
    {
        RulePlaces result = RulePlaces.None;
        if (places.HasFlag(Place.Title)) result |= RulePlaces.Title;
        if (places.HasFlag(Place.Lead)) result |= RulePlaces.Lead;
        if (places.HasFlag(Place.Body)) result |= RulePlaces.Body;
        if (places.HasFlag(Place.Caption)) result |= RulePlaces.Caption;
        if (places.HasFlag(Place.Boilerplate)) result |= RulePlaces.Boilerplate;
        if (places.HasFlag(Place.Question)) result |= RulePlaces.Question;
        return result;
    }

    /// <summary>Whether words with these <paramref name="places"/> may match a signal with these <c>in</c> and <c>not-in</c>.</summary>
    public static bool Allows(RulePlaces inPlaces, RulePlaces notIn, RulePlaces places)
    {
        if ((places & notIn) != 0) return false;
        return inPlaces == RulePlaces.None ? (places & (RulePlaces.Caption | RulePlaces.Boilerplate)) == 0 : (places & inPlaces) != 0;
    }
}
