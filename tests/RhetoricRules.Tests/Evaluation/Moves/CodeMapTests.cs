using System.Collections.Immutable;
using RhetoricRules.Diagnostics;
using RhetoricRules.Evaluation.Moves;

namespace RhetoricRules.Tests.Evaluation.Moves;

public sealed class CodeMapTests
{
    [Fact]
    public void A_map_file_has_a_pair_a_line()
    {
        (CodeMap map, ImmutableArray<(int, string)> problems) = CodeMapReader.Read(["code,gold", "# PTC", "", "doubt,Doubt", "label,\"Name_Calling,Labeling\"", "label\tLoaded_Language"], ["doubt", "label"]);
        Assert.Empty(problems);
        Assert.Equal(["Name_Calling,Labeling", "Loaded_Language"], map.NamesOf("label").AsEnumerable());
        Assert.Empty(map.NamesOf("threat"));
    }

    [Fact]
    public void Wrong_lines_are_told_with_what_was_meant()
    {
        (CodeMap _, ImmutableArray<(int Line, string Problem)> problems) = CodeMapReader.Read(["doubt,Doubt", "lable,X", "doubt", "doubt,Name_Calling,Labeling"], ["doubt", "label"]);
        Assert.Equal([2, 3, 4], problems.Select(problem => problem.Line));
        Assert.Equal("`lable` is no code of the rules. Did you mean `label`?", problems[0].Problem);
    }

    [Fact]
    public void The_rules_own_maps_to_makes_a_map_to_a_taxonomy()
    {
        RuleDescriptor rule = new(new RuleId("RR1001"), "whataboutism", "", "", "p", Severity.Note, Confidence.Medium, ["se/Whataboutism", "se/Hypocrisy", "pd/4"]);
        Assert.Equal(["Whataboutism", "Hypocrisy"], CodeMap.To("se", [rule]).NamesOf("whataboutism").AsEnumerable());
        Assert.Equal(["pd", "se"], CodeMap.TaxonomiesOf([rule]).AsEnumerable());
    }
}
