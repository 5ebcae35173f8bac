using System.Collections.Immutable;
using RhetoricRules.Cli.Inputs;
using RhetoricRules.Diagnostics;

namespace RhetoricRules.Cli.Evaluating;

/// <summary>Finds the articles that a gold file only names: beside it, then anywhere below the folders that the user named.</summary>
internal sealed class ArticleShelf
{
    private readonly CommandWorld _world;
    private readonly ImmutableArray<string> _folders;
    private readonly Lazy<ILookup<string, string>> _files;

    /// <exception cref="CommandException">One of <paramref name="folders"/> is no folder.</exception>
    public ArticleShelf(CommandWorld world, ImmutableArray<string> folders)
    {
        _world = world;
        _folders = folders;
        foreach (string folder in folders)
        {
            if (!Directory.Exists(world.FullPath(folder)))
                throw new CommandException($"--articles {folder}: there is no such folder.{Neighbours.Suggestion(world.FullPath(folder))}", "name the folder that holds the articles as .txt files.");
        }

        _files = new Lazy<ILookup<string, string>>(() => _folders.SelectMany(Below).ToLookup(path => Path.GetFileName(path), StringComparer.Ordinal));
    }

    /// <summary>The file of the article called <paramref name="name"/> in the gold at <paramref name="goldPath"/>, or why there is none.</summary>
    public (InputFile? File, ArticleProblem? Problem) Find(string name, string goldPath)
    {
        string[] names = [name, $"{name}.txt", $"article{name}.txt"];
        string beside = Path.GetDirectoryName(_world.FullPath(goldPath)) ?? _world.WorkingFolder;
        foreach (string folder in _folders.Select(_world.FullPath).Prepend(beside))
        {
            string? path = names.Select(candidate => Path.Combine(folder, candidate)).FirstOrDefault(File.Exists);
            if (path is not null) return (FileAt(path), null);
        }

        foreach (string candidate in names)
        {
            string[] paths = [.. _files.Value[candidate].Distinct(StringComparer.Ordinal)];
            if (paths.Length == 1) return (FileAt(paths[0]), null);
            if (paths.Length > 1) return (null, InputProblems.BadLabel($"Its article `{name}` may be {Shown(paths[0])} or {Shown(paths[1])}. Name it with its folder, or name fewer folders with --articles."));
        }

        string places = _folders.IsEmpty ? "beside the gold; --articles DIR says where else to look" : $"beside the gold nor below {string.Join(", ", _folders)}";
        return (null, InputProblems.BadLabel($"Its article `{name}` is {(_folders.IsEmpty ? "not" : "neither")} {places}. Looked for: {string.Join(", ", names)}."));
    }

    private InputFile FileAt(string fullPath) => new(Shown(fullPath), fullPath, InputKind.Article);

    private string Shown(string fullPath) => Path.GetRelativePath(_world.WorkingFolder, fullPath).Replace('\\', '/');

    private IEnumerable<string> Below(string folder) =>
        Directory.EnumerateFiles(_world.FullPath(folder), "*", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true }).Order(StringComparer.Ordinal);
}
