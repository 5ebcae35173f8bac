using System.Collections.Immutable;
using System.Text.Json;
using RhetoricRules.Evaluation.Attributions;

namespace RhetoricRules.Tests.Evaluation.Attributions;

public sealed class AttributionGoldTests
{
    [Fact]
    public void Labels_of_one_relation_make_one_attribution_in_text_order()
    {
        ImmutableArray<GoldAttribution> gold = Read(
            """
            {"start":9,"end":12,"label":"Content","rel":1},{"start":0,"end":1,"label":"Source","rel":"2"},
            {"start":2,"end":4,"label":"Content","rel":1},{"start":5,"end":7,"label":"Cue","rel":1}
            """).Attributions!.Value;
        Assert.Equal(2, gold.Length);
        Assert.Equal(("", "5..7", "2..4 9..12"), Written(gold[0]));
        Assert.Equal(("0..1", "", ""), Written(gold[1]));
    }

    [Fact]
    public void The_remark_that_a_source_is_missing_marks_nothing() =>
        Assert.Empty(Read("""{"start":0,"end":4,"label":"Attribution-no-source","rel":"1"}""").Attributions!.Value);

    [Theory]
    [InlineData("""{"start":0,"end":4,"label":"Speaker","rel":"1"}""", "Label 1 of the line has the label \"Speaker\"; it is Source, Cue or Content.")]
    [InlineData("""{"start":0,"end":4,"label":"content","rel":"1"}""", "Did you mean `Content`?")]
    [InlineData("""{"start":0,"end":4,"rel":"1"}""", "has no `label`")]
    [InlineData("""{"start":0,"end":4,"label":"Cue"}""", "has no `rel`")]
    [InlineData("""{"start":0,"end":13,"label":"Cue","rel":"1"}""", "ends at 13, but the text has 12 units.")]
    [InlineData("""{"start":4,"end":4,"label":"Cue","rel":"1"}""", "goes from 4 to 4 and holds nothing.")]
    [InlineData("""{"start":-1,"end":4,"label":"Cue","rel":"1"}""", "whole numbers from 0")]
    [InlineData("""{"start":0.5,"end":4,"label":"Cue","rel":"1"}""", "whole numbers from 0")]
    [InlineData("""{"start":0,"end":4,"label":"Cue","rel":"1"},7""", "Label 2 of the line is no object")]
    public void What_is_wrong_with_a_label_is_told(string labels, string message) =>
        Assert.Contains(message, Read(labels).Problem, StringComparison.Ordinal);

    [Theory]
    [InlineData("""{"label":[]}""", "The line has no `labels`. Did you mean `label`?")]
    [InlineData("""{"labels":{}}""", "`labels` that are no list")]
    public void What_is_wrong_with_the_list_is_told(string article, string message) =>
        Assert.Contains(message, AttributionGold.Read(JsonElement.Parse(article), 12).Problem, StringComparison.Ordinal);

    private static (string Source, string Cue, string Content) Written(GoldAttribution gold) =>
        (string.Join(' ', gold.Source), string.Join(' ', gold.Cue), string.Join(' ', gold.Content));

    private static (ImmutableArray<GoldAttribution>? Attributions, string? Problem) Read(string labels) =>
        AttributionGold.Read(JsonElement.Parse($"{{\"labels\":[{labels}]}}"), 12);
}
