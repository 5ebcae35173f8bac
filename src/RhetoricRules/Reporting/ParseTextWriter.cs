using System.Collections.Immutable;
using System.Globalization;
using RhetoricRules.Diagnostics;
using RhetoricRules.Text;

namespace RhetoricRules.Reporting;

/// <summary>
/// What the engine sees of articles, for people: every sentence with its place and whose words it holds in the margin, and beneath it a row of marks for
/// each attribution; at the end of an article who speaks, which actors are named, and the numbers.
/// </summary>
public sealed class ParseTextWriter : IReportWriter
{
    private const string ScareQuotes = "scare quotes";
    private const int WidestMargin = 38;
    private const int NarrowestMargin = 18;
    private const int NarrowestText = 20;

    private readonly TextReportOptions _options;
    private readonly StyledWriter _output;
    private bool _afterArticle;
    private bool _hasKey;

    /// <summary>Writes to <paramref name="output"/>, which stays open.</summary>
    public ParseTextWriter(TextWriter output, TextReportOptions options)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(options);
        (_output, _options) = (new StyledWriter(output, options.Colour), options);
    }

    /// <inheritdoc/>
    public void Write(ArticleReport article)
    {
        ArgumentNullException.ThrowIfNull(article);
        if (_afterArticle) _output.WriteLine();
        _afterArticle = true;
        WriteHeading(article);
        if (article.Parsed is { } parsed) Write(parsed);
    }

    /// <inheritdoc/>
    public void End()
    {
        // Every article stands for itself.
    }

    private void WriteHeading(ArticleReport article)
    {
        _output.Write(DisplayLine.Clean(article.Place), TextStyle.Heading);
        _output.Write(": ");
        if (article.Parsed is null) _output.WriteLine("not read", TextStyle.Error);
        else _output.WriteLine(article.Parsed.Article.WordCount is 1 ? "1 word" : string.Create(CultureInfo.InvariantCulture, $"{article.Parsed.Article.WordCount:N0} words"), TextStyle.Faint);
    }

    private void Write(ParsedArticle parsed)
    {
        Article article = parsed.Article;
        ImmutableArray<ParsedAttribution> attributions = ParsedAttribution.Of(article);
        ImmutableArray<ParsedSentence> sentences = ParsedSentence.Of(article, attributions);
        if (sentences.IsEmpty) return;

        if (!_hasKey) WriteKey();
        _hasKey = true;
        int most = _options.Width is { } columns ? Math.Clamp(columns * 35 / 100, NarrowestMargin, WidestMargin) : WidestMargin;
        string[] places = [.. sentences.Select((sentence, i) => PlaceOf(sentence) is var place && i > 0 && place == PlaceOf(sentences[i - 1]) ? "" : place)];
        int margin = sentences.Select((sentence, i) => WidthOf(parsed, sentence, places[i], most)).Max();
        int digits = NumberOf(article, sentences[^1]).Length;
        for (int i = 0; i < sentences.Length; i++)
        {
            if (sentences[i].BeginsParagraph) _output.WriteLine();
            WriteSentence(parsed, sentences[i], places[i], margin, digits);
        }

        ParsedLists.Write(_output, _options.Width, parsed, attributions);
    }

    private void WriteKey()
    {
        _output.Write("SSSS", TextStyle.Speaker);
        _output.Write(" source  ", TextStyle.Faint);
        _output.Write("CCCC", TextStyle.Warning);
        _output.Write(" cue  ", TextStyle.Faint);
        _output.Write("────", TextStyle.Note);
        _output.WriteLine(" what is said  name? not sure who", TextStyle.Faint);
    }

    private void WriteSentence(ParsedArticle parsed, ParsedSentence sentence, string place, int margin, int digits)
    {
        int? textWidth = _options.Width is { } columns ? Math.Max(NarrowestText, columns - margin - digits - 4) : null;
        List<MarkRow> rows = [.. sentence.Attributions.Select(attribution => MarkRow.Of(attribution, SpeakerLabel.Of(parsed, attribution, margin)))];
        if (!sentence.ScareQuotes.IsEmpty) rows.Add(new MarkRow(ScareQuotes, [.. sentence.ScareQuotes.Select(span => (span, '"', TextStyle.EvenStep))]));
        HashSet<MarkRow> labelled = new(ReferenceEqualityComparer.Instance);
        DisplayLine line = new(parsed.Article.Source, sentence.Span);
        string number = NumberOf(parsed.Article, sentence).PadLeft(digits);
        string who = sentence.Whole is { } whole ? SpeakerLabel.Of(parsed, whole, margin - Reserved(place)) : "";
        foreach ((int from, int to, _) in line.Pieces(textWidth))
        {
            WriteMargin(place, who, margin, number);
            _output.WriteLine(line.Text[from..to]);
            foreach (MarkRow row in rows)
            {
                (char Glyph, TextStyle Style)[] signs = row.Beneath(line, from, to);
                if (signs.Length == 0) continue;
                WriteMargin("", labelled.Add(row) || sentence.Attributions.Length > 1 ? row.Label : "", margin, new string(' ', digits));
                WriteSigns(signs);
            }

            (place, who, number) = ("", "", new string(' ', digits));
        }
    }

    private void WriteMargin(string place, string who, int margin, string number)
    {
        _output.Write(place, TextStyle.Faint);
        _output.Write(new string(' ', Math.Max(0, margin - DisplayWidth.Of(place) - DisplayWidth.Of(who))));
        _output.Write(who, TextStyle.Heading);
        _output.Write($" {number} │ ", TextStyle.Faint);
    }

    private void WriteSigns((char Glyph, TextStyle Style)[] signs)
    {
        for (int from = 0, to; from < signs.Length; from = to)
        {
            to = from + 1;
            while (to < signs.Length && signs[to] == signs[from]) to++;
            (char glyph, TextStyle style) = signs[from];
            _output.Write(new string(glyph == default ? ' ' : glyph, to - from), style);
        }

        _output.WriteLine();
    }

    private static int WidthOf(ParsedArticle parsed, ParsedSentence sentence, string place, int most)
    {
        IEnumerable<string> labels = sentence.Attributions.Select(attribution => SpeakerLabel.Of(parsed, attribution, most));
        if (!sentence.ScareQuotes.IsEmpty) labels = labels.Append(ScareQuotes);
        int reserved = Reserved(place);
        int whole = sentence.Whole is { } attribution ? reserved + DisplayWidth.Of(SpeakerLabel.Of(parsed, attribution, most - reserved)) : place.Length;
        return labels.Select(DisplayWidth.Of).Append(whole).Max();
    }

    /// <summary>The columns that a place takes from the speaker beside it.</summary>
    private static int Reserved(string place) => place.Length == 0 ? 0 : place.Length + 2;

    private static string PlaceOf(ParsedSentence sentence) => ParsedPlace.NameOf(sentence.Places);

    private static string NumberOf(Article article, ParsedSentence sentence) =>
        (article.Source.Lines.At(sentence.Span.Start).Line + 1).ToString(CultureInfo.InvariantCulture);
}
