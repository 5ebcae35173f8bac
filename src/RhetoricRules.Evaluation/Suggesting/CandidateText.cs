using System.Collections.Immutable;
using System.Globalization;
using RhetoricRules.Reporting;

namespace RhetoricRules.Evaluation.Suggesting;

/// <summary>Writes candidates for people: each with its counts and the lines in which it stands. Lines end in <c>\n</c>.</summary>
public sealed class CandidateText
{
    private const int DefaultWidth = 100;
    private const int LeastWidth = 50;

    private readonly StyledWriter _output;
    private readonly bool _takesColour;
    private readonly int _left;
    private readonly int _right;

    /// <summary>Writes to <paramref name="output"/>, which stays open.</summary>
    public CandidateText(TextWriter output, TextReportOptions options)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(options);
        _takesColour = options.Colour;
        _output = new StyledWriter(output, _takesColour);
        int text = Math.Max(LeastWidth, options.Width ?? DefaultWidth) - (ConcordanceColumns.Gap.Length * 3);
        _left = text * 2 / 5;
        _right = text - _left;
    }

    /// <summary>Writes what was looked at.</summary>
    public void WriteHead(string lexicon, int phrases, CandidateCollector read, int candidates)
    {
        ArgumentNullException.ThrowIfNull(read);
        _output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{lexicon}: {ScoreTable.Counted(phrases, "phrase")} in {ScoreTable.Counted(read.Articles, "article")}; its own words fill a place {read.Known:N0} times, {ScoreTable.Counted(candidates, "other word")} {(candidates == 1 ? "does" : "do")} so too"));
    }

    /// <summary>Writes <paramref name="shown"/>, and that there are <paramref name="left"/> more.</summary>
    public void Write(ImmutableArray<LexiconCandidate> shown, int left)
    {
        foreach (LexiconCandidate candidate in shown) Write(candidate);
        if (left > 0) _output.WriteLine($"\n… and {ScoreTable.Counted(left, "word")} more: --limit, or --format csv.", TextStyle.Faint);
    }

    /// <summary>Writes one candidate.</summary>
    public void Write(LexiconCandidate candidate)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        _output.WriteLine();
        _output.Write(DisplayLine.Clean(candidate.Word), TextStyle.Heading);
        _output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"  {candidate.Count:N0} of {candidate.InCorpus:N0} in the corpus, {ScoreTable.Counted(candidate.Settings, "setting")} ({ScoreTable.Number(candidate.Shared)} shared), {ScoreTable.Counted(candidate.Articles, "article")}, G² {candidate.Score:0.0}"));
        foreach (CandidateExample example in candidate.Examples)
        {
            StringWriter line = new();
            ConcordanceColumns.Write(new StyledWriter(line, _takesColour), example.Words, _left, _right);
            _output.WriteLine($"{ConcordanceColumns.Gap}{line}".TrimEnd());
        }
    }
}
