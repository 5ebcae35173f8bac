using RhetoricRules.Diagnostics;

namespace RhetoricRules.Tests.Rules;

/// <summary>What each mistake is told. The mark is the expected caret; <c>said</c> stands in the message, <c>tip</c> in the suggestion.</summary>
public sealed class ProblemTests
{
    private const string Parts = """

        lexicons: {denial: [deny], harm: [hurt]}
        entities: {uk: {type: country, names: [Britain]}}
        """;

    private const string Signals = """

        signals:
          who: {match: ["{actor: actor} hurt", "{target: other} hurt"]}
          count: {match: "{figure: quantity}"}
          told: {match: "say", in: narration}
          head: {match: "say", in: title}
          text: {match: "say", in: body}
        """;

    [Theory]
    [InlineData("a: &x", "signals:\n  s: {match: ⟦*⟧abuse}\n", "alias", "quotes")]
    [InlineData("tab", "signals:\n⟦\t⟧s: {match: x}\n", "Line 2 starts with a tab", "spaces")]
    [InlineData("brace", "signals:\n  s:\n    match: ⟦{⟧actor} said\n", "starts with `{`", "quotes or after `>-`")]
    [InlineData("brace alone", "signals:\n  s:\n    match: ⟦{⟧actor}\n", "line 3 starts with `{`", "quotes or after `>-`")]
    [InlineData("brace in a list", "signals:\n  s:\n    match:\n      - ⟦{⟧actor} said\n", "starts with `{`", "quotes or after `>-`")]
    [InlineData("colon", "signals:\n  s:\n    match: one⟦:⟧ two\n", "`: ` in unquoted text", "quotes or after `>-`")]
    [InlineData("colon in a list", "signals:\n  s: {match: [⟦one⟧: two]}\n", "`: ` in unquoted text", "quotes or after `>-`")]
    [InlineData("open bracket", "signals:\n  s: ⟦{⟧match: [x]\n", "never closed", "Close")]
    [InlineData("open quote", "signals:\n  s: {match: ⟦\"⟧x}\n", "quotation mark in line 2 is never closed", "Close")]
    [InlineData("escape", "signals:\n  s: {match: ⟦\"⟧\\q\"}\n", "backslash", "single quotes")]
    [InlineData("at sign", "signals:\n  s: {match: ⟦@⟧x}\n", "starts with `@`", "quotes")]
    [InlineData("after a quote", "signals:\n  s:\n    match: \"x\" ⟦y⟧\n", "after a closing quotation mark", "quotes of the other kind")]
    [InlineData("tag", "signals:\n  s: {match: ⟦!⟧x y}\n", "tag", "quotes")]
    [InlineData("two documents", "signals: {}\n⟦---⟧\nsignals: {}\n", "more than one document", "two files")]
    [InlineData("phrase first", "signals:\n  s:\n    match: [⟦{⟧target: other} should]\n", "A phrase with `{ }` must stand in quotes", "Write `match: [\"{target: other} should\"]`.")]
    [InlineData("phrase last", "signals:\n  s:\n    match: [x, should ⟦{⟧target: other}, {actor} \"y\"]\n", "must stand in quotes", "[x, \"should {target: other}\", '{actor} \"y\"']")]
    [InlineData("further in", "patterns:\n  p:\n    title: x\n     ⟦m⟧essage: \"x\"\n", "line 4 is wrong: it stands 1 space further in than line 3", "4 spaces")]
    [InlineData("further in after quotes", "patterns:\n  p:\n    title: \"x\"\n     ⟦m⟧essage: \"x\"\n", "indentation of line 4", "4 spaces")]
    [InlineData("further out", "patterns:\n  p:\n    title: x\n   ⟦m⟧essage: \"x\"\n", "1 space further out than line 3", "4 spaces")]
    public void RR0001_YAML_that_cannot_be_read(string what, string yaml, string said, string tip) => Check("RR0001", what, yaml, said, tip);

