using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using RhetoricRules.Cli.Suggesting;

namespace RhetoricRules.Cli;

/// <summary>The parser's help, and below it what to type.</summary>
internal sealed class HelpWithExamples : SynchronousCommandLineAction
{
    private const int PipedWidth = 120;

    private const string Start = """
        Examples:
          rhetoric check article.txt                 what one article does, and why
          rhetoric check corpus/                     every .txt in a folder
          rhetoric explain RR1001 article.txt        why a rule fires there, or what nearly made it
          rhetoric parse article.txt                 what the engine sees: who says what, actors, numbers
          rhetoric find "human rights record" corpus/
                                                     every place where a phrase stands
          rhetoric count --lexicon moods.dic corpus/ words of a lexicon, by category and per 1,000 words
          rhetoric corpus record corpus/ --into baseline.jsonl
                                                     keep what the rules find; `corpus compare` shows what changed
          rhetoric stats findings.jsonl --by source  rates, company, order and places of moves, from results of check
          rhetoric evaluate gold.jsonl               precision and recall of the rules against annotated articles
          rhetoric suggest lexicon accusation --corpus corpus/
                                                     words that a list lacks, from where phrases name it
          rhetoric check --help                      all options, more examples

        """;

    private const string Check = """
        Examples:
          rhetoric check article.txt
              The rhetorical moves of one article.
          rhetoric check corpus/ --format jsonl --output findings.jsonl
              A folder of articles, for R or Python: a line of JSON for each article.
          rhetoric check corpus.jsonl --select whataboutism,RR12 --min-severity warning
              A corpus with an article a line ({"id": …, "text": …}); some techniques only.
          rhetoric check seeds --rules my-rules/ --rules core-en
              Your own rules beside the shipped ones.
          curl -s https://example.org/a.txt | rhetoric check -
              Text from another program.

        Exit codes:
          0  done, whatever was found
          1  there are findings at or above --fail-on
          2  a broken rule, an article that could not be read, or options that make no sense

        The report goes to standard output and nothing else does: problems and hints go to standard error.
        Names that begin with a point are passed over in folders, and so are links to folders.

        """;

    private const string Explain = """
        Examples:
          rhetoric explain RR1001 article.txt
              Every finding of the rule with its whole proof; where there is none, the five nearest misses.
          rhetoric explain whataboutism article.txt --all --at 12
              One line of the article: what fired there, and what nearly did.
          rhetoric explain rejects-claim article.txt --limit 20
              A signal: its matches, and those that `unless`, place or polarity cancelled.
          rhetoric explain MY0001 article.txt --rules my-rules/ --rules core-en
              Your own rule, with the shipped ones beside it.

        A miss shows the first clause that fails before those that fail after it. Nearer is: fewer clauses that fail, then more steps that were found,
        then earlier in the text.

        Exit codes:
          0  done, whether the rule fires or not
          2  a broken rule, an article that could not be read, or options that make no sense

        """;

    private const string Parse = """
        Examples:
          rhetoric parse article.txt
              The article with who says what: source, cue and content marked beneath the words.
          rhetoric parse corpus.jsonl --format jsonl --output parsed.jsonl
              Places, sentences, quotations, attributions, actors and numbers of every article, with offsets.
          rhetoric parse article.txt --rules my-rules/
              With the actors of your own rules.

        Exit codes:
          0  done
          2  a broken rule, an article that could not be read, or options that make no sense

        """;

    private const string Evaluate = """
        Examples:
          rhetoric evaluate gold.jsonl
              Precision, recall and F1 of the rules by code, with intervals, agreement by sentence and what was taken for what.
          rhetoric evaluate train-task-TC.labels --articles train-articles --map names.csv --match sentence
              SemEval's labels; names.csv says what the rules' codes are called there.
          rhetoric evaluate gold.jsonl --entries --format csv --output entries.csv
              Hits and false alarms of each entry of a lexicon and each phrase.
          rhetoric evaluate ann.tsv --against ben.tsv --format markdown
              How well two coders agree.
          rhetoric evaluate dev.jsonl --task attribution --format json --output score.json
              How much of who says what is read right, by kind, for a program.
          rhetoric evaluate --report plan.jsonl --corpora texts --output accuracy.md
              One page for many sets of texts: figures by code, the worst errors, findings per 1,000 words.

        An annotation a line: {"article": "a.txt", "start": 0, "end": 9, "coders": {"doubt": 2}}; "not": ["doubt"] marks words where none may be found.
        An article a line: {"id": …, "text": …, "labels": [{"start", "end", "label"}]}. Offsets are UTF-16 units, end exclusive; in the other forms, characters.
        For --task attribution a label is Source, Cue or Content, and labels of one "rel" make one attribution.

        Exit codes:
          0  done
          2  an annotation that does not fit (the others are scored), or options that make no sense

        """;

