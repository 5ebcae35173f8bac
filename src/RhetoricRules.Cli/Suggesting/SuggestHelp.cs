namespace RhetoricRules.Cli.Suggesting;

/// <summary>What to type for <c>rhetoric suggest</c>.</summary>
internal static class SuggestHelp
{
    /// <summary>The examples and exit codes.</summary>
    public const string Text = """
        Examples:
          rhetoric suggest lexicon accusation --corpus corpus/
              Words that stand where phrases name {accusation} and that the list lacks, with the lines they stand in.
          rhetoric suggest lexicon misdeed.rights --corpus corpus.jsonl --rules my-rules/
              On a terminal it asks word by word; a word that is accepted is written into the list in its file.
          rhetoric suggest lexicon slurs --rules my-rules/ --accept smear --accept slander
              Writes words without asking.
          rhetoric suggest lexicon accusation --corpus corpus/ --format csv --output candidates.csv
              All candidates as a table.

        Exit codes:
          0  done
          2  a broken rule, an article or file that could not be read or written, or options that make no sense

        """;
}