    [Theory]
    [InlineData("file", "⟦singals⟧: {}\n", "not a key of a rule file", "`signals`")]
    [InlineData("signal", "signals:\n  s: {match: x, ⟦unles⟧: y}\n", "not a key of a signal", "Did you mean `unless`")]
    [InlineData("entity", "entities:\n  e: {names: x, ⟦belong-to⟧: y}\n", "not a key of an entity", "`belongs-to`")]
    [InlineData("step", "signals: {s: {match: x}}\npatterns:\n  p: {all: [{a: s, ⟦at-leest⟧: 2}]}\n", "not a key of a step", "`at-least`")]
    [InlineData("words", "signals: {s: {match: x}}\npatterns:\n  p: {all: [{a: s}], ⟦in⟧: title}\n", "a pattern with `all`", "Move `in`")]
    [InlineData("test", "patterns:\n  p: {match: x, tests: {match: [{text: x, ⟦whi⟧: y}]}}\n", "not a key of a test", "`why`")]
    public void RR0002_unknown_keys(string what, string yaml, string said, string tip) => Check("RR0002", what, yaml, said, tip);

    [Theory]
    [InlineData("window", "patterns:\n  p: {match: x, within: ⟦3⟧}\n", "3 sentences, 3 paragraphs or 3 tokens", "reply")]
    [InlineData("unit", "patterns:\n  p: {match: x, within: ⟦sentence⟧}\n", "needs a number", "1 sentence")]
    [InlineData("no match", "signals:\n  ⟦s⟧: {in: title}\n", "has no `match`", "match:")]
    [InlineData("empty match", "signals:\n  s:\n    ⟦match⟧:\n", "missing", "")]
    [InlineData("empty list", "signals:\n  s: {match: ⟦[]⟧}\n", "empty", "")]
    [InlineData("neither", "patterns:\n  ⟦p⟧: {within: 3 tokens}\n", "neither `match` nor `all`", "all:")]
    [InlineData("both", "signals: {s: {match: x}}\npatterns:\n  p: {match: x, ⟦all⟧: [{a: s}]}\n", "both", "signal")]
    [InlineData("title", "patterns:\n  ⟦p⟧: {match: x, id: RR1001, message: m}\n", "has no `title`", "")]
    [InlineData("id", "patterns:\n  p: {match: x, id: ⟦RR01⟧, title: t, message: m}\n", "form of an ID", "RR1001")]
    [InlineData("severity", "patterns:\n  p: {match: x, severity: ⟦warn⟧}\n", "no value of `severity`", "Did you mean")]
    [InlineData("place", "signals:\n  s: {match: x, in: ⟦titel⟧}\n", "no place", "Did you mean `title`")]
    [InlineData("names", "entities:\n  ⟦e⟧: {type: media}\n", "has no `names`", "names")]
    [InlineData("ambiguous", "entities:\n  e: {names: [Ohm], ambiguous: [⟦Ohmland⟧]}\n", "none of the entity's `names`", "under `names`")]
    [InlineData("bare step", "signals: {s: {match: x}}\npatterns:\n  p: {all: [⟦s⟧]}\n", "needs a name", "a-name: s")]
    [InlineData("steps as a map", "signals: {s: {match: x}}\npatterns:\n  p: {all: ⟦{a: s}⟧}\n", "list of steps", "")]
    [InlineData("count", "signals: {s: {match: x}}\npatterns:\n  p: {all: [{a: s, at-least: ⟦many⟧}]}\n", "takes a number", "at-least: 2")]
    [InlineData("no count", "signals: {s: {match: x}}\npatterns:\n  p: {all: [{a: s, at-least: ⟦2 different t⟧}]}\n", "nothing to count", "3 distinct target")]
    [InlineData("fraction", "signals: {s: {match: x}}\npatterns:\n  p: {all: [{a: s, at-most: ⟦2.5⟧}]}\n", "not `2.5`", "at-most: 4 per 1000 words")]
    [InlineData("no place", "patterns:\n  p: {match: '{x: actor}', where: 'place is ⟦titel⟧'}\n", "no place", "Did you mean `title`?")]
    [InlineData("language", "language: ⟦fr⟧\nsignals: {s: {match: x}}\n", "`fr`", "en")]
    [InlineData("replaced by", "patterns:\n  p: {match: x, id: RR1001, title: t, message: m, replaced-by: ⟦other⟧}\n", "form of an ID", "RR1001")]
    [InlineData("message", "patterns:\n  p: {match: x, id: RR1001, title: t, message: 'm ⟦{⟧speaker'}\n", "no partner", "{{")]
    [InlineData("condition", "patterns:\n  p: {match: '{x: actor}', where: 'x ⟦l⟧ikes self'}\n", "no comparison", "sides with")]
    [InlineData("test", "patterns:\n  p: {match: x, tests: {match: [{⟦why⟧: y}]}}\n", "has no `text`", "text")]
    [InlineData("root", "⟦- x⟧\n", "a map of keys", "")]
    [InlineData("blank match", "signals:\n  s: {match: ⟦\"  \"⟧}\n", "This text is empty", "")]
    [InlineData("no sentences", "patterns:\n  p: {match: x, within: ⟦0 sentences⟧, same: nothing}\n", "from 1 to 1000, not `0`", "3 sentences")]
    [InlineData("too many sentences", "patterns:\n  p: {match: x, within: ⟦99999999999 sentences⟧, same: nothing}\n", "from 1 to 1000", "article")]
    [InlineData("small id", "patterns:\n  p: {match: x, id: ⟦my0001⟧, title: t, message: m}\n", "form of an ID", "`MY0001`")]
    [InlineData("mistyped comparison", "patterns:\n  p: {match: '{t: actor}', where: 't ⟦s⟧idez with other'}\n", "no comparison", "Did you mean `sides with`?")]
    public void RR0003_values_that_are_missing_or_wrong(string what, string yaml, string said, string tip) => Check("RR0003", what, yaml, said, tip);

