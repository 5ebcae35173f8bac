using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Unicode;
using RhetoricRules.Cli.Inputs;
using RhetoricRules.Diagnostics;
using RhetoricRules.Evaluation.Moves;
using RhetoricRules.Evaluation.Moves.Forms;

namespace RhetoricRules.Cli.Evaluating;

/// <summary>Reads a gold of moves in any of its forms, which the ending of the file tells, and the articles that it names.</summary>
internal sealed class MoveGoldReader(CommandWorld world, ByteSize limit, ArticleShelf shelf)
{
    private const string Brat = ".ann";
    private const string Labels = ".labels";
    private const string Forms = ".jsonl (an annotation or an article a line), .csv (with a head), .tsv, .labels or .txt (SemEval), .ann (brat), .json (Web Annotations)";

    private readonly List<GoldArticle> _articles = [];
    private readonly List<InputFile> _files = [];
    private readonly List<(string Place, ArticleProblem Problem)> _problems = [];

    /// <summary>Reads the file or folder at <paramref name="path"/>.</summary>
    /// <exception cref="CommandException">Nothing is there, or nothing that can be read as gold.</exception>
    public MoveGold Read(string path)
    {
        _articles.Clear();
        _files.Clear();
        _problems.Clear();
        string fullPath = world.FullPath(path);
        if (Directory.Exists(fullPath)) ReadFolder(path, fullPath);
        else if (File.Exists(fullPath)) ReadFile(path, fullPath);
        else _problems.Add((path, InputProblems.Missing(Neighbours.Suggestion(fullPath))));
        return new MoveGold([.. _articles], [.. _files], [.. _problems]);
    }

    private void ReadFolder(string path, string fullPath)
    {
        string[] names =
        [
            .. Directory.EnumerateFiles(fullPath).Select(file => Path.GetFileName(file))
                .Where(name => Path.GetExtension(name).ToLowerInvariant() is Brat or Labels)
                .Order(StringComparer.Ordinal),
        ];
        if (names.Length == 0) throw new CommandException($"{path}: this is a folder without annotations.", $"name a file of annotations, or a folder with {Brat} files (brat) or {Labels} files (SemEval).");
        string folder = path.TrimEnd('/', Path.DirectorySeparatorChar);
        foreach (string name in names) ReadFile($"{folder}/{name}", Path.Combine(fullPath, name));
    }

    private void ReadFile(string path, string fullPath)
    {
        _files.Add(new InputFile(path, fullPath, InputKind.Article));
        string ending = Path.GetExtension(path).ToLowerInvariant();
        if (ending is ".jsonl" or ".ndjson")
        {
            ReadJsonLines(path, fullPath);
            return;
        }

        if (ending is not (".csv" or ".tsv" or Labels or ".txt" or Brat or ".json"))
            throw new CommandException($"{path}: its ending tells no form of annotations.", $"the forms are {Forms}.");
        if (TextOf(path, fullPath) is not { } text) return;
        string[] lines = [.. text.Split('\n').Select(line => line.TrimEnd('\r'))];
        // An article may be annotated and have nothing to annotate: then its file names it.
        string? named = ending is Brat or Labels ? Path.GetFileName(path).Split('.')[0] : null;
        GoldReading reading = ending switch
        {
            ".json" => WebAnnotationGold.Read(text),
            Brat => BratGold.Read(lines, Path.GetFileNameWithoutExtension(path)),
            ".csv" => TableGold.Read(lines, lines[0].Count(unit => unit == ';') > lines[0].Count(unit => unit == ',') ? ';' : ','),
            _ => TableGold.Read(lines, '\t'),
        };
        AddNamed(path, reading, ending == Brat ? Path.GetFileNameWithoutExtension(path) : reading.Marks.IsEmpty && reading.Problems.IsEmpty ? named : null);
    }

    private string? TextOf(string path, string fullPath)
    {
        try
        {
            byte[] bytes = File.ReadAllBytes(fullPath);
            if (bytes.Length == 0) return "";
            (string? text, ArticleProblem? problem) = TextDecoder.Decode(bytes);
            if (problem is not null && !string.IsNullOrWhiteSpace(System.Text.Encoding.UTF8.GetString(bytes))) _problems.Add((path, problem));
            return problem is null ? text : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            _problems.Add((path, InputProblems.Unreadable(exception)));
            return null;
        }
    }

