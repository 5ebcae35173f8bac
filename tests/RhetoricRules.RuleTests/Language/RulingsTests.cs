using RhetoricRules.Evaluation;
using RhetoricRules.Rules;

namespace RhetoricRules.RuleTests.Language;

/// <summary>The rulings of the language, each with a small article on either side of it: see <c>docs/language.md</c>.</summary>
public sealed class RulingsTests
{
    [Fact]
    public void Ruling_1_A_statement_is_the_content_of_one_attribution_in_one_sentence_and_no_match_joins_two_speakers() => Passes("""
        signals:
          safe:
            match: ["bridge ...6 safe"]
            tests:
              match: ['"The {|bridge is safe|}," Orme said.']
              no-match: ['"I saw the bridge," Orme said, while Dale said it is "safe".']
        patterns:
          both:
            all: [{first: safe}, {second: cost}]
            tests:
              match: ['"The {|first:bridge is safe|} and the {|second:cost is low|}," Orme said.']
              no-match: ['"The bridge is safe," Orme said. "The cost is low."']
          cost: {match: ["cost ... low"]}
        """);

    [Fact]
    public void Ruling_2_A_bare_sentence_is_carried_until_another_speaks() => Passes("""
        signals:
          toll:
            match: ["toll"]
            in: carried
            tests:
              match: ["Orme said that the bridge is old. The {|toll|} is high. He added that nobody uses it."]
              no-match: ['The toll is high. Orme said that the bridge is old.']
        """);

    [Fact]
    public void Ruling_3_A_citation_takes_the_floor_from_nobody() => Passes("""
        signals:
          cost:
            match: ["cost"]
            speaker: person
            tests:
              match: ["Paul Orme said that the bridge is old. According to the Tribune, the {|cost|} is high. He added that nobody uses it."]
              no-match: ["According to the Tribune, the cost is high."]
        """);

    [Fact]
    public void Ruling_4_A_reply_runs_to_the_next_statement_of_another() => Passes("""
        signals:
          old: {match: [old]}
          toll: {match: [toll]}
        patterns:
          both:
            all: [{first: old}, {second: toll}]
            within: reply
            same: speaker
            tests:
              match: ['"The bridge is {|first:old|}," Orme said. Rain fell on the town. "The {|second:toll|} is high," Orme said.']
              no-match: ['"The bridge is old," Orme said. "It is not," Dale said. "The toll is high," Orme said.']
        """);

    [Fact]
    public void Ruling_5_A_person_belongs_to_the_actor_of_the_introduction() => Passes("""
        signals:
          names-other:
            match: ["{target: other}"]
            in: quote
            tests:
              match: ['Chinese Foreign Ministry spokesman Lu Kang said that it rained. "We warn the {|United States|}," Lu said.']
              no-match: ['Chinese Foreign Ministry spokesman Lu Kang said that it rained. "We love China," Lu said.']
        """);

    [Fact]
    public void Ruling_6_The_longest_name_wins_and_an_office_leaves_the_identity() => Passes("""
        patterns:
          american:
            match: ["{who: actor} lie"]
            where: [who is united-states]
            tests:
              match: ['"The {|US government lies|}," Orme said.']
              no-match: ['"The Chinese government lies," Orme said.']
        """);

    [Fact]
    public void Ruling_7_A_span_runs_from_the_first_to_the_last_written_item_and_a_full_quotation_takes_its_marks() => Passes("""
        signals:
          lie:
            match: ["big ... lie"]
            tests:
              match: ['Orme said it is a {|big and old lie|}.', 'Orme spoke of a {|"big lie"|} on Monday.']
              no-match: ['Orme said it is big.']
        patterns:
          whole:
            all: [{lie: lie}]
            report: lie.statement
            tests:
              match: ['"{|The {|lie:big lie|} is known.|}" Orme said so.']
              no-match: ['"The lie is known," Orme said.']
        """);

    [Fact]
    public void Ruling_8_A_negator_before_or_inside_cancels_but_not_one_that_the_phrase_writes() => Passes("""
        signals:
          safe:
            match: ["bridge ... safe"]
            tests:
              match: ['"The {|bridge is safe|}," Orme said.', '"The {|bridge is not only safe|}," Orme said.', '"It is not old, the {|bridge is safe|}," Orme said.']
              no-match: ['"The bridge is not safe," Orme said.', '"If the bridge is safe, go," Orme said.', '"Is the bridge safe?" Orme asked.']
          unsafe:
            match: ["not safe"]
            tests:
              match: ['"The bridge is {|not safe|}," Orme said.']
              no-match: ['"The bridge is safe," Orme said.']
        """);