    [Theory]
    [InlineData("key", "signals:\n  s: {match: x, ⟦match⟧: y}\n", "rules.yml(2,7)", "Rename")]
    [InlineData("name", "signals:\n  s: {match: x}\n  ⟦s⟧: {match: y}\n", "rules.yml(2,3)", "Rename")]
    [InlineData("signal and pattern", "signals:\n  s: {match: x}\npatterns:\n  ⟦s⟧: {match: y}\n", "rules.yml(2,3)", "Rename")]
    [InlineData("alias", "entities:\n  a: {names: [US, ⟦US⟧]}\n", "rules.yml(2,15)", "Rename")]
    [InlineData("step", "signals: {s: {match: x}}\npatterns:\n  p: {all: [{a: s}, {⟦a⟧: s}]}\n", "The step `a`", "Rename")]
    [InlineData("role", "signals:\n  s: {match: '{x: actor} and ⟦{x: actor}⟧'}\n", "captured twice", "another name")]
    [InlineData("id", "patterns:\n  p: {match: x, id: RR1001, title: t, message: m}\n  ⟦q⟧: {match: y, id: RR1001, title: t, message: m}\n", "rules.yml(2,3)", "Rename")]
    [InlineData("problem range", "patterns:\n  p: {match: x, id: ⟦RR0001⟧, title: t, message: m}\n", "range", "RR1000")]
    [InlineData("class", "lexicons:\n  ⟦actor⟧: [x]\n", "class of the language", "another name")]
    public void RR0004_names_used_twice(string what, string yaml, string said, string tip) => Check("RR0004", what, yaml, said, tip);

    [Fact]
    public void A_sublist_that_is_there_twice_spoils_its_lexicon()
    {
        RuleProblem problem = Assert.Single(Packs.Load("lexicons: {s: {a: x, a: y}}").Problems);
        Assert.Equal(("RR0004", "so these do not run: s.a, s"), (problem.Code, problem.Effect));
    }

    [Theory]
    [InlineData("missing", "lexicons:\n  l: {from: ⟦liwc.dic⟧}\n", "`liwc.dic` cannot be read", "beside this one")]
    [InlineData("format", "lexicons:\n  l: {from: ⟦words.docx⟧}\n", "format of `words.docx`", ".dic")]
    public void RR0006_word_lists(string what, string yaml, string said, string tip) => Check("RR0006", what, yaml, said, tip);

