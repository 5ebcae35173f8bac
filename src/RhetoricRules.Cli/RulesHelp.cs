namespace RhetoricRules.Cli;

/// <summary>What stands below the help of <c>rhetoric rules</c> and of the commands in it.</summary>
internal static class RulesHelp
{
    /// <summary>Below the help of <c>rules</c> itself.</summary>
    public const string All = """
        Examples:
          rhetoric rules list                        the shipped rules
          rhetoric rules show RR1001                 what a rule says
          rhetoric rules new                         a first rule, by questions and answers
          rhetoric rules lint --rules my-rules/      what is doubtful about your rules

        """;

    private const string List = """
        Examples:
          rhetoric rules list
              The shipped rules by category, with how many tests each has.
          rhetoric rules list --rules my-rules/ --format csv
              Your rules as a table.

        """;

    private const string Show = """
        Examples:
          rhetoric rules show RR1001
              A rule: its steps, clauses and false alarms. Its ID or its name will do.
          rhetoric rules show rejects-claim misdeed china
              A signal with its phrases, a lexicon with its words, an actor with its names.
          rhetoric rules show accuse =own "fabricat*"
              Which forms a word in a phrase stands for.

        """;

    private const string New = """
        Examples:
          rhetoric rules new
              Asks for the rule, its phrases and an example.
          rhetoric rules new --id MY0001 --name flat-denial --title "Denies flatly" --phrase "deny the charge" --example "They deny the charge." --counter-example "They charge the battery." --into my-rules/
              The same without questions.

        """;

    private const string Schema = """
        Examples:
          rhetoric rules schema > schema.json
              The JSON Schema of rule files, for editors.
          rhetoric rules schema --of pack > pack-schema.json
              That of pack.yml.

        """;

    private const string Graph = """
        Examples:
          rhetoric rules graph
              Which rule reads which, in the order in which they run.
          rhetoric rules graph RR1001 --format mermaid
              All that one rule reads, as a diagram.

        """;

    private const string Lint = """
        Examples:
          rhetoric rules lint --rules my-rules/
              What no rule uses, and what was released and has changed.
          rhetoric rules lint --rules my-rules/ --rules core-en --articles corpus/
              With rules that are too broad and signals that are slow, in 20 articles or more of every kind.

        Exit codes:
          0  nothing is doubtful
          1  something is
          2  a broken rule, an article that could not be read, or options that make no sense

        """;

    private const string Docs = """
        Examples:
          rhetoric rules docs --rules my-rules/ --into docs/
              A page for each rule and a codebook, as Markdown and HTML.

        """;

    /// <summary>Below the help of one of its commands.</summary>
    public static string Of(string command) => command switch
    {
        "docs" => Docs,
        "graph" => Graph,
        "lint" => Lint,
        "list" => List,
        "new" => New,
        "schema" => Schema,
        "show" => Show,
        _ => All,
    };
}
