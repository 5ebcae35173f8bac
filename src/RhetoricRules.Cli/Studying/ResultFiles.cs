using System.Collections.Immutable;
using System.Text.Json;
using RhetoricRules.Cli.Corpora;
using RhetoricRules.Cli.Inputs;
using RhetoricRules.Diagnostics;
using RhetoricRules.Evaluation.Statistics;

namespace RhetoricRules.Cli.Studying;

/// <summary>Reads the files that <c>check --format jsonl</c> and <c>corpus record</c> write; what is wrong with them is told line by line.</summary>
internal sealed class ResultFiles(CommandWorld world, Messages messages)
{
    /// <summary>How a line of results is made.</summary>
    public const string Form = "results are what `rhetoric check articles --format jsonl --output findings.jsonl` writes; so is what `rhetoric corpus record` keeps.";

    private readonly StudiedArticles _articles = new();
    private readonly RepeatedProblems _problems = new(messages);
    private int _failed;

    /// <summary>Whether something could not be read.</summary>
    public bool HasProblems { get; private set; }

    /// <summary>The articles of <paramref name="paths"/>.</summary>
    public ImmutableArray<StudiedArticle> Read(IEnumerable<string> paths)
    {
        foreach (string path in paths) Read(path);
        _problems.End();
        if (_failed > 0) messages.Hint(FormattableString.Invariant($"{_failed:N0} {(_failed == 1 ? "article" : "articles")} could not be analysed when the results were written; the figures cover the others."));
        if (_articles.Repeated > 0) messages.Hint(FormattableString.Invariant($"{_articles.Repeated:N0} {(_articles.Repeated == 1 ? "article stands" : "articles stand")} in the results more than once and {(_articles.Repeated == 1 ? "counts" : "count")} once, with all moves."));
        if (_articles.Doubtful > 0) messages.Hint(FormattableString.Invariant($"{_articles.Doubtful:N0} {(_articles.Doubtful == 1 ? "article has" : "articles have")} the path and ID of another and {(_articles.Doubtful == 1 ? "counts" : "count")} apart, as if {(_articles.Doubtful == 1 ? "it were" : "they were")} new: where a baseline and findings tell of the same articles, give one of the two."));
        return _articles.ToImmutable();
    }

    private void Read(string path)
    {
        if (path == InputNames.StandardInputPath)
        {
            foreach (NumberedLine line in JsonLinesFile.Read(world.Input, ByteSize.Largest)) Add(path, line);
            return;
        }

        string fullPath = world.FullPath(path);
        if (Directory.Exists(fullPath)) throw new CommandException($"{path}: this is a folder.", $"name the file with the results; {Form}");
        if (!File.Exists(fullPath)) throw new CommandException($"{path}: there is no such file.{Neighbours.Suggestion(fullPath)}", Form);
        if (BaselineFile.IsBaseline(path, world))
        {
            foreach (StudiedArticle article in RecordedResults.Of(BaselineFile.Read(path, world))) _articles.Add(article);
            return;
        }

        foreach (NumberedLine line in JsonLinesFile.Read(fullPath, ByteSize.Largest)) Add(path, line);
    }

    private void Add(string path, NumberedLine line)
    {
        ArticleProblem? problem = line.Problem;
        if (line.Bytes is { } bytes)
        {
            try
            {
                using JsonDocument document = JsonDocument.Parse(bytes);
                StudiedArticle? article = ResultLine.Read(document.RootElement, out string reason);
                if (article is not null) _articles.Add(article);
                else if (reason.Length == 0) _failed++;
                else problem = InputProblems.BadKey(reason);
            }
            catch (Exception exception) when (exception is JsonException or InvalidOperationException)
            {
                problem = InputProblems.BadJson($"it cannot be read as results; {Form}");
            }
        }

        if (problem is null) return;
        HasProblems = true;
        _problems.Tell(line.Number is { } number ? FormattableString.Invariant($"{path}:{number}") : path, problem);
    }
}