    private void ReadJsonLines(string path, string fullPath)
    {
        List<GoldReading> named = [];
        foreach (NumberedLine line in JsonLinesFile.Read(fullPath, limit))
        {
            if (line is not { Number: { } number, Bytes: { } bytes })
            {
                _problems.Add((line.Number is { } failed ? PlaceOf(path, failed) : path, line.Problem!));
                continue;
            }

            try
            {
                using JsonDocument document = JsonDocument.Parse(bytes);
                if (!Utf8.IsValid(bytes) || JsonLineGold.HasText(document.RootElement)) AddArticle(path, number, bytes, document.RootElement);
                else named.Add(JsonLineGold.Read(document.RootElement, number));
            }
            catch (JsonException)
            {
                // The reader of articles knows how to tell it.
                _problems.Add((PlaceOf(path, number), JsonLine.Read(path, number, bytes).Problem!));
            }
            catch (InvalidOperationException)
            {
                _problems.Add((PlaceOf(path, number), InputProblems.BadLabel("The line has a \\u escape that stands for half a character (a lone surrogate).")));
            }
        }

        AddNamed(path, GoldReading.All(named), null);
    }

    private void AddArticle(string path, int number, byte[] bytes, JsonElement line)
    {
        ArticleText article = JsonLine.Read(path, number, bytes);
        if (article.Text is not { } text)
        {
            _problems.Add((article.Place, article.Problem!));
            return;
        }

        GoldReading reading = JsonLineGold.ReadLabels(line, article.Metadata.Id, number);
        (ImmutableArray<GoldUnit> units, ImmutableArray<GoldProblem> problems) = On(text, reading);
        // An article is annotated as a whole: one label that does not fit makes the others doubtful.
        if (problems.IsEmpty) _articles.Add(new GoldArticle(article.Metadata.Id, article.Metadata, text, units));
        else _problems.Add((article.Place, InputProblems.BadLabel(problems[0].Message)));
    }

    private void AddNamed(string path, GoldReading reading, string? alsoNamed)
    {
        List<(int Line, string Place, ArticleProblem Problem)> problems = [];
        problems.AddRange(reading.Problems.Select(problem => (problem.Line, PlaceOf(path, problem.Line), InputProblems.BadLabel(problem.Message))));
        ILookup<string, GoldMark> byName = reading.Marks.ToLookup(mark => mark.Article, StringComparer.Ordinal);
        var named = byName.Select(article => article.Key).Concat(alsoNamed is null ? [] : [alsoNamed]).Distinct(StringComparer.Ordinal)
            .Select(name => (Name: name, Found: shelf.Find(name, path)));
        // One file may be named with its ending here and without it there.
        foreach (var article in named.GroupBy(article => article.Found.File?.FullPath ?? article.Name, StringComparer.Ordinal))
        {
            (string name, (InputFile? file, ArticleProblem? problem)) = article.First();
            ImmutableArray<GoldMark> marks = [.. article.SelectMany(other => byName[other.Name]).Select(mark => mark with { Article = name })];
            int line = marks.IsEmpty ? 1 : marks.Min(mark => mark.Line);
            if (file is not null) _files.Add(file);
            ArticleText? read = file is null ? null : new ArticleSource(world, limit).Read(file).Single()();
            if (read?.Text is not { } text)
            {
                string others = marks.Length > 1 ? string.Create(CultureInfo.InvariantCulture, $" It has {marks.Length} annotations.") : "";
                ArticleProblem told = problem ?? read!.Problem!;
                problems.Add((line, problem is null ? file!.Path : PlaceOf(path, line), told with { Message = told.Message + others }));
                continue;
            }

            (ImmutableArray<GoldUnit> units, ImmutableArray<GoldProblem> misfits) = On(text, new GoldReading(marks, []));
            problems.AddRange(misfits.Select(misfit => (misfit.Line, PlaceOf(path, misfit.Line), InputProblems.BadLabel(misfit.Message))));
            _articles.Add(new GoldArticle(name, read.Metadata, text, units));
        }

        _problems.AddRange(problems.OrderBy(problem => problem.Line).Select(problem => (problem.Place, problem.Problem)));
    }

    private static (ImmutableArray<GoldUnit> Units, ImmutableArray<GoldProblem> Problems) On(string text, GoldReading reading)
    {
        ImmutableArray<GoldUnit>.Builder units = ImmutableArray.CreateBuilder<GoldUnit>();
        ImmutableArray<GoldProblem>.Builder problems = ImmutableArray.CreateBuilder<GoldProblem>();
        problems.AddRange(reading.Problems);
        foreach (GoldMark mark in reading.Marks)
        {
            (GoldUnit? unit, string? problem) = mark.On(text);
            if (unit is not null) units.Add(unit);
            else problems.Add(new GoldProblem(mark.Line, problem!));
        }

        return (units.ToImmutable(), problems.ToImmutable());
    }

    private static string PlaceOf(string path, int line) => string.Create(CultureInfo.InvariantCulture, $"{path}:{line}");
}
