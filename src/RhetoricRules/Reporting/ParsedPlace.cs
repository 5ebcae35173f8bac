using System.Collections.Immutable;
using RhetoricRules.Text;

namespace RhetoricRules.Reporting;

/// <summary>A place of an article: a run of sentences, a question, or a few quoted words.</summary>
/// <param name="Name">What it is called in reports.</param>
/// <param name="Span">Where it is.</param>
internal readonly record struct ParsedPlace(string Name, TextSpan Span)
{
    private static readonly (Place Place, string Name)[] Runs =
    [
        (Place.Title, "title"), (Place.Lead, "lead"), (Place.Body, "body"), (Place.Caption, "caption"), (Place.Boilerplate, "boilerplate"),
    ];

    /// <summary>The places of <paramref name="article"/> by where they begin, of equal ones the longest first.</summary>
    public static ImmutableArray<ParsedPlace> Of(Article article)
    {
        List<ParsedPlace> places = [];
        foreach ((Place place, string name) in Runs) AddRuns(article, place, name, places);
        places.AddRange(article.Sentences.Where(sentence => sentence.Places.HasFlag(Place.Question)).Select(sentence => new ParsedPlace("question", article.SpanOf(sentence.Tokens))));
        places.AddRange(article.Quotations.Where(quotation => quotation.IsFragment).Select(quotation => new ParsedPlace("scare-quotes", article.SpanOf(quotation.Tokens))));
        return [.. places.OrderBy(place => place.Span.Start).ThenByDescending(place => place.Span.End)];
    }

    /// <summary>What a sentence at <paramref name="places"/> is called in a margin: the most telling of its places.</summary>
    public static string NameOf(Place places) => Runs.First(run => places.HasFlag(run.Place)).Name;

    private static void AddRuns(Article article, Place place, string name, List<ParsedPlace> places)
    {
        int first = -1;
        for (int i = 0; i <= article.Sentences.Length; i++)
        {
            bool belongs = i < article.Sentences.Length && article.Sentences[i].Places.HasFlag(place);
            if (belongs && first < 0) first = i;
            if (belongs || first < 0) continue;
            places.Add(new ParsedPlace(name, TextSpan.Between(article.SpanOf(article.Sentences[first].Tokens).Start, article.SpanOf(article.Sentences[i - 1].Tokens).End)));
            first = -1;
        }
    }
}
