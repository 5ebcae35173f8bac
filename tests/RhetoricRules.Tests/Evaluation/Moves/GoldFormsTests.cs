using System.Text.Json;
using RhetoricRules.Evaluation.Moves;
using RhetoricRules.Evaluation.Moves.Forms;

namespace RhetoricRules.Tests.Evaluation.Moves;

public sealed class GoldFormsTests
{
    // The picture is one character (code point) and two UTF-16 units: "late" stands at 12..16 in units and at 11..15 in characters.
    private const string Text = "The 🚌 bus is late. It is late again.";

    [Fact]
    public void The_projects_lines_count_units_and_may_forbid()
    {
        GoldUnit unit = Only(Line("""{"id":"g1","article":"a.txt","kind":"move","start":14,"end":18,"quote":"late","techniques":["doubt"],"coders":{"doubt":2,"threat":1}}"""));
        Assert.Equal(("g1", "a.txt", "late", 2, 1), (unit.Id, unit.Article, Words(unit), unit.Coders["doubt"], unit.Coders["threat"]));
        GoldUnit negative = Only(Line("""{"article":"a.txt","kind":"hard-negative","start":14,"end":18,"not":["doubt"]}"""));
        Assert.Equal("doubt", Assert.Single(negative.Forbidden));
        Assert.Empty(negative.Coders);
    }

    [Fact]
    public void Labels_of_a_line_are_annotations_by_one_coder()
    {
        GoldReading reading = Line("""{"article":"a","labels":[{"start":4,"end":6,"label":"Doubt"},{"start":14,"end":18,"label":"Slogans"}]}""");
        Assert.Equal([("Doubt", "🚌"), ("Slogans", "late")], reading.Marks.Select(mark => (mark.Coders.Keys.Single(), Words(mark.On(Text).Unit!))));
    }

    [Fact]
    public void The_labels_of_semeval_count_characters()
    {
        GoldReading reading = TableGold.Read(["111\tLoaded_Language\t13\t17", "", "111\tName_Calling,Labeling\t4\t5"], '\t');
        Assert.Equal([("111", "Loaded_Language", "late"), ("111", "Name_Calling,Labeling", "🚌")], reading.Marks.Select(mark => (mark.Article, mark.Coders.Keys.Single(), Words(mark.On(Text).Unit!))));
    }

    [Fact]
    public void A_table_with_a_head_counts_the_coders_of_the_same_words()
    {
        GoldReading reading = TableGold.Read(["Coder,Code,Article,Start,End,Quote", "ann,\"Name_Calling,Labeling\",a,13,17,late", "ben,\"Name_Calling,Labeling\",a,13,17,late", "ben,Doubt,a,4,5,🚌"], ',');
        Assert.Equal([("Name_Calling,Labeling", 2, "late"), ("Doubt", 1, "🚌")], reading.Marks.Select(mark => (mark.Coders.Keys.Single(), mark.Coders.Values.Single(), Words(mark.On(Text).Unit!))));
    }

    [Fact]
    public void Brats_text_bound_annotations_are_read_and_the_rest_is_passed_over()
    {
        GoldReading reading = BratGold.Read(["T1\tDoubt 13 17\tlate", "A1\tSure T1", "#1\tAnnotatorNotes T1\thm", "T2\tSlogan 4 5;13 17\t🚌 late"], "a");
        Assert.Equal([("Doubt", "late"), ("Slogan", "🚌 bus is late")], reading.Marks.Select(mark => (mark.Coders.Keys.Single(), Words(mark.On(Text).Unit!))));
    }

