using System.Text.Json;
using CsCheck;
using RhetoricRules.Reporting;

namespace RhetoricRules.Tests.Reporting;

public sealed class ParseJsonLinesWriterTests
{
    private const string Text = "Mayor speaks\n\nPaul Orme said that the bridge is safe. Is it? \"It is not,\" said Ann Brandt. She has seen the \"bridge\" twice.\n";

    private static readonly JsonElement Line = JsonElement.Parse(Write(ParsedSample.Report(Text, ("Orme", "city"))));

    [Fact]
    public void A_line_has_every_key_in_the_order_of_the_contract() =>
        Assert.Equal(
            ["schema", "article", "places", "paragraphs", "sentences", "quotations", "attributions", "actors", "quantities", "problems"],
            Line.EnumerateObject().Select(key => key.Name));

    [Fact]
    public void The_article_is_the_object_that_check_writes()
    {
        ArticleReport parsed = ParsedSample.Report(Text);
        StringWriter checkedArticle = new();
        new JsonLinesWriter(checkedArticle).Write(new ArticleReport { Path = parsed.Path, Metadata = parsed.Metadata, Result = new(parsed.Parsed!.Article, []) });
        Assert.Equal(JsonElement.Parse(checkedArticle.ToString()).GetProperty("article").GetRawText(), Line.GetProperty("article").GetRawText());
    }

    [Fact]
    public void Places_are_runs_of_sentences_questions_and_few_quoted_words() =>
        Assert.Equal(
            [
                "title: Mayor speaks", "lead: Paul Orme … twice.", "body: Paul Orme … twice.", "question: Is it?", "scare-quotes: \"bridge\"",
            ],
            Items("places").Select(place => $"{place.GetProperty("place").GetString()}: {Shortened(WordsOf(place))}"));

    [Fact]
    public void Paragraphs_sentences_and_quotations_are_spans()
    {
        Assert.Equal(["Mayor speaks", "Paul Orme … twice."], Items("paragraphs").Select(item => Shortened(WordsOf(item))));
        Assert.Equal(
            ["Mayor speaks", "Paul Orme said that the bridge is safe.", "Is it?", "\"It is not,\" said Ann Brandt.", "She has seen the \"bridge\" twice."],
            Items("sentences").Select(WordsOf));
        Assert.Equal(["\"It is not,\" False", "\"bridge\" True"], Items("quotations").Select(item => $"{WordsOf(item)} {item.GetProperty("scare").GetBoolean()}"));
    }

    [Fact]
    public void An_attribution_has_kind_confidence_source_cue_and_content() =>
        Assert.Contains(
            """{"kind":"indirect","confidence":"high","source":{"start":14,"end":23,"actor":"city"},"cue":{"start":24,"end":28},"content":[{"start":29,"end":52}]}""",
            Line.GetProperty("attributions").GetRawText(),
            StringComparison.Ordinal);

    [Fact]
    public void Statements_without_attribution_are_carried_or_narration_and_have_no_cue()
    {
        JsonElement[] statements = [.. Items("attributions").Where(item => item.GetProperty("kind").GetString() is "carried" or "narration")];
        Assert.All(statements, statement => Assert.Equal((JsonValueKind.Null, "medium"), (statement.GetProperty("cue").ValueKind, statement.GetProperty("confidence").GetString())));
        JsonElement carried = Assert.Single(statements, statement => statement.GetProperty("kind").GetString() == "carried");
        Assert.Equal(("Is it?", "Paul Orme"), (WordsOf(carried.GetProperty("content")[0]), WordsOf(carried.GetProperty("source"))));
        Assert.All(statements.Except([carried]), narration => Assert.Equal(JsonValueKind.Null, narration.GetProperty("source").ValueKind));
    }

