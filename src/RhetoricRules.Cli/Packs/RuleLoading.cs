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
        LoadedRules loaded = Load(paths, world, messages, PackLoader.Load);
        if (!loaded.Rules.Descriptors.IsEmpty || mayReportNothing) return loaded;
        throw new CommandException(
            loaded.AreAllSound ? $"there is no rule to run: {NamesOf(paths)} defines none that reports." : "no rule is left to run: mend the problems above.",
            "a pattern reports when it has an `id`, a `title` and a `message`.");
    }

    /// <summary>Loads words and actors only; those of <paramref name="further"/> come first.</summary>
    public static LoadedRules LoadVocabulary(IReadOnlyList<string> paths, CommandWorld world, Messages messages, PackSource? further) =>
        Load(paths, world, messages, packs => PackLoader.Load(
        [
            .. further is null ? [] : new[] { WordListReader.With(further, world, messages) },
            .. packs.Select(pack => pack with { VocabularyOnly = true }),
        ]));

    /// <summary>Loads words and actors, and a phrase that somebody asks about as the one rule that reports.</summary>
    public static LoadedRules LoadQuery(IReadOnlyList<string> paths, CommandWorld world, Messages messages, PhraseQuery query)
    {
        LoadedRules loaded = Load(paths, world, messages, packs => PackLoader.Load([.. packs.Select(pack => pack with { VocabularyOnly = true })], query));
        if (OnlyCore(paths))
        {
            foreach (RuleProblem problem in RuleReview.SpellingOfQuery(loaded.Written)) messages.Problem(problem);
        }

        if (!loaded.Rules.Descriptors.IsEmpty) return loaded;
        throw new CommandException("the phrase cannot be looked for: mend the problems above.", "a phrase stands in quotation marks, so that the shell leaves its signs alone.");
    }

    private static LoadedRules Load(IReadOnlyList<string> paths, CommandWorld world, Messages messages, Func<ImmutableArray<PackSource>, RuleSetLoad> read)
    {
        bool areAllRead = true;
        ImmutableArray<RuleProblem>.Builder problems = ImmutableArray.CreateBuilder<RuleProblem>();
        ImmutableArray<PackSource> packs = PacksOf(paths, world, messages, problems, (path, problem) =>
        {
            messages.Problem(path, problem);
            areAllRead = false;
        });
        bool areAllSound = areAllRead;
        RuleSetLoad load = read(packs);
        CompiledRules rules = RuleCompiler.Compile(load.Rules);
        problems.AddRange(load.Problems);
        problems.AddRange(rules.Problems);
        if (!OnlyCore(paths)) problems.AddRange(RuleReview.Spelling(load.Rules));
        foreach (RuleProblem problem in problems)
        {
            messages.Problem(problem);
            if (problem.Severity == Severity.Error) areAllSound = false;
        }

        return new LoadedRules(rules, areAllSound, load.Rules, packs) { Problems = problems.ToImmutable(), AreAllRead = areAllRead };
    }

    private static ImmutableArray<PackSource> PacksOf(
        IReadOnlyList<string> paths, CommandWorld world, Messages messages, ImmutableArray<RuleProblem>.Builder problems, Action<string, ArticleProblem> tell)
    {
        if (paths.Count == 0) return [CorePack.Source(vocabularyOnly: false)];
        List<(string Place, PackSource Pack)> packs = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (string path in paths)
        {
            if (path.Length == 0) throw new CommandException("--rules: the path is empty.", "name a rule file (.yml) or a folder of them.");
            bool isCore = path == CorePack.Name;
            string place = isCore ? path : Path.TrimEndingDirectorySeparator(world.FullPath(path));
            if (seen.Add(place)) packs.Add((place, isCore ? CorePack.Source(vocabularyOnly: false) : WordListReader.With(PackFolder.Read(path, world, tell), world, messages)));
        }

        PackDependencies dependencies = new(world, path => PackFolder.Find(path, world, tell) is { } found ? WordListReader.With(found, world, messages) : null);
        ImmutableArray<PackSource> needed = dependencies.Of(packs);
        problems.AddRange(dependencies.Problems);
        ImmutableArray<PackSource> lent = dependencies.IncludeCore ? [] : [CorePack.Source(vocabularyOnly: true)];
        return [.. packs.Select(pack => pack.Pack), .. needed, .. lent];
    }

    // A test holds the shipped words to be sound, so they need no look on every run.
    private static bool OnlyCore(IReadOnlyList<string> paths) => paths.All(path => path == CorePack.Name);

    private static string NamesOf(IReadOnlyList<string> paths) => paths.Count == 0 ? CorePack.Name : string.Join(", ", paths);
}
