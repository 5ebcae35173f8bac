using System.Collections.Immutable;
using System.Text.Json;
using RhetoricRules.Evaluation.Moves;

namespace RhetoricRules.Cli.Evaluating;

/// <summary>Reads a plan: JSON Lines, a set of texts a line, in the order of the page.</summary>
internal static class AccuracyPlan
{
    private const string Form = """a line is {"title": …, "gold": FILE} for annotated articles or {"title": …, "texts": FILE} for others; `about`, `map`, `match`, `votes` and `code` may follow.""";

    private static readonly string[] Keys = ["title", "about", "gold", "texts", "map", "match", "votes", "code"];

    /// <summary>The sets of the plan at <paramref name="path"/>.</summary>
    /// <exception cref="CommandException">It cannot be read, or a line is wrong.</exception>
    public static ImmutableArray<PlannedSet> Read(CommandWorld world, string path)
    {
        ImmutableArray<PlannedSet>.Builder sets = ImmutableArray.CreateBuilder<PlannedSet>();
        int number = 0;
        foreach (string line in LinesOf(world, path))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line)) continue;
            string place = FormattableString.Invariant($"{path}:{number}");
            PlannedSet set = Parse(place, line);
            if (sets.Any(other => other.Title == set.Title)) throw new CommandException($"{place}: the plan has another set with the title `{set.Title}`.", "give every set a title of its own.");
            sets.Add(set);
        }

        return sets.Count > 0 ? sets.ToImmutable() : throw new CommandException($"{path}: the plan is empty.", Form);
    }

    private static string[] LinesOf(CommandWorld world, string path)
    {
        string fullPath = world.FullPath(path);
        try
        {
            return File.ReadAllLines(fullPath);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"--report {path}: the plan cannot be read: {(File.Exists(fullPath) ? exception.Message : "there is no such file.")}{Inputs.Neighbours.Suggestion(fullPath)}", Form);
        }
    }

    private static PlannedSet Parse(string place, string line)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(line);
            return Parse(place, document.RootElement);
        }
        catch (JsonException)
        {
            throw new CommandException($"{place}: the line is no object in braces.", Form);
        }
    }

    private static PlannedSet Parse(string place, JsonElement line)
    {
        if (line.ValueKind != JsonValueKind.Object) throw new CommandException($"{place}: the line is no object in braces.", Form);
        Dictionary<string, string> given = new(StringComparer.Ordinal);
        foreach (JsonProperty property in line.EnumerateObject())
        {
            if (!Keys.Contains(property.Name)) throw new CommandException($"{place}: `{property.Name}` means nothing here.{Suggestion.For(property.Name, Keys)}", Form);
            if (property.Value.ValueKind != JsonValueKind.String || property.Value.GetString() is not { Length: > 0 } value)
                throw new CommandException($"{place}: `{property.Name}` is no text in quotation marks.", Form);
            given[property.Name] = value;
        }

        bool isAnnotated = given.ContainsKey("gold");
        if (!given.TryGetValue("title", out string? title) || isAnnotated == given.ContainsKey("texts")) throw new CommandException($"{place}: a set has a `title`, and a `gold` or `texts`.", Form);
        if (given.ContainsKey("votes") != given.ContainsKey("code")) throw new CommandException($"{place}: `votes` says where the votes are and `code` what they are on.", "give both, or neither.");
        if (!isAnnotated && given.Keys.FirstOrDefault(key => key is "map" or "match" or "votes") is { } odd) throw new CommandException($"{place}: `{odd}` is for annotated articles.", Form);
        VotedCode? votes = given.TryGetValue("votes", out string? keys) ? new VotedCode(keys.Split('.'), given["code"]) : null;
        return new PlannedSet(
            title, given.GetValueOrDefault("about", ""), given[isAnnotated ? "gold" : "texts"], isAnnotated, given.GetValueOrDefault("map"), MatchOf(place, given, votes), votes);
    }

    private static MoveMatch MatchOf(string place, Dictionary<string, string> given, VotedCode? votes) => given.GetValueOrDefault("match") switch
    {
        "article" => MoveMatch.Article,
        null when votes is not null => MoveMatch.Article,
        { } other when votes is not null => throw new CommandException($"{place}: votes are on whole articles, so `match` is article, not `{other}`.", Form),
        null or "overlap" => MoveMatch.Overlap,
        "exact" => MoveMatch.Exact,
        "sentence" => MoveMatch.Sentence,
        { } other => throw new CommandException($"{place}: `match` is overlap, exact, sentence or article, not `{other}`.", Form),
    };
}