    [Fact]
    public void Ruling_9_A_number_is_of_its_most_specific_class_only() => Passes("""
        signals:
          counted:
            match: ["{n: quantity}"]
            tests:
              match: ['"We met {|half a million people|}," Orme said.', '"It found {|1,883 trafficking cases|}," Orme said.']
              no-match: ['"It rose by 5 percent in 2019," Orme said.', '"It took 5 years," Orme said.']
        patterns:
          many:
            match: ["{n: quantity}"]
            where: ["n > 1000"]
            tests:
              match: ['"It found {|1,883 cases|}," Orme said.']
              no-match: ['"It found 20 cases," Orme said.', '"It found dozens of cases," Orme said.']
        """);

    [Fact]
    public void Ruling_10_Unless_sees_the_words_only_and_leaves_no_shorter_match() => Passes("""
        signals:
          bridge:
            match: ["bridge", "bridge toll"]
            unless: ["toll road"]
            tests:
              match: ['"The {|bridge toll|} is high," Orme said.', '"A toll road needs a {|bridge|}," Orme said.']
              no-match: ['"The bridge toll road is long," Orme said.', '"There is no bridge toll road," Orme said.']
        """);

    [Fact]
    public void Ruling_11_None_looks_at_every_sentence_that_shares_a_window() => Passes("""
        signals:
          old: {match: [old]}
          sorry: {match: [sorry]}
        patterns:
          unsorry:
            all: [{old: old}]
            none: [{sorry: sorry}]
            within: 2 sentences
            same: speaker
            tests:
              match:
                - '"It is {|old|}," Orme said. "The day is fine. We are sorry."'
                - '"It is {|old|}," Orme said. "I am sorry," Dale said.'
              no-match:
                - '"We are sorry," Orme said. "It is old."'
                - '"It is old," Orme said. "We are sorry."'
          unsorry-twice:
            all: [{old: old}]
            none: [{sorry: sorry, at-least: 2}]
            within: 3 sentences
            same: speaker
            tests:
              match: ['"It is {|old|}," Orme said. "We are sorry."']
              no-match: ['"It is old," Orme said. "We are sorry. So sorry."']
        """);

    [Fact]
    public void Ruling_12_The_closest_combination_counts_and_each_reported_fact_is_one_finding() => Passes("""
        signals:
          toll: {match: [toll]}
          high: {match: [high]}
        patterns:
          dear:
            all: [{toll: toll}, {high: high}]
            within: 3 sentences
            same: speaker
            tests:
              match: ['"The {|toll:toll|} is {|high:high|}. So high," Orme said.', '"The {|toll|} and the {|toll|} are high," Orme said.']
              no-match: ['"The toll," Orme said. "It is high," Dale said.']
        """);

    [Fact]
    public void Ruling_13_A_pattern_as_a_step_gives_its_span_its_speaker_and_its_captures() => Passes("""
        signals:
          blames: {match: ["{target: actor} lie"]}
          praises: {match: ["{friend: actor} help"]}
        patterns:
          blame:
            all: [{blame: blames}]
            report: blame.target
          turn:
            all: [{blame: blame}, {praise: praises}]
            within: 2 sentences
            same: speaker
            where: ["praise.friend is not blame.target"]
            tests:
              match: ['"{|blame:China|} lies," Orme said. "And {|praise:France helps|} us."']
              no-match: ['"China lies," Orme said. "And China helps us."']
        """);

    [Fact]
    public void Ruling_14_A_line_is_a_paragraph_and_the_first_without_an_end_point_is_the_title() => Passes("""
        signals:
          headline:
            match: [bridge]
            in: title
            tests:
              match: ["New {|bridge|} opens\n\nIt is long."]
              no-match: ["The bridge opens.\n\nIt is long."]
        """);

    private static void Passes(string yaml)
    {
        RuleTestResult[] results = DocsTests.Results("rulings.yml", yaml);
        Assert.Contains(results, result => result.Test.Kind == RuleTestKind.Match);
        Assert.Contains(results, result => result.Test.Kind == RuleTestKind.NoMatch);
        Assert.Equal("", string.Concat(results.Where(result => !result.Passed).Select(result => $"{result.Rule}: {result.Failure}\n  in: {result.Test.Text}\n")));
    }
}
