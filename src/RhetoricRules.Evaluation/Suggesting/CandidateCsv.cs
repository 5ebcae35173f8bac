using System.Collections.Immutable;
using RhetoricRules.Reporting;

namespace RhetoricRules.Evaluation.Suggesting;

/// <summary>Writes candidates as a table: a row a word, with the first line in which it stands.</summary>
public static class CandidateCsv
{
    private static readonly string[] Heads = ["word", "count", "in_corpus", "settings", "shared", "articles", "g2", "doc_id", "pre", "keyword", "post"];

    /// <summary>Writes <paramref name="candidates"/> to <paramref name="output"/>.</summary>
    public static void Write(TextWriter output, ImmutableArray<LexiconCandidate> candidates)
    {
        ArgumentNullException.ThrowIfNull(output);
        CsvLines lines = new(output);
        foreach (string head in Heads) lines.Add(head);
        lines.End();
        foreach (LexiconCandidate candidate in candidates)
        {
            lines.Add(candidate.Word).Add(candidate.Count).Add(candidate.InCorpus).Add(candidate.Settings).Add(candidate.Shared).Add(candidate.Articles).Add(candidate.Score);
            CandidateExample? first = candidate.Examples.FirstOrDefault();
            lines.Add(first?.Article).Add(first?.Words.Before).Add(first?.Words.Keyword).Add(first?.Words.After);
            lines.End();
        }
    }
}