    [Theory]
    [InlineData("class", "signals:\n  s: {match: '{⟦deniel⟧} x'}\n", "`deniel`", "Did you mean `denial`?")]
    [InlineData("sublist", "signals:\n  s: {match: '{⟦denial.x⟧} x'}\n", "`denial.x`", "Did you mean `denial`?")]
    [InlineData("type", "signals:\n  s: {match: '{⟦actor.contry⟧}'}\n", "type `contry`", "Did you mean `country`")]
    [InlineData("signal as class", "signals:\n  s: {match: '{⟦t⟧}'}\n  t: {match: y}\n", "`t`", "is a signal")]
    [InlineData("entity as class", "signals:\n  s: {match: '{⟦uk⟧}'}\n", "`uk`", "x is uk")]
    [InlineData("signal", "signals: {said: {match: y}}\npatterns:\n  p: {all: [{a: ⟦siad⟧}]}\n", "`siad`", "Did you mean `said`")]
    [InlineData("lexicon as step", "patterns:\n  p: {all: [{a: ⟦denial⟧}]}\n", "`denial`", "match: \"{denial}\"")]
    [InlineData("any of", "signals: {said: {match: y}}\npatterns:\n  p: {all: [{a: {any-of: [said, ⟦x⟧]}}]}\n", "`x`", "`said`")]
    [InlineData("owner", "entities:\n  e: {names: x, belongs-to: ⟦xy⟧}\n", "no entity `xy`", "")]
    [InlineData("lexicon of a condition", "patterns:\n  p: {match: '{x: actor}', where: 'x in ⟦{harms}⟧'}\n", "`harms`", "Did you mean `harm`")]
    [InlineData("stronger with", "signals: {said: {match: y}}\npatterns:\n  p: {match: x, stronger-with: [⟦siad⟧]}\n", "`siad`", "Did you mean `said`")]
    [InlineData("speaker", "signals:\n  s: {match: x, speaker: ⟦ukk⟧}\n", "`ukk`", "Did you mean `uk`")]
    [InlineData("type of speaker", "signals:\n  s: {match: x, speaker: ⟦actor.contry⟧}\n", "type `contry`", "Did you mean `country`")]
    [InlineData("own side", "signals:\n  s: {match: x, speaker: ⟦self⟧}\n", "side of the speaker", "actor.type")]
    [InlineData("speaker of a test", "patterns:\n  p: {match: x, tests: {match: [{text: x, speaker: ⟦us⟧}]}}\n", "no entity `us`", "Did you mean `uk`")]
    [InlineData("perspective of a test", "patterns:\n  p: {match: x, tests: {match: [{text: x, perspective: ⟦us⟧}]}}\n", "no entity `us`", "Did you mean `uk`")]
    public void RR0101_unknown_names(string what, string yaml, string said, string tip) => Check("RR0101", what, yaml, said, tip);

    [Theory]
    [InlineData("lexicons", "lexicons:\n  b: ['{c}']\n  a: ['{⟦b⟧}']\n  c: [x, '{a}']\n", "`a` → `b` → `c` → `a`")]
    [InlineData("itself", "patterns:\n  p: {all: [{a: ⟦p⟧}]}\n", "`p` → `p`")]
    [InlineData("patterns", "patterns:\n  p: {all: [{a: ⟦q⟧}]}\n  q: {all: [{a: p}]}\n", "`p` → `q` → `p`")]
    [InlineData("entities", "entities:\n  a: {names: x, belongs-to: ⟦b⟧}\n  b: {names: y, belongs-to: a}\n", "`a` → `b` → `a`")]
    public void RR0102_circles(string what, string yaml, string said) => Check("RR0102", what, yaml, said, "");

    [Theory]
    [InlineData("none", "patterns:\n  p: {all: [{a: ⟦q⟧}]}\n  q: {match: x, none: [{a: p}]}\n", "`p` → `q` → `p`")]
    [InlineData("count", "patterns:\n  p: {all: [{a: ⟦p⟧, at-least: 2}]}\n", "`p` → `p`")]
    public void RR0103_circles_through_absence_or_number(string what, string yaml, string said) => Check("RR0103", what, yaml, said, "signal");

