using System.Collections.Immutable;
using RhetoricRules.Compilation;
using RhetoricRules.Diagnostics;
using RhetoricRules.Review;
using RhetoricRules.Rules;

namespace RhetoricRules.Cli.Packs;

/// <summary>From the paths of <c>--rules</c> to rules that run; every defect on the way is told.</summary>
internal static class RuleLoading
{
    /// <summary>Loads and compiles. No path stands for the shipped pack; where it is not named, other packs still see its words and actors. Unless
    /// <paramref name="mayReportNothing"/>, one rule must report. Of what is merely doubtful about rules, misspelt words are told; the rest belongs to the testing of rules.</summary>
    public static LoadedRules Load(IReadOnlyList<string> paths, CommandWorld world, Messages messages, bool mayReportNothing = false)
    {
        bool areAllSound = true;
        ImmutableArray<RuleProblem>.Builder problems = ImmutableArray.CreateBuilder<RuleProblem>();
        ImmutableArray<PackSource> packs = PacksOf(paths, world, problems, (path, problem) =>
        {
            messages.Problem(path, problem);
            areAllSound = false;
        });
        RuleSetLoad load = PackLoader.Load(packs);
        CompiledRules rules = RuleCompiler.Compile(load.Rules);
        problems.AddRange(load.Problems);
        problems.AddRange(rules.Problems);
        if (!OnlyCore(paths)) problems.AddRange(RuleReview.Spelling(load.Rules));
        foreach (RuleProblem problem in problems)
        {
            messages.Problem(problem);
            if (problem.Severity == Severity.Error) areAllSound = false;
        }

        if (!rules.Descriptors.IsEmpty || mayReportNothing) return new LoadedRules(rules, areAllSound, load.Rules, packs) { Problems = problems.ToImmutable() };
        throw new CommandException(
            areAllSound ? $"there is no rule to run: {NamesOf(paths)} defines none that reports." : "no rule is left to run: mend the problems above.",
            "a pattern reports when it has an `id`, a `title` and a `message`.");
    }

    private static ImmutableArray<PackSource> PacksOf(
        IReadOnlyList<string> paths, CommandWorld world, ImmutableArray<RuleProblem>.Builder problems, Action<string, ArticleProblem> tell)
    {
        if (paths.Count == 0) return [CorePack.Source(vocabularyOnly: false)];
        List<(string Place, PackSource Pack)> packs = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (string path in paths)
        {
            if (path.Length == 0) throw new CommandException("--rules: the path is empty.", "name a rule file (.yml) or a folder of them.");
            bool isCore = path == CorePack.Name;
            string place = isCore ? path : Path.TrimEndingDirectorySeparator(world.FullPath(path));
            if (seen.Add(place)) packs.Add((place, isCore ? CorePack.Source(vocabularyOnly: false) : PackFolder.Read(path, world, tell)));
        }

        PackDependencies dependencies = new(world, path => PackFolder.Find(path, world, tell));
        ImmutableArray<PackSource> needed = dependencies.Of(packs);
        problems.AddRange(dependencies.Problems);
        ImmutableArray<PackSource> lent = dependencies.IncludeCore ? [] : [CorePack.Source(vocabularyOnly: true)];
        return [.. packs.Select(pack => pack.Pack), .. needed, .. lent];
    }

    // A test holds the shipped words to be sound, so they need no look on every run.
    private static bool OnlyCore(IReadOnlyList<string> paths) => paths.All(path => path == CorePack.Name);

    private static string NamesOf(IReadOnlyList<string> paths) => paths.Count == 0 ? CorePack.Name : string.Join(", ", paths);
}
