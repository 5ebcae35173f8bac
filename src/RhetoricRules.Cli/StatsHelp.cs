namespace RhetoricRules.Cli;

/// <summary>What to type for <c>rhetoric stats</c>.</summary>
internal static class StatsHelp
{
    /// <summary>The examples and exit codes.</summary>
    public const string Text = """
        Examples:
          rhetoric check corpus.jsonl --format jsonl --output findings.jsonl
              The results that all of these read.
          rhetoric stats findings.jsonl --by source
              Moves per 1,000 words by source, with intervals; which techniques share articles, which follows which, where they stand.
          rhetoric stats findings.jsonl --by date --period year --select whataboutism,RR12
              Some techniques over the years.
          rhetoric stats findings.jsonl --by speaker --format csv --output speakers.csv
              A row a speaker and technique; the rate is that of the speaker's own words.
          rhetoric stats findings.jsonl --table order --within article --format svg --output order.svg
              A picture of what follows what.

        Exit codes:
          0  done
          2  a line of the results that cannot be read (the figures cover the others), or options that make no sense

        """;
}
