using System.Collections.Immutable;
using RhetoricRules.Compilation;
using RhetoricRules.Diagnostics;
using RhetoricRules.Rules;

namespace RhetoricRules.Cli.Packs;

/// <summary>From the paths of <c>--rules</c> to rules that run; every defect on the way is told.</summary>
internal static class RuleLoading
{
    /// <summary>Loads and compiles. No path stands for the shipped pack; where it is not named, other packs still see its words and actors. Unless
    /// <paramref name="mayReportNothing"/>, one rule must report.</summary>
    public static LoadedRules Load(IReadOnlyList<string> paths, CommandWorld world, Messages messages, bool mayReportNothing = false)
    {
        bool areAllRead = true;
        ImmutableArray<PackSource> packs = PacksOf(paths, world, (path, problem) =>
        {
            messages.Problem(path, problem);
            areAllRead = false;
        });
        bool areAllSound = areAllRead;
        RuleSetLoad load = PackLoader.Load(packs);
        CompiledRules rules = RuleCompiler.Compile(load.Rules);
        ImmutableArray<RuleProblem> problems = [.. load.Problems, .. rules.Problems];
        foreach (RuleProblem problem in problems)
        {
            messages.Problem(problem);
            if (problem.Severity == Severity.Error) areAllSound = false;
        }

        if (!rules.Descriptors.IsEmpty || mayReportNothing) return new LoadedRules(rules, areAllSound, load.Rules) { Problems = problems, AreAllRead = areAllRead };
        throw new CommandException(
            areAllSound ? $"there is no rule to run: {NamesOf(paths)} defines none that reports." : "no rule is left to run: mend the problems above.",
            "a pattern reports when it has an `id`, a `title` and a `message`.");
    }

    private static ImmutableArray<PackSource> PacksOf(IReadOnlyList<string> paths, CommandWorld world, Action<string, ArticleProblem> tell)
    {
        if (paths.Count == 0) return [CorePack.Source(vocabularyOnly: false)];
        ImmutableArray<PackSource>.Builder packs = ImmutableArray.CreateBuilder<PackSource>();
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (string path in paths)
        {
            if (path.Length == 0) throw new CommandException("--rules: the path is empty.", "name a rule file (.yml) or a folder of them.");
            bool isCore = path == CorePack.Name;
            if (!seen.Add(isCore ? path : Path.TrimEndingDirectorySeparator(world.FullPath(path)))) continue;
            packs.Add(isCore ? CorePack.Source(vocabularyOnly: false) : PackFolder.Read(path, world, tell));
        }

        if (!paths.Contains(CorePack.Name)) packs.Add(CorePack.Source(vocabularyOnly: true));
        return packs.ToImmutable();
    }

    private static string NamesOf(IReadOnlyList<string> paths) => paths.Count == 0 ? CorePack.Name : string.Join(", ", paths);
}
