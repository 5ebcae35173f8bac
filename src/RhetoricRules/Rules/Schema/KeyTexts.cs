using System.Collections.Frozen;

namespace RhetoricRules.Rules.Schema;

/// <summary>What each key of the language is for, as an editor shows it. A key without a text makes no schema: the test of the schema fails.</summary>
internal static class KeyTexts
{
    private const string From = "A file with the word list, as a path from this file: a plain list, .csv, .dic, .ykd, .lc3, .cat or a quanteda .yml.";

    // Keys that mean different things in different maps have the map before them.
    private static readonly FrozenDictionary<string, string> Texts = new Dictionary<string, string>
    {
        ["a rule file/language"] = "The language of the words: en.",
        ["`pack.yml`/language"] = "The language of the pack's words: en.",
        ["lexicons"] = "Word lists. A phrase uses one by its name in braces: {denial}.",
        ["entities"] = "Named actors: states, media, offices, persons, each with the names it goes by.",
        ["signals"] = "What one statement says: phrases that patterns combine.",
        ["patterns"] = "The rhetorical moves. One with an id, a title and a message is reported; one without is a part of others.",
        ["`pack.yml`/name"] = "The pack's name: letters, digits and hyphens.",
        ["version"] = "The pack's version, three numbers: 0.1.0. A paper that uses the pack cites it.",
        ["licence"] = "The licence of the rules: MIT, CC-BY-4.0.",
        ["perspective"] = "The entity to which an office without a country belongs (\"the Foreign Ministry\").",
        ["engine"] = "The versions of the engine that the pack is written for: \">=0.1 <1.0\".",
        ["depends-on"] = "Packs that this one builds on, as paths from this folder: [../core-en]. Their lexicons, entities, signals and patterns can be named; their patterns do not report.",
        ["`pack.yml`/description"] = "What the pack is for, in a sentence or two.",
        ["an entity/type"] = "What it is, in one word: country, media, office, person. Phrases ask for it: {actor.media}.",
        ["an entity/names"] = "The names it goes by. Case counts: US is not us.",
        ["ambiguous"] = "Those of its names that others bear too: the article decides whether this entity is meant.",
        ["belongs-to"] = "The entity on whose side it is: an office's country, a paper's country.",
        ["a lexicon from a file/from"] = From,
        ["a lexicon from a file/match"] = "exact: each entry stands for exactly this form, as in the program the list comes from.",
        ["a signal/match"] = "Phrases; one is enough. A base form stands for all its forms, {name} for a lexicon or class, ... for up to four words.",
        ["a pattern/match"] = "Phrases that are the move by themselves; one is enough. For a move of several steps write `all`.",
        ["unless"] = "Phrases that cancel a match they overlap by one word or more.",
        ["in"] = "Where the words stand or whose voice they are; any of these will do. Without it: everywhere but captions and boilerplate.",
        ["not-in"] = "Places and voices that do not count.",
        ["polarity"] = "affirmed (the default) leaves out what is negated, asked or conditional; negated asks for a negation; any takes both.",
        ["speaker"] = "Who must say it: a class or a lexicon.",
        ["all"] = "The steps: signals or other patterns, each with a name. All must be there.",
        ["none"] = "What must not be there: steps like those of `all`.",
        ["in-order"] = "true: each step starts after the one before ends.",
        ["a pattern/within"] = "How near the steps are to each other: statement (the default), 3 sentences, 2 paragraphs, 40 tokens, reply, title or article.",
        ["a pattern/same"] = "What the steps have in common: speaker, words, a role that each step captures, or nothing. Needed where the window is larger than a statement.",
        ["where"] = "Conditions: \"turn.target sides with rejection.accuser\", \"figures.count >= 3\".",
        ["report"] = "What is reported: a step, or step.statement, step.sentence, step.role. Without it: the words of the first step.",
        ["stronger-with"] = "Signals that raise the confidence one level if they are in the window too.",
        ["id"] = "The rule's ID: two to four capitals and four digits. Cited for ever, never used again for anything else.",
        ["a pattern/title"] = "The move in one line, as a report's heading: what the words do, not who does it.",
        ["message"] = "The sentence of a finding. {speaker}, {target} or {step.role} stand for what was found.",
        ["severity"] = "How a finding is reported. Without it: warning.",
        ["confidence"] = "How often a finding is right, before the text raises or lowers it. Without it: medium.",
        ["status"] = "draft until there are tests, test while it is tried, stable once released, deprecated when another takes its place.",
        ["category"] = "The family of moves: deflection, denial, standing.",
        ["maps-to"] = "The move's names in other taxonomies: semeval2023/Whataboutism.",
        ["a pattern/description"] = "The definition: what counts, and what does not.",
        ["false-alarms"] = "Known causes of wrong findings, a sentence each.",
        ["references"] = "Literature that defines or describes the move.",
        ["authors"] = "Who wrote the rule.",
        ["since"] = "The version of the pack in which the rule first stood.",
        ["replaced-by"] = "The ID of the rule to use instead.",
        ["help"] = "Where to read more.",
        ["a pattern/tests"] = "Small articles that the rule must and must not match.",
        ["a signal/tests"] = "Small articles that the signal must and must not match.",
        ["at-least"] = "How many there must be: 2, \"3 distinct target\", \"4 per 1000 words\".",
        ["at-most"] = "How many there may be.",
        ["a step/within"] = "A window of the step's own, measured from the reported step alone.",
        ["a step/same"] = "What this step must have in common with the reported one.",
        ["any-of"] = "Signals or patterns of which any will do.",
        ["`tests`/match"] = "Texts in which the rule must find the marked words: {|words|}, or {|step:words|}.",
        ["no-match"] = "Texts in which it must find nothing. The nearer the miss, the better the test.",
        ["known-misses"] = "Matches that it does not find yet.",
        ["known-false-alarms"] = "Wrong findings that it still makes.",
        ["a test/text"] = "A small article, quotation marks and speakers as in a newspaper: '\"{|No comment|},\" Li said.'",
        ["a test/title"] = "The article's headline.",
        ["a test/perspective"] = "The entity to which an office without a country belongs, in this test.",
        ["a test/speaker"] = "Who says it all.",
        ["why"] = "What the test shows.",
        ["a test/source"] = "The outlet.",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The text of <paramref name="key"/> in a map of <paramref name="keys"/>.</summary>
    public static string Of(KeyTable keys, string key) =>
        Texts.GetValueOrDefault($"{keys.Thing}/{key}") ?? Texts.GetValueOrDefault(key) ?? throw new InvalidOperationException($"`{key}` of {keys.Thing} has no text for editors.");
}