    [Fact]
    public void A_cue_that_shares_its_source_has_the_words_before()
    {
        const string shared = "Paul Orme said that it is safe, adding that nobody should worry.";
        JsonElement[] attributions = [.. JsonElement.Parse(Write(ParsedSample.Report(shared))).GetProperty("attributions").EnumerateArray()];
        Assert.Equal(["Paul Orme", "Paul Orme"], attributions.Take(2).Select(attribution => Words(shared, attribution.GetProperty("source"))));
    }

    [Fact]
    public void Actors_and_numbers_stand_with_their_offsets()
    {
        JsonElement line = JsonElement.Parse(Write(ParsedSample.Report("Orme paid 25 percent of it.", ("Orme", "city"))));
        Assert.Equal("""[{"start":0,"end":4,"entity":"city"}]""", line.GetProperty("actors").GetRawText());
        JsonElement number = Assert.Single(line.GetProperty("quantities").EnumerateArray());
        Assert.Equal(["start", "end", "kind", "value", "unit", "of", "modifier"], number.EnumerateObject().Select(key => key.Name));
        Assert.Equal((10, 20, "percent", 25), (number.GetProperty("start").GetInt32(), number.GetProperty("end").GetInt32(), number.GetProperty("kind").GetString(), number.GetProperty("value").GetDouble()));
    }

    [Fact]
    public void An_article_that_failed_has_its_problem_and_nothing_else() =>
        Assert.EndsWith(
            "\"sha256\":null,\"words\":null,\"length\":null},\"places\":[],\"paragraphs\":[],\"sentences\":[],\"quotations\":[],\"attributions\":[],\"actors\":[],\"quantities\":[],"
            + "\"problems\":[{\"code\":\"RR0903\",\"severity\":\"error\",\"message\":\"is empty\"}]}\n",
            Write(Sample.Failure("b.txt", "RR0903", "is empty")),
            StringComparison.Ordinal);

    // Whatever is read, both reports can be written, and no span leaves the text.
    [Fact]
    public void Any_text_gives_spans_inside_it() => Texts.Sample(
        text =>
        {
            ArticleReport report = ParsedSample.Report(text);
            Assert.All(Spans(JsonElement.Parse(Write(report))), span => Assert.True(span.Start >= 0 && span.Start < span.End && span.End <= text.Length, $"{span.Start}..{span.End}"));
            new ParseTextWriter(TextWriter.Null, new TextReportOptions { Width = 60 }).Write(report);
        },
        iter: 2000);

    private static Gen<string> Texts { get; } =
        Gen.OneOf(new[] { "Orme ", "said ", "that ", "\"", "\u201C", "\u201D, ", ". ", "? ", "\n\n", "the report ", "according to ", "adding ", "he ", "5 percent ", "\u4E2D\uD83D\uDE00 ", ", ", ": ", "1e999 " }.Select(Gen.Const).ToArray())
            .Array[0, 40].Select(parts => string.Concat(parts));

    private static IEnumerable<(int Start, int End)> Spans(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Object && element.TryGetProperty("start", out JsonElement start)) yield return (start.GetInt32(), element.GetProperty("end").GetInt32());
        IEnumerable<JsonElement> inner = element.ValueKind switch
        {
            JsonValueKind.Object => element.EnumerateObject().Select(key => key.Value),
            JsonValueKind.Array => element.EnumerateArray(),
            _ => [],
        };
        foreach ((int, int) span in inner.SelectMany(Spans)) yield return span;
    }

    private static JsonElement[] Items(string key) => [.. Line.GetProperty(key).EnumerateArray()];

    private static string WordsOf(JsonElement span) => Words(Text, span);

    private static string Words(string text, JsonElement span) => text[span.GetProperty("start").GetInt32()..span.GetProperty("end").GetInt32()];

    private static string Shortened(string words) => words.Length > 60 ? $"{words[..9]} … {words[^6..]}" : words;

    private static string Write(ArticleReport report)
    {
        using StringWriter output = new();
        ParseJsonLinesWriter writer = new(output);
        writer.Write(report);
        writer.End();
        return output.ToString();
    }
}