    [Theory]
    [InlineData("'x ⟦(⟧y'", "never closed")]
    [InlineData("'x ⟦)⟧'", "closes nothing")]
    [InlineData("'x (y | ⟦)⟧'", "nothing between")]
    [InlineData("'⟦|⟧ x'", "nothing between")]
    [InlineData("'x ⟦{⟧denial'", "never closed")]
    [InlineData("'x {⟦}⟧'", "class is missing")]
    [InlineData("'x ⟦}⟧ y'", "closes nothing")]
    [InlineData("'x ⟦?⟧'", "stands alone")]
    [InlineData("'x ⟦*⟧ y'", "stands alone")]
    [InlineData("'sub⟦*⟧way'", "ends a word")]
    [InlineData("'x ⟦=⟧ y'", "before a word")]
    [InlineData("'kill⟦(⟧ing)'", "glued")]
    [InlineData("'{denial⟦}⟧ed'", "glued")]
    [InlineData("'the end⟦.⟧'", "cannot be part")]
    [InlineData("'x ...⟦?⟧ y'", "no `?`")]
    [InlineData("'{⟦words 3-1⟧} x'", "two numbers")]
    [InlineData("'{⟦denial 1-2⟧} x'", "Only `words`")]
    [InlineData("'{⟦percent.x⟧}'", "no sublists")]
    [InlineData("'{⟦speaker⟧: actor}'", "cannot be called `speaker`")]
    [InlineData("\"a \\u2019 b\\x20⟦(⟧c\"", "never closed")]
    [InlineData("'it''s ⟦(⟧c'", "never closed")]
    [InlineData(">-\n      one\n      two ⟦(⟧three\n", "never closed")]
    public void RR0201_phrases_that_cannot_be_read(string match, string said) =>
        Check("RR0201", match, $"signals:\n  s:\n    match: {match}\n", said, "");

    [Theory]
    [InlineData("lexicons:\n  l: ['x ⟦...⟧ y']\n", "no gaps")]
    [InlineData("lexicons:\n  l: ['{⟦x⟧: actor}']\n", "captures nothing")]
    [InlineData("signals:\n  s: {match: x, unless: '{⟦x⟧: actor} x'}\n", "captures nothing")]
    public void RR0201_phrases_in_the_wrong_place(string yaml, string said) => Check("RR0201", yaml, yaml, said, "");

    [Theory]
    [InlineData("'⟦...⟧ x'", "begin with a gap")]
    [InlineData("'x ⟦...3⟧'", "end with a gap")]
    [InlineData("'x? ⟦...⟧ y'", "begin with a gap")]
    [InlineData("'the ⟦...⟧ y'", "`the` is stepped over, so the phrase begins with a gap")]
    [InlineData("'(A ⟦...⟧ y) z'", "`A` is stepped over, so the phrase begins with a gap")]
    [InlineData("'x ⟦...⟧ an'", "`an` is stepped over, so the phrase ends with a gap")]
    [InlineData("'x (⟦...⟧ y | z)'", "begin with a gap")]
    [InlineData("'⟦x?⟧'", "can match nothing")]
    [InlineData("'⟦{words 0-2}⟧'", "can match nothing")]
    [InlineData("'x | ⟦the⟧'", "matches nothing")]
    [InlineData("'x ⟦{y: (z?)}⟧'", "without a word")]
    public void RR0202_phrases_that_match_nothing(string match, string said) =>
        Check("RR0202", match, $"signals:\n  s: {{match: {match}}}\n", said, "");

    [Theory]
    [InlineData("a")]
    [InlineData("An")]
    [InlineData("the")]
    public void A_lone_article_may_be_asked_for_exactly(string article) =>
        Assert.Contains($"`={article}`", Packs.Expect("RR0202", $"signals:\n  s: {{match: ⟦{article}⟧}}\n").Suggestion, StringComparison.Ordinal);

    [Fact]
    public void Of_many_names_only_the_near_ones_are_shown()
    {
        string signals = string.Concat(Enumerable.Range(100, 60).Select(number => $"  a{number}: {{match: x}}\n"));
        string tip = Packs.Expect("RR0101", $"patterns:\n  p: {{all: [{{s: ⟦zaid⟧}}]}}\nsignals:\n  said: {{match: x}}\n{signals}").Suggestion;
        Assert.Equal("Did you mean `said`?", tip);
        tip = Packs.Expect("RR0101", $"patterns:\n  p: {{all: [{{s: ⟦unlike-all⟧}}]}}\nsignals:\n{signals}").Suggestion;
        Assert.Equal("None of the 61 names that there are is spelled like it.", tip);
    }

