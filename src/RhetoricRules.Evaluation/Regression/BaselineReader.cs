using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using RhetoricRules.Evaluation.Regression.Lines;
using RhetoricRules.Text;

namespace RhetoricRules.Evaluation.Regression;

/// <summary>Reads what <see cref="BaselineWriter"/> writes.</summary>
public sealed class BaselineReader
{
    private readonly ImmutableArray<BaselineRule>.Builder _rules = ImmutableArray.CreateBuilder<BaselineRule>();
    private readonly ImmutableArray<BaselinePart>.Builder _parts = ImmutableArray.CreateBuilder<BaselinePart>();
    private readonly List<RecordedArticle> _articles = [];
    private readonly ImmutableArray<RecordedFinding>.Builder _findings = ImmutableArray.CreateBuilder<RecordedFinding>();
    private readonly HashSet<(string Kind, string Name, string Article)> _seen = [];
    private HeadLine? _head;
    private ArticleLine? _article;

    private BaselineReader()
    {
    }

    /// <summary>The baseline of <paramref name="lines"/>; blank lines are passed over.</summary>
    /// <exception cref="FormatException">A line is not of the form; the message names it.</exception>
    public static Baseline Read(IEnumerable<string> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var reader = new BaselineReader();
        int number = 0;
        foreach (string line in lines)
        {
            number++;
            if (string.IsNullOrWhiteSpace(line)) continue;
            try
            {
                reader.Add(line);
            }
            catch (Exception exception) when (exception is JsonException or FormatException or InvalidOperationException)
            {
                throw new FormatException(FormattableString.Invariant($"line {number}: {ReasonOf(exception)}"), exception);
            }
        }

        return reader.End();
    }

    private void Add(string line)
    {
        string kind = KindOf(line);
        if ((_head is null) != (kind == "baseline")) throw new FormatException(_head is null ? "a baseline begins with a line whose first key is `baseline`." : "the head stands twice.");
        switch (kind)
        {
            case "baseline":
                _head = Parse(line, BaselineJson.Lines.HeadLine);
                if (_head.Baseline != Baseline.Schema) throw new FormatException(FormattableString.Invariant($"this form is number {_head.Baseline}; this version reads number {Baseline.Schema}."));
                break;
            case "rule":
                RuleLine rule = Parse(line, BaselineJson.Lines.RuleLine);
                if (!_seen.Add((kind, rule.Rule, ""))) throw new FormatException($"the rule `{rule.Rule}` stands twice.");
                _rules.Add(new BaselineRule(rule.Rule, rule.Code, rule.Meaning));
                break;
            case "part":
                PartLine part = Parse(line, BaselineJson.Lines.PartLine);
                if (!_seen.Add((kind, part.Part, ""))) throw new FormatException($"the part `{part.Part}` stands twice.");
                _parts.Add(new BaselinePart { Key = part.Part, Clauses = part.Clauses, Phrases = part.Phrases });
                break;
            case "article":
                EndArticle();
                _article = Parse(line, BaselineJson.Lines.ArticleLine);
                if (_article.Words < 0) throw new FormatException($"the article `{_article.Article}` has {_article.Words} words.");
                if (!_seen.Add((kind, $"{_article.Path}:{_article.Line}", _article.Article))) throw new FormatException($"the article `{_article.Article}` stands twice.");
                if (_article.Text is { } kept && Fingerprint.OfArticle(kept, new ArticleMetadata(_article.Article, _article.Title, _article.Source, _article.Date)) != _article.Hash)
                    throw new FormatException($"the text that is kept of the article `{_article.Article}` is not the one that was recorded.");
                break;
            case "finding":
                FindingLine finding = Parse(line, BaselineJson.Lines.FindingLine);
                if (finding.In != _article?.Article) throw new FormatException($"a finding in `{finding.In}` stands below {(_article is null ? "no article" : $"the article `{_article.Article}`")}.");
                _findings.Add(finding.Read());
                break;
            default:
                throw new FormatException($"its first key is `{kind}`; there is baseline, rule, part, article and finding.");
        }
    }

    private Baseline End()
    {
        EndArticle();
        if (_head is null) throw new FormatException("it is empty.");
        return new Baseline
        {
            Head = new BaselineHead(_head.Engine, _head.Paths, _head.Options, _head.Packs),
            Rules = _rules.ToImmutable(),
            Parts = _parts.ToImmutable(),
            Articles = [.. _articles],
        };
    }

    private void EndArticle()
    {
        if (_article is { } line)
        {
            _articles.Add(new RecordedArticle
            {
                Id = line.Article,
                Path = line.Path,
                Line = line.Line,
                Hash = line.Hash,
                Words = line.Words,
                Text = line.Text is null ? null : new RecordedText(line.Text, line.Title, line.Source, line.Date),
                Findings = _findings.ToImmutable(),
            });
        }

        _findings.Clear();
    }

    private static T Parse<T>(string line, JsonTypeInfo<T> type)
        where T : class => JsonSerializer.Deserialize(line, type) ?? throw new FormatException("it is null.");

    private static string KindOf(string line)
    {
        var json = new Utf8JsonReader(Encoding.UTF8.GetBytes(line));
        if (!json.Read() || json.TokenType != JsonTokenType.StartObject) throw new FormatException("it is no JSON object.");
        return json.Read() && json.TokenType == JsonTokenType.PropertyName ? json.GetString()! : "";
    }

    // What the serializer says of a key names our types; what it says of the characters is of use.
    private static string ReasonOf(Exception exception)
    {
        string message = exception.Message;
        if (exception is not JsonException json) return message;
        const string missing = "including: ";
        int keys = message.IndexOf(missing, StringComparison.Ordinal);
        if (keys >= 0 && message.Contains("missing required", StringComparison.Ordinal))
            return $"a key is missing: {message[(keys + missing.Length)..].Split(". ")[0].TrimEnd('.').Replace('\'', '`')}.";
        if (json.Path is { Length: > 2 } path && json.InnerException is null or InvalidOperationException or FormatException)
            return $"`{path[2..]}` has a value that does not belong there.";
        int place = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return $"it is no line of a baseline: {(place < 0 ? message : message[..place])}";
    }
}