    [Fact]
    public void Web_annotations_are_read_by_position_and_by_quotation()
    {
        GoldReading reading = WebAnnotationGold.Read("""
            {"@context":"http://www.w3.org/ns/anno.jsonld","type":"AnnotationPage","items":[
              {"type":"Annotation","id":"x1","body":[{"type":"TextualBody","purpose":"tagging","value":"doubt"},{"type":"TextualBody","purpose":"commenting","value":"really"}],
               "target":{"source":"https://example.org/corpus/a.txt","selector":[{"type":"TextPositionSelector","start":13,"end":17},{"type":"TextQuoteSelector","exact":"late"}]}},
              {"type":"Annotation","body":"https://example.org/codes#slogan",
               "target":{"source":{"id":"https://example.org/corpus/a%20b.txt"},"selector":{"type":"TextQuoteSelector","exact":"late","prefix":"It is "}}}]}
            """);
        Assert.Equal([("a.txt", "doubt", 14), ("a b.txt", "slogan", 26)], reading.Marks.Select(mark => (mark.Article, mark.Coders.Keys.Single(), mark.On(Text).Unit!.Span.Start)));
        Assert.Equal([2, 4], reading.Marks.Select(mark => mark.Line));
    }

    [Theory]
    [InlineData("""{"article":"a","start":30,"end":99,"label":"x"}""", "It ends at 99, but the article has 37 UTF-16 units.")]
    [InlineData("""{"article":"a","start":9,"end":9,"label":"x"}""", "It goes from 9 to 9 and holds nothing.")]
    [InlineData("""{"article":"a","start":4,"end":6,"quote":"tram","label":"x"}""", "Its words are “tram”, but the article has “🚌” there.")]
    public void What_does_not_fit_the_text_is_told(string line, string problem) => Assert.StartsWith(problem, Assert.Single(Line(line).Marks).On(Text).Problem, StringComparison.Ordinal);

    [Theory]
    [InlineData("""{"start":0,"end":2,"label":"x"}""", "The line has no `text`, and no `article`")]
    [InlineData("""{"article":"a","start":-1,"end":2,"label":"x"}""", "The line needs a `start` and an `end`")]
    [InlineData("""{"article":"a","start":0,"end":2}""", "The line has no code")]
    [InlineData("""{"article":"a","start":0,"end":2,"coders":{"x":"two"}}""", "The line has `coders`")]
    [InlineData("""{"article":"a","labels":[{"start":0,"end":2,"label":"x"},{"start":0}]}""", "Label 2 of the line needs")]
    public void A_line_that_is_not_of_the_form_is_told(string line, string problem) => Assert.StartsWith(problem, Assert.Single(Line(line).Problems).Message, StringComparison.Ordinal);

    [Fact]
    public void Wrong_rows_of_tables_and_files_are_told_with_their_lines()
    {
        Assert.Equal([2], TableGold.Read(["1\tA\t0\t2", "1\tA\tzero\t2"], '\t').Problems.Select(problem => problem.Line));
        Assert.StartsWith("The table has no column `end`.", Assert.Single(TableGold.Read(["article,start,code"], ',').Problems).Message, StringComparison.Ordinal);
        Assert.Equal([3, 4], TableGold.Read(["article,start,end,code", "a,0,2,x", "a,0,2", "a,0,2,x"], ',').Problems.Select(problem => problem.Line));
        Assert.Equal([1, 2], BratGold.Read(["T1\tDoubt 1", "nonsense"], "a").Problems.Select(problem => problem.Line));
        Assert.Equal(2, Assert.Single(WebAnnotationGold.Read("[\n{]").Problems).Line);
        Assert.StartsWith("Its words “late” stand in the article several times.", WebAnnotationGold.Read("""{"body":"x","target":{"source":"a","selector":{"type":"TextQuoteSelector","exact":"late"}}}""").Marks[0].On(Text).Problem, StringComparison.Ordinal);
    }

    private static GoldReading Line(string line) => JsonLineGold.Read(JsonElement.Parse(line), 1);

    private static GoldUnit Only(GoldReading reading) => Assert.Single(reading.Marks).On(Text).Unit!;

    private static string Words(GoldUnit unit) => Text.Substring(unit.Span.Start, unit.Span.Length);
}