    [Theory]
    [InlineData("'x ⟦...13⟧ y'", "1 to 12", "two signals")]
    [InlineData("'x ⟦...0⟧ y'", "1 to 12", "two signals")]
    [InlineData("'x ... ⟦3⟧ y'", "glued", "`...3`, or `=3`")]
    [InlineData("'x ... ⟦...⟧ y'", "Two gaps", "one gap")]
    [InlineData("'⟦a1 ... b ... c ... d ... e⟧ | x'", "more than 3 gaps", "within: statement")]
    public void RR0203_gaps(string match, string said, string tip) => Check("RR0203", match, $"signals:\n  s: {{match: {match}}}\n", said, tip);

    [Theory]
    [InlineData("where", "all: [{a: who}], where: '⟦a.target⟧ is self'", "not by `{actor: actor} hurt`", "may be")]
    [InlineData("right side", "all: [{a: who}], where: 'a.speaker is ⟦a.target⟧'", "not captured by every alternative", "may side with")]
    [InlineData("any of", "all: [{a: {any-of: [who, told]}}], where: '⟦a.actor⟧ is self'", "not captured", "may be")]
    [InlineData("report", "all: [{a: who}], report: ⟦a.target⟧", "not captured", "Capture")]
    [InlineData("level one", "match: ['{x: actor} hit', hit], where: '⟦x⟧ is self'", "not by `hit`", "may be")]
    public void RR0301_roles_that_some_alternatives_lack(string what, string pattern, string said, string tip) => CheckPattern("RR0301", what, pattern, said, tip);

    [Theory]
    [InlineData("actor", "all: [{a: told}], where: '⟦a.speaker⟧ > 3'", "holds no number")]
    [InlineData("number", "all: [{a: count}], where: '⟦a.figure⟧ is self'", "is a number")]
    [InlineData("both", "all: [{a: count}], where: '⟦a.speaker⟧ is a.figure'", "is a number")]
    [InlineData("words", "all: [{a: count}], where: 'a.figure is ⟦3⟧'", "actors, not numbers")]
    [InlineData("no number", "all: [{a: count}], where: 'a.figure > ⟦self⟧'", "no number")]
    [InlineData("place and place", "match: '{x: actor}', where: '⟦place⟧ > 3'", "`is` or `is not`")]
    [InlineData("place and actor", "all: [{a: who}], where: 'a.speaker is ⟦a.place⟧'", "with a place only")]
    [InlineData("lexicon", "all: [{a: count}], where: '⟦a.figure⟧ in {denial}'", "lexicons hold words")]
    public void RR0302_unlike_values(string what, string pattern, string said) => CheckPattern("RR0302", what, pattern, said, "");

    [Theory]
    [InlineData("places", "all: [{a: head}, {⟦b⟧: text}]", "never stand in one statement")]
    [InlineData("title", "all: [{⟦a⟧: text}], within: title", "never stand in the title")]
    [InlineData("sentence", "all: [{a: head}, {⟦b⟧: text}], within: 1 sentence, same: speaker", "one sentence")]
    [InlineData("counts", "all: [{a: head, at-least: 3, at-most: ⟦2⟧}]", "at least 3 and at most 2")]
    [InlineData("none at most", "all: [{a: head}], none: [{b: text, at-most: ⟦2⟧}]", "says no twice")]
    [InlineData("rate of words", "all: [{a: who}, {b: who, at-least: ⟦2 per 1000 words⟧}], same: words", "words that must overlap")]
    [InlineData("two counts", "all: [{a: head}, {b: who, at-least: 2}, {c: who, at-least: 2}], where: '⟦b.speaker⟧ is c.speaker'", "two steps that are counted")]
    [InlineData("not in", "match: x, in: quote, not-in: ⟦speech⟧", "takes out every place")]
    [InlineData("nothing", "match: x, same: ⟦[nothing, speaker]⟧", "`nothing` and something")]
    public void RR0303_clauses_that_cannot_hold_together(string what, string pattern, string said) => CheckPattern("RR0303", what, pattern, said, "");

