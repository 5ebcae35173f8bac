using RhetoricRules.Rules;
using RhetoricRules.Rules.Schema;

namespace RhetoricRules.Tests.Rules.Schema;

/// <summary>The schema says of a file's shape what the loader says.</summary>
public sealed class RuleSchemaTests
{
    private const string Sound = "signals: {a: {match: x}, b: {match: y}}\n";
    private const string Report = "id: MY0001, title: T, message: M";

    private static readonly string[] Accepted =
    [
        "lexicons: {bad: [no, on, 1989, 1.5, true]}\n",
        "lexicons: {bad: {mild: [weak], strong: vile}}\n",
        "lexicons:\n",
        "language: en\nentities: {china: {names: [China, Beijing], type: country}, xinhua: {names: Xinhua, belongs-to: china}}\n",
        "signals: {a: {match: [x, y], unless: z, in: [speech, title], not-in: question, polarity: any}}\n",
        Sound + "patterns: {p: {all: [first: a, {second: {any-of: [a, b]}, at-least: 2, within: 3 sentences, same: speaker}], in-order: true, within: reply, same: speaker}}\n",
        Sound + "patterns: {p: {all: [first: a], none: [{absent: b, within: 1 sentence, same: nothing}]}}\n",
        $"patterns: {{p: {{{Report}, match: x, severity: note, confidence: low, status: draft, maps-to: [a/b], category: c, since: 0.1}}}}\n",
        $"patterns: {{p: {{{Report}, match: x, tests: {{match: ['{{|x|}}'], no-match: {{text: y, why: z}}}}}}}}\n",
        "patterns: {part: {match: x, report: match.sentence}}\n",
    ];

    private static readonly string[] Refused =
    [
        "lexicon: {bad: [x]}\n",
        "language: fr\n",
        "lexicons: {bad: []}\n",
        "lexicons: {bad: {}}\n",
        "lexicons: {bad: [[x]]}\n",
        "lexicons: {actor: [x]}\n",
        "lexicons: {two words: [x]}\n",
        "lexicons: [x]\n",
        "entities: {china: {type: country}}\n",
        "entities: {china: {names: [China], colour: red}}\n",
        "entities: {china: {names: [China], type: a country}}\n",
        "signals: {a: {unless: x}}\n",
        "signals: {a: {match: }}\n",
        "signals: {a: {match: []}}\n",
        "signals: {a: x}\n",
        "signals: {a: {match: x, in: nowhere}}\n",
        "signals: {a: {match: x, polarity: maybe}}\n",
        "signals: {a: {match: x, witin: reply}}\n",
        "patterns: {p: {report: x}}\n",
        Sound + "patterns: {p: {match: x, all: [first: a]}}\n",
        Sound + "patterns: {p: {all: [first: a], in: title}}\n",
        Sound + "patterns: {p: {all: []}}\n",
        Sound + "patterns: {p: {all: [a]}}\n",
        Sound + "patterns: {p: {all: [{at-least: 2}]}}\n",
        Sound + "patterns: {p: {all: [{first: a, second: b}]}}\n",
        Sound + "patterns: {p: {all: [{first: a, at-least: 2, second: b}], same: nothing}}\n",
        Sound + "patterns: {p: {all: [speaker: a]}}\n",
        Sound + "patterns: {p: {all: [{first: {one-of: [a, b]}}]}}\n",
        Sound + "patterns: {p: {all: [{first: a, at-least: 0}]}}\n",
        Sound + "patterns: {p: {all: [{first: a, at-least: many}]}}\n",
        Sound + "patterns: {p: {all: [first: a], in-order: maybe}}\n",
        "patterns: {p: {match: x, within: 3}}\n",
        "patterns: {p: {match: x, within: 3 pages}}\n",
        "patterns: {p: {match: x, within: sentences}}\n",
        "patterns: {p: {match: x, within: 0 sentences}}\n",
        "patterns: {p: {match: x, within: 1001 tokens}}\n",
        "patterns: {p: {match: x, same: [nothing, speaker]}}\n",
        "patterns: {p: {match: x, same: [two words]}}\n",
        "patterns: {p: {match: x, id: MY0001}}\n",
        "patterns: {p: {match: x, title: T, message: M}}\n",
        "patterns: {p: {match: x, id: my1, title: T, message: M}}\n",
        "patterns: {p: {match: x, id: RR0101, title: T, message: M}}\n",
        $"patterns: {{p: {{{Report}, match: x, severity: fatal}}}}\n",
        $"patterns: {{p: {{{Report}, match: x, confidence: 0.37}}}}\n",
        $"patterns: {{p: {{{Report}, match: x, status: done}}}}\n",
        $"patterns: {{p: {{{Report}, match: x, tests: {{matches: [y]}}}}}}\n",
        $"patterns: {{p: {{{Report}, match: x, tests: {{match: [{{why: z}}]}}}}}}\n",
        $"patterns: {{p: {{{Report}, match: x, tests: {{match: [{{text: y, reason: z}}]}}}}}}\n",
    ];

