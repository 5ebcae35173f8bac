using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using RhetoricRules.Diagnostics;
using RhetoricRules.Text;

namespace RhetoricRules.Reporting;

/// <summary>What the lines of all machine reports have in common.</summary>
internal static class ArticleJson
{
    /// <summary>Writes the number of the contract and the article: where it comes from and what it is.</summary>
    public static void WriteHead(Utf8JsonWriter json, int schema, ArticleReport report)
    {
        json.WriteNumber("schema", schema);
        json.WriteStartObject("article");
        WriteText(json, "id", report.Metadata.Id);
        WriteText(json, "path", report.Path);
        WriteText(json, "title", report.Title);
        WriteText(json, "source", report.Metadata.Source);
        WriteText(json, "date", report.Metadata.Date);
        WriteText(json, "sha256", report.Article is { } read ? Fingerprint(read.Source) : null);
        if (report.Article is { } article) json.WriteNumber("words", article.WordCount);
        else json.WriteNull("words");
        if (report.Article is { } whole) json.WriteNumber("length", whole.Source.Length);
        else json.WriteNull("length");
        json.WriteEndObject();
    }

    /// <summary>Writes one item of the list of problems.</summary>
    public static void WriteProblem(Utf8JsonWriter json, ArticleProblem problem)
    {
        json.WriteStartObject();
        WriteText(json, "code", problem.Code);
        WriteText(json, "severity", ReportNames.Of(problem.Severity));
        WriteText(json, "message", problem.Message);
        json.WriteEndObject();
    }

    /// <summary>Writes <c>start</c> and <c>end</c>; both are null where there is no span.</summary>
    public static void WriteSpan(Utf8JsonWriter json, TextSpan? span)
    {
        if (span is { } known)
        {
            json.WriteNumber("start", known.Start);
            json.WriteNumber("end", known.End);
        }
        else
        {
            json.WriteNull("start");
            json.WriteNull("end");
        }
    }

    /// <summary>Writes a text or null.</summary>
    public static void WriteText(Utf8JsonWriter json, string key, string? text)
    {
        if (text is null) json.WriteNull(key);
        else json.WriteString(key, text);
    }

    /// <summary>The SHA-256 of the text as UTF-8, in lower-case hexadecimal digits.</summary>
    private static string Fingerprint(SourceText source) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(source.Content)));
}