    [Fact]
    public void RR0304_the_same_speaker_of_narration() =>
        CheckPattern("RR0304", "", "all: [{a: who}, {b: told}], within: reply, same: ⟦speaker⟧", "step `b`", "same: nothing");

    [Theory]
    [InlineData("all: [{a: who}, {b: told}], within: ⟦2 sentences⟧", "`same` is missing")]
    [InlineData("match: x, none: [{b: told}], within: ⟦reply⟧", "`same` is missing")]
    [InlineData("all: [{a: who}, {⟦b⟧: told, within: article}]", "step `b`")]
    [InlineData("match: x, stronger-with: [told], within: ⟦reply⟧", "`same` is missing")]
    [InlineData("all: [{a: who, at-least: 2}], within: ⟦article⟧", "`same` is missing")]
    public void RR0305_windows_without_same(string pattern, string said) => CheckPattern("RR0305", pattern, pattern, said, "same: nothing");

    [Theory]
    [InlineData("where step", "all: [{a: who}], where: '⟦b.actor⟧ is self'", "no step `b`", "`a`")]
    [InlineData("where role", "all: [{a: who}], where: '⟦a.actr⟧ is self'", "captures no `actr`", "`a.actor`")]
    [InlineData("where alone", "all: [{a: who}], where: '⟦actor⟧ is self'", "names no step", "`a.actor`")]
    [InlineData("where count", "all: [{a: who}], where: '⟦a.count⟧ > 2'", "for messages", "at-least")]
    [InlineData("where none", "all: [{a: who}], none: [{b: told}], where: '⟦b.speaker⟧ is self'", "under `none`", "all")]
    [InlineData("where right", "all: [{a: who}], where: 'a.actor may be ⟦japan⟧'", "neither a role nor an entity", "`uk`")]
    [InlineData("message", "all: [{a: who}], id: RR1001, title: t, message: 'x ⟦{a.figure}⟧'", "captures no `figure`", "`a.actor`")]
    [InlineData("message step", "all: [{a: who}], id: RR1001, title: t, message: 'x ⟦{b}⟧'", "names no step", "`a`")]
    [InlineData("message level one", "match: '{figure: number} x', id: RR1001, title: t, message: 'x ⟦{figur}⟧'", "captures no `figur`", "`figure`")]
    [InlineData("report", "all: [{a: who}], report: ⟦b.statement⟧", "no step `b`", "`a`")]
    [InlineData("report role", "all: [{a: who}], report: ⟦a.x⟧", "captures no `x`", "`a.actor`")]
    [InlineData("report speaker", "all: [{a: who}], report: ⟦a.speaker⟧", "cannot be reported", "statement")]
    [InlineData("distinct", "all: [{a: count, at-least: ⟦2 distinct target⟧}]", "captures no `target`", "`a.figure`")]
    [InlineData("same", "all: [{a: who}, {b: count}], same: ⟦target⟧", "`b` captures no `target`", "`b.figure`")]
    [InlineData("mistyped same", "all: [{a: who}], same: ⟦speker⟧", "`a` captures no `speker`", "Did you mean `speaker`?")]
    public void RR0306_paths_that_name_nothing(string what, string pattern, string said, string tip) => CheckPattern("RR0306", what, pattern, said, tip);

    private static void CheckPattern(string code, string what, string pattern, string said, string tip) =>
        Check(code, what, $"patterns:\n  p: {{{pattern}}}{Signals}", said, tip);

    private static void Check(string code, string what, string yaml, string said, string tip)
    {
        bool hasParts = yaml.Contains("lexicons:", StringComparison.Ordinal) || yaml.Contains("entities:", StringComparison.Ordinal) || code == "RR0001" || yaml.Contains("- x", StringComparison.Ordinal);
        RuleProblem problem = Packs.Expect(code, hasParts ? yaml : yaml + Parts);
        Assert.True(problem.Message.Contains(said, StringComparison.Ordinal), $"{what}: {problem.Message}");
        Assert.True(problem.Suggestion.Contains(tip, StringComparison.Ordinal), $"{what}: {problem.Suggestion}");
    }
}
