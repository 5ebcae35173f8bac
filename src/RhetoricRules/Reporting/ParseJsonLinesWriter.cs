using System.Text.Json;
using RhetoricRules.Diagnostics;
using RhetoricRules.Text;

namespace RhetoricRules.Reporting;

/// <summary>What the engine sees of articles, for programs: one JSON object a line, an article each, always with all keys.</summary>
public sealed class ParseJsonLinesWriter : IReportWriter
{
    /// <summary>The version of the contract. A key may be added under the same number; none changes its meaning or goes.</summary>
    public const int Schema = 1;

    private readonly JsonPieces _output;

    /// <summary>Writes to <paramref name="output"/>, which stays open.</summary>
    public ParseJsonLinesWriter(TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        _output = new JsonPieces(output);
    }

    /// <inheritdoc/>
    public void Write(ArticleReport article)
    {
        ArgumentNullException.ThrowIfNull(article);
        _output.WriteLine(json =>
        {
            ArticleJson.WriteHead(json, Schema, article);
            WriteParts(json, article.Parsed);
            _output.WriteList(json, "problems", article.Problems, ArticleJson.WriteProblem);
        });
    }

    /// <inheritdoc/>
    public void End()
    {
        // Every line stands for itself.
    }

    private void WriteParts(Utf8JsonWriter json, ParsedArticle? parsed)
    {
        Article? article = parsed?.Article;
        _output.WriteList(json, "places", article is null ? [] : ParsedPlace.Of(article), WritePlace);
        _output.WriteList(json, "paragraphs", article?.Paragraphs ?? [], (_, paragraph) => WritePlain(json, SpanOf(article!, paragraph)));
        _output.WriteList(json, "sentences", article?.Sentences ?? [], (_, sentence) => WritePlain(json, article!.SpanOf(sentence.Tokens)));
        _output.WriteList(json, "quotations", article?.Quotations ?? [], (_, quotation) => WriteQuotation(json, article!, quotation));
        _output.WriteList(json, "attributions", article is null ? [] : ParsedAttribution.Of(article), (_, attribution) => WriteAttribution(json, parsed!, attribution));
        _output.WriteList(json, "actors", parsed?.Actors ?? [], WriteActor);
        _output.WriteList(json, "quantities", article?.Quantities ?? [], (_, quantity) => WriteQuantity(json, article!, quantity));
    }

    private static TextSpan SpanOf(Article article, Paragraph paragraph) => TextSpan.Between(
        article.SpanOf(article.Sentences[paragraph.FirstSentence].Tokens).Start,
        article.SpanOf(article.Sentences[paragraph.EndSentence - 1].Tokens).End);

    private static void WritePlain(Utf8JsonWriter json, TextSpan span)
    {
        json.WriteStartObject();
        ArticleJson.WriteSpan(json, span);
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, ParsedPlace place)
    {
        json.WriteStartObject();
        json.WriteString("place", place.Name);
        ArticleJson.WriteSpan(json, place.Span);
        json.WriteEndObject();
    }

    private static void WriteQuotation(Utf8JsonWriter json, Article article, Quotation quotation)
    {
        json.WriteStartObject();
        ArticleJson.WriteSpan(json, article.SpanOf(quotation.Tokens));
        json.WriteBoolean("scare", quotation.IsFragment);
        json.WriteEndObject();
    }

    private static void WriteAttribution(Utf8JsonWriter json, ParsedArticle parsed, ParsedAttribution attribution)
    {
        json.WriteStartObject();
        json.WriteString("kind", ReportNames.Of(attribution.Kind));
        json.WriteString("confidence", ReportNames.Of(attribution.Confidence));
        if (attribution.Source is { } source)
        {
            json.WriteStartObject("source");
            ArticleJson.WriteSpan(json, source);
            ArticleJson.WriteText(json, "actor", attribution.Speaker == Article.Outlet ? null : parsed.SpeakerEntities[attribution.Speaker]);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("source");
        }

        if (attribution.Cue is { } cue)
        {
            json.WriteStartObject("cue");
            ArticleJson.WriteSpan(json, cue);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("cue");
        }

        json.WriteStartArray("content");
        foreach (TextSpan content in attribution.Contents) WritePlain(json, content);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteActor(Utf8JsonWriter json, ActorMention actor)
    {
        json.WriteStartObject();
        ArticleJson.WriteSpan(json, actor.Span);
        json.WriteString("entity", actor.Entity);
        json.WriteEndObject();
    }

    private static void WriteQuantity(Utf8JsonWriter json, Article article, Quantity quantity)
    {
        json.WriteStartObject();
        ArticleJson.WriteSpan(json, article.SpanOf(quantity.Tokens));
        json.WriteString("kind", ReportNames.Of(quantity.Kind));
        if (quantity.Value is { } value && double.IsFinite(value)) json.WriteNumber("value", value);
        else json.WriteNull("value");
        ArticleJson.WriteText(json, "unit", quantity.Unit.Length == 0 ? null : quantity.Unit);
        ArticleJson.WriteText(json, "of", quantity.Of.IsEmpty ? null : article.Source.ToString(article.SpanOf(quantity.Of)));
        ArticleJson.WriteText(json, "modifier", ReportNames.Of(quantity.Modifier));
        json.WriteEndObject();
    }
}
