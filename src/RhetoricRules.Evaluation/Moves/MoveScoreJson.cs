using System.Collections.Immutable;
using System.Text.Json;

namespace RhetoricRules.Evaluation.Moves;

/// <summary>Writes a score for programs: one JSON object on one line. Figures that do not exist are null; all are rounded to four places.</summary>
public static class MoveScoreJson
{
    /// <summary>The version of the contract. A key may be added under the same number; none changes its meaning or goes.</summary>
    public const int Schema = 1;

    /// <summary>Writes <paramref name="report"/> to <paramref name="output"/>.</summary>
    public static void Write(TextWriter output, MoveReport report)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(report);
        MoveScore score = report.Score;
        ScoreJson.WriteLine(output, json =>
        {
            json.WriteNumber("schema", Schema);
            json.WriteString("task", MoveScoreNames.Task);
            ScoreJson.WriteObject(json, "gold", () =>
            {
                json.WriteString("path", report.Gold);
                json.WriteString("against", report.Against);
                json.WriteNumber("articles", score.Articles);
            });
            ScoreJson.WriteObject(json, "scoring", () =>
            {
                json.WriteString("match", MoveScoreNames.Of(report.Scoring.Match));
                json.WriteNumber("coders", report.Scoring.Coders);
                json.WriteString("precisionBy", MoveScoreNames.Of(report.Scoring.PrecisionBy));
                json.WriteString("recallBy", MoveScoreNames.Of(report.Scoring.RecallBy));
            });
            ScoreJson.WriteObject(json, "micro", () => Write(json, score.Micro, score.MicroInterval));
            ScoreJson.WriteObject(json, "macro", () => Write(json, score.Macro, score.MacroInterval));
            ScoreJson.WriteObject(json, "codes", () =>
            {
                foreach (MoveRow row in score.Codes) ScoreJson.WriteObject(json, row.Code, () => Write(json, row));
            });
            json.WriteNumber("forbidden", score.Forbidden);
            ScoreJson.WriteObject(json, "codesWithRules", () =>
            {
                ScoreJson.WriteObject(json, "micro", () => Write(json, score.ReportedMicro));
                ScoreJson.WriteObject(json, "macro", () => Write(json, score.ReportedMacro));
            });
            ScoreJson.WriteObject(json, "characters", () =>
            {
                ScoreJson.WriteObject(json, "spans", () => Write(json, score.Spans, score.SpansInterval));
                ScoreJson.WriteObject(json, "techniques", () => Write(json, score.Techniques, score.TechniquesInterval));
            });
            ScoreJson.WriteObject(json, "sentences", () => Write(json, score.Sentences));
            WriteConfusions(json, score);
            ScoreJson.WriteObject(json, "articles", () =>
            {
                Write(json, "best", MoveScoreTables.BestOf(score));
                Write(json, "worst", MoveScoreTables.WorstOf(score));
            });
            if (score.Sources is { } sources) WriteSources(json, sources);
            ScoreJson.WriteObject(json, "unjudged", () =>
            {
                foreach (CodeScore code in score.Unjudged) json.WriteNumber(code.Code, code.Found);
            });
        });
    }

    private static void Write(Utf8JsonWriter json, MoveRow row)
    {
        Write(json, row.Counts, row.Interval);
        json.WriteNumber("forbidden", row.Counts.Forbidden);
        json.WriteBoolean("hasRule", row.IsReported);
        ScoreJson.WriteObject(json, "characters", () => Write(json, row.Overlap));
        ScoreJson.WriteObject(json, "sentences", () => Write(json, row.Sentences));
    }

    private static void WriteConfusions(Utf8JsonWriter json, MoveScore score)
    {
        json.WriteStartArray("confusions");
        foreach (Confusion confusion in score.Confusions)
        {
            json.WriteStartObject();
            json.WriteString("gold", confusion.Gold.Length > 0 ? confusion.Gold : null);
            json.WriteString("found", confusion.Found.Length > 0 ? confusion.Found : null);
            json.WriteNumber("count", confusion.Count);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteSources(Utf8JsonWriter json, ImmutableArray<SourceScore> sources)
    {
        json.WriteStartArray("entries");
        foreach (SourceScore source in sources)
        {
            json.WriteStartObject();
            json.WriteString("kind", MoveScoreNames.Of(source.Source.Kind));
            json.WriteString("rule", source.Source.Rule);
            json.WriteString("of", source.Source.Owner);
            json.WriteString("text", source.Source.Text);
            json.WriteNumber("hits", source.Hits);
            json.WriteNumber("falseAlarms", source.FalseAlarms);
            ScoreJson.Write(json, "precision", source.Precision);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, string name, IEnumerable<CodeScore> articles)
    {
        json.WriteStartArray(name);
        foreach (CodeScore article in articles)
        {
            json.WriteStartObject();
            json.WriteString("article", article.Code);
            Write(json, article);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, CodeScore counts, Interval? interval)
    {
        Write(json, counts);
        ScoreJson.Write(json, interval);
    }

    private static void Write(Utf8JsonWriter json, CodeScore counts)
    {
        Write(json, counts.Precision, counts.Recall, counts.F1);
        json.WriteNumber("found", counts.Found);
        json.WriteNumber("gold", counts.Gold);
        json.WriteNumber("right", counts.Right);
        json.WriteNumber("recalled", counts.Recalled);
    }

    private static void Write(Utf8JsonWriter json, MacroScore macro) => Write(json, macro.Precision, macro.Recall, macro.F1);

    private static void Write(Utf8JsonWriter json, MacroScore macro, Interval? interval)
    {
        Write(json, macro);
        ScoreJson.Write(json, interval);
    }

    private static void Write(Utf8JsonWriter json, CharacterOverlap overlap) => Write(json, overlap.Precision, overlap.Recall, overlap.F1);

    private static void Write(Utf8JsonWriter json, CharacterOverlap overlap, Interval? interval)
    {
        Write(json, overlap);
        ScoreJson.Write(json, interval);
    }

    private static void Write(Utf8JsonWriter json, SentenceAgreement sentences)
    {
        json.WriteNumber("both", sentences.Both);
        json.WriteNumber("onlyFound", sentences.OnlyFound);
        json.WriteNumber("onlyGold", sentences.OnlyGold);
        json.WriteNumber("neither", sentences.Neither);
        ScoreJson.Write(json, "kappa", sentences.Kappa);
        ScoreJson.Write(json, "alpha", sentences.Alpha);
    }

    private static void Write(Utf8JsonWriter json, double? precision, double? recall, double? f1)
    {
        ScoreJson.Write(json, "precision", precision);
        ScoreJson.Write(json, "recall", recall);
        ScoreJson.Write(json, "f1", f1);
    }
}
