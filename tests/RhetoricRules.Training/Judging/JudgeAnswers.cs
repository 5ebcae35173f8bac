using System.Collections.Immutable;
using System.Text.Json;
using RhetoricRules.RuleTests.Judging;
using RhetoricRules.Text;

namespace RhetoricRules.Training.Judging;

/// <summary>Brings the answers of both judges together into lines that hold no text.</summary>
internal sealed class JudgeAnswers(CorpusTexts texts, string folder)
{
    /// <summary>What was judged before and what <paramref name="folder"/> adds, in the order of the file; a finding that was judged again has the new verdicts.</summary>
    /// <exception cref="InvalidDataException">An answer is missing, is not to be understood, or quotes.</exception>
    public ImmutableArray<JudgedFinding> MergeInto(ImmutableArray<JudgedFinding> before)
    {
        Dictionary<string, JsonElement> first = AnswersIn(JudgeSheets.FirstAnswers);
        Dictionary<string, JsonElement> second = AnswersIn(JudgeSheets.SecondAnswers);
        Dictionary<string, JudgedFinding> judged = before.ToDictionary(finding => finding.Key, StringComparer.Ordinal);
        List<string> problems = [];
        HashSet<string> known = new(StringComparer.Ordinal);
        foreach (JsonElement item in LinesOf(JudgeSheets.Items))
        {
            string id = item.GetProperty("id").GetString()!;
            known.Add(id);
            if (!first.TryGetValue(id, out JsonElement one) || !second.TryGetValue(id, out JsonElement two))
            {
                problems.Add($"{id}: {(first.ContainsKey(id) ? JudgeSheets.SecondAnswers : JudgeSheets.FirstAnswers)} has no answer.");
                continue;
            }

            JudgedFinding finding = Merge(item, one, two, problems);
            judged[finding.Key] = finding;
        }

        problems.AddRange(first.Keys.Concat(second.Keys).Where(id => !known.Contains(id)).Select(id => $"{id}: there is no such item."));
        if (problems.Count > 0) throw new InvalidDataException(string.Join('\n', problems));
        return [.. judged.Values.OrderBy(finding => finding.Key, StringComparer.Ordinal)];
    }

    private JudgedFinding Merge(JsonElement item, JsonElement one, JsonElement two, List<string> problems)
    {
        string id = item.GetProperty("id").GetString()!;
        string code = item.GetProperty("code").GetString()!;
        string verdict = Known(one, "verdict");
        if (verdict is not ("right" or "wrong")) problems.Add($"{id}: judge 1 says `{verdict}`; a verdict is right or wrong.");
        bool hasCodes = two.TryGetProperty("codes", out JsonElement named) && named.ValueKind == JsonValueKind.Array;
        if (!hasCodes) problems.Add($"{id}: judge 2 has no `codes`; write [] where no move is made.");
        ImmutableArray<string> codes = hasCodes ? [.. named.EnumerateArray().Select(other => other.GetString()!).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)] : [];
        var finding = new JudgedFinding(
            item.GetProperty("corpus").GetString()!,
            item.GetProperty("doc").GetString()!,
            TextSpan.Between(item.GetProperty("start").GetInt32(), item.GetProperty("end").GetInt32()),
            item.GetProperty("hash").GetString()!,
            code,
            new Judgement(verdict == "right", null, Known(one, "reason")),
            new Judgement(codes.Contains(code), codes, Known(two, "reason")));
        string text = texts.Text(finding.Corpus, finding.Document);
        if (JudgedFinding.MarkOf(text.AsSpan(finding.Span.Start, finding.Span.Length)) != finding.Mark) problems.Add($"{id}: the text of {finding.Document} is another than it was.");
        foreach (string reason in new[] { finding.First.Reason, finding.Second.Reason })
        {
            if (reason.Length == 0) problems.Add($"{id}: a reason is missing.");
            else if (Reasons.QuoteFrom(text, reason) is { } quote) problems.Add($"{id}: a reason quotes “{quote}”; at most four words in a row.");
        }

        return finding;
    }

    private Dictionary<string, JsonElement> AnswersIn(string name)
    {
        Dictionary<string, JsonElement> answers = new(StringComparer.Ordinal);
        foreach (JsonElement line in LinesOf(name))
        {
            if (!answers.TryAdd(Known(line, "id"), line)) throw new InvalidDataException($"{name}: {Known(line, "id")} is answered twice.");
        }

        return answers;
    }

    private IEnumerable<JsonElement> LinesOf(string name) => File.ReadLines(Path.Combine(folder, name)).Where(line => line.Length > 0).Select(line => JsonElement.Parse(line));

    private static string Known(JsonElement line, string key) => line.TryGetProperty(key, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString()!.Trim() : "";
}