    private const string Find = """
        Examples:
          rhetoric find "human rights ... record" corpus/
              Every place, in all forms of the words, with up to four words where the dots are.
          rhetoric find "{accusation} ... {baseless}" corpus.jsonl --speaker china --in speech
              With lexicons of the rules, in the words of one side. `rhetoric rules show accusation` tells what is in one.
          rhetoric find "{target: actor} should (stop | end)" corpus/ --format csv --output hits.csv
              A table of hits: pre, keyword, post, speaker, place.

        A plain word stands for all its forms, =word for itself, word* for all that begins so. Denied and asked words are found too.

        Exit codes:
          0  done, whatever was found
          2  a phrase or rule with a problem, an article that could not be read, or options that make no sense

        """;

    private const string Count = """
        Examples:
          rhetoric count --lexicon misdeed corpus/
              A lexicon of the rules, its words in all their forms.
          rhetoric count --lexicon moods.dic corpus.jsonl --format csv --output counts.csv
              A LIWC dictionary, counted as LIWC does: a row an article, a column a category, then the same per 1,000 words.
          rhetoric count --lexicon policy.cat --lexicon misdeed article.txt
              Several at once.

        A word counts once in each category that has it; of entries that overlap in one category the longest counts. A category that holds others has
        their words too.

        Exit codes:
          0  done
          2  a lexicon with a problem, an article that could not be read, or options that make no sense

        """;

    private const string Test = """
        Examples:
          rhetoric rules test my-rules/
              Runs the tests of a folder of rules; a failure shows its text, what is expected and what was found.
          rhetoric rules test my-rules/ --watch
              Runs again whenever a rule file is saved.
          rhetoric rules test my-rules/turn.yml --coverage
              Also deletes each clause and each alternative in turn, and reports those that no test needs.
          rhetoric rules test my-rules/ --format junit --output tests.xml
              For a CI server.

        Exit codes:
          0  all is well
          1  a test failed, or something about a rule is a warning or an error
          2  a file could not be read, or options that make no sense

        """;

    private const string Corpus = """
        Examples:
          rhetoric corpus record corpus/ --into baseline.jsonl
              Keeps what the rules find in each article: places and marks of words, not the words. --with-text keeps the texts too.
          rhetoric corpus compare baseline.jsonl --rules my-rules/
              Reads the articles again and shows what changed, rule by rule, with the words and the clause that decides.
          rhetoric corpus compare baseline.jsonl --format html --output changes.html
              The same as a page; markdown and json are there too.
          rhetoric corpus compare baseline.jsonl --accept RR1001
              Takes what one rule finds now into the baseline; --accept alone takes everything.
          rhetoric corpus review baseline.jsonl --rules my-rules/
              The changes one by one: accept, reject, or make the passage a test in the rule's file. ? tells what can be answered.

        Exit codes:
          0  done; compare, review: nothing changed, or all changes were accepted
          1  compare, review: something else changed
          2  a broken rule, an article or baseline that could not be read, or options that make no sense

        """;

    private readonly HelpAction _help;

    public HelpWithExamples(HelpAction help, int? width)
    {
        _help = help;
        _help.MaxWidth = width ?? PipedWidth;
    }

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        int code = _help.Invoke(parseResult);
        parseResult.InvocationConfiguration.Output.Write(ExamplesFor(parseResult.CommandResult.Command));
        return code;
    }

    private static string ExamplesFor(Command command) => command.Name switch
    {
        _ when command is RootCommand => Start,
        "count" => Count,
        "corpus" or "record" or "compare" or "review" => Corpus,
        "evaluate" => Evaluate,
        "explain" => Explain,
        "find" => Find,
        "parse" => Parse,
        "stats" => StatsHelp.Text,
        "suggest" or "lexicon" => SuggestHelp.Text,
        "test" => Test,
        "rules" => RulesHelp.All,
        _ when command.Parents.Any(parent => parent.Name == "rules") => RulesHelp.Of(command.Name),
        _ => Check,
    };
}
