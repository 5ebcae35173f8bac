using System.Collections.Immutable;
using RhetoricRules.Cli.Inputs;
using RhetoricRules.Diagnostics;
using RhetoricRules.Rules;
using RhetoricRules.Text;

namespace RhetoricRules.Cli.Packs;

/// <summary>Reads the rule files of a pack from disk.</summary>
internal static class PackFolder
{
    /// <summary>The list of what a pack has released, beside its <c>pack.yml</c>.</summary>
    public const string ReleasesFile = "releases.md";

    /// <summary>
    /// The pack in a file or folder. A file that cannot be read is told to <paramref name="tell"/> and left out; a path without any rule file ends the command.
    /// </summary>
    public static PackSource Read(string path, CommandWorld world, Action<string, ArticleProblem> tell)
    {
        string fullPath = world.FullPath(path);
        ImmutableArray<RuleFile>.Builder files = ImmutableArray.CreateBuilder<RuleFile>();
        foreach (string file in FilesOf(path, fullPath, world, tell))
        {
            (string? text, ArticleProblem? problem) = ReadFile(world.FullPath(file));
            if (text is not null) files.Add(new RuleFile(file, new SourceText(text)));
            else tell(file, problem!);
        }

        return new PackSource(InputNames.IdOf(fullPath), files.ToImmutable()) { Releases = ReadReleases(path, world, tell) };
    }

    /// <summary>The pack in a folder; null where no rule file is there.</summary>
    public static PackSource? Find(string path, CommandWorld world, Action<string, ArticleProblem> tell)
    {
        string fullPath = world.FullPath(path);
        return Directory.Exists(fullPath) && FolderWalk.Walk(path, fullPath).Files.Any(IsRuleFile) ? Read(path, world, tell) : null;
    }

    private static RuleFile? ReadReleases(string path, CommandWorld world, Action<string, ArticleProblem> tell)
    {
        string file = $"{path.TrimEnd('/', Path.DirectorySeparatorChar)}/{ReleasesFile}";
        if (!File.Exists(world.FullPath(file))) return null;
        (string? text, ArticleProblem? problem) = ReadFile(world.FullPath(file));
        if (text is null) tell(file, problem!);
        return text is null ? null : new RuleFile(file, new SourceText(text));
    }

    private static string[] FilesOf(string path, string fullPath, CommandWorld world, Action<string, ArticleProblem> tell)
    {
        if (File.Exists(fullPath)) return [path];
        if (!Directory.Exists(fullPath))
        {
            string meant = Suggestion.For(path, [CorePack.Name]);
            throw new CommandException(
                $"--rules {path}: no such file or folder.{meant}",
                $"name a rule file (.yml), a folder of them, or {CorePack.Name} for the rules that ship with rhetoric.");
        }

        (IReadOnlyList<string> files, IReadOnlyList<string> closed) = FolderWalk.Walk(path, fullPath);
        foreach (string folder in closed) tell(folder, InputProblems.Unreadable(new UnauthorizedAccessException()));
        string[] rules = [.. files.Where(IsRuleFile)];
        if (rules.Length > 0 || closed.Count > 0) return rules;
        throw new CommandException($"--rules {path}: the folder holds no rule files (.yml).", $"{world.FullPath(path)} was searched, with all folders in it.");
    }

    private static (string? Text, ArticleProblem? Problem) ReadFile(string fullPath)
    {
        try
        {
            return TextDecoder.Decode(File.ReadAllBytes(fullPath), isRuleFile: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return (null, InputProblems.Unreadable(exception));
        }
    }

    private static bool IsRuleFile(string path) =>
        path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase);
}