    private static readonly (string Yaml, bool IsSound)[] Headers =
    [
        ("name: my-pack\nversion: 0.1.0-beta.2\nlanguage: en\nlicence: CC-BY-4.0\nengine: \">=0.1 <1.0\"\ndescription: For tests.\ndepends-on: [../other]\n", true),
        ("name: my-pack\ndepends-on: ../other\n", true),
        ("name: my pack\n", false),
        ("version: 0.1\n", false),
        ("version: 01.0.0\n", false),
        ("engine: 0.1\n", false),
        ("engine: \">= 0.1\"\n", false),
        ("language: de\n", false),
        ("depends-on: []\n", false),
        ("author: me\n", false),
        ("- name\n", false),
    ];

    [Fact]
    public void The_cases_are_what_the_loader_says_of_them()
    {
        Assert.All(Accepted, yaml => Assert.Equal("", Packs.Print(Packs.Load(yaml).Problems)));
        Assert.All(Refused, yaml => Assert.True(!Packs.Load(yaml).Problems.IsEmpty, yaml));
        Assert.All(Headers, header => Assert.True(header.IsSound == Packs.Load(("pack.yml", header.Yaml)).Problems.IsEmpty, header.Yaml));
    }

    [NodeFact]
    public void Ajv_accepts_what_the_loader_accepts_and_refuses_what_it_refuses()
    {
        var rules = AjvSchema.Check(RuleSchema.OfRules(), Accepted.Concat(Refused).Select(yaml => (yaml, yaml)));
        Assert.All(rules, result => Assert.Equal((result.Path, Accepted.Contains(result.Path), Accepted.Contains(result.Path)), (result.Path, result.Typed.Length == 0, result.Texts.Length == 0)));
        var headers = AjvSchema.Check(RuleSchema.OfPack(), Headers.Select(header => (header.Yaml, header.Yaml)));
        Assert.All(headers.Zip(Headers), pair => Assert.Equal((pair.Second.Yaml, pair.Second.IsSound, pair.Second.IsSound), (pair.First.Path, pair.First.Typed.Length == 0, pair.First.Texts.Length == 0)));
    }

    [Fact]
    public void Every_key_of_the_loader_is_explained()
    {
        string schema = RuleSchema.OfRules() + RuleSchema.OfPack();
        KeyTable[] tables =
        [
            PackReader.FileKeys, PackHeaderReader.Keys, EntityReader.Keys, SignalReader.Keys, PatternReader.Keys, StepReader.Keys, StepReader.SourceKeys,
            TestReader.Lists, TestReader.Keys,
        ];
        foreach (KeyTable table in tables)
        {
            foreach (string key in table.Known)
            {
                Assert.Contains($"\"{key}\":", schema, StringComparison.Ordinal);
                Assert.EndsWith(".", KeyTexts.Of(table, key).TrimEnd('\'', ']', '"'), StringComparison.Ordinal);
            }
        }
    }
}
