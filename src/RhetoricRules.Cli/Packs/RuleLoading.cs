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
        if (!loaded.Rules.Descriptors.IsEmpty) return loaded;
        throw new CommandException("the phrase cannot be looked for: mend the problems above.", "a phrase stands in quotation marks, so that the shell leaves its signs alone.");
    }

    private static LoadedRules Load(IReadOnlyList<string> paths, CommandWorld world, Messages messages, Func<ImmutableArray<PackSource>, RuleSetLoad> read)
    {
        bool areAllSound = true;
        ImmutableArray<PackSource> packs = PacksOf(paths, world, messages, (path, problem) =>
        {
            messages.Problem(path, problem);
            areAllSound = false;
        });
        RuleSetLoad load = read(packs);
        CompiledRules rules = RuleCompiler.Compile(load.Rules);
        foreach (RuleProblem problem in load.Problems.Concat(rules.Problems))
        {
            messages.Problem(problem);
            if (problem.Severity == Severity.Error) areAllSound = false;
        }

        return new LoadedRules(rules, areAllSound, load.Rules);
    }

    private static ImmutableArray<PackSource> PacksOf(IReadOnlyList<string> paths, CommandWorld world, Messages messages, Action<string, ArticleProblem> tell)
    {
        if (paths.Count == 0) return [CorePack.Source(vocabularyOnly: false)];
        ImmutableArray<PackSource>.Builder packs = ImmutableArray.CreateBuilder<PackSource>();
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (string path in paths)
        {
            if (path.Length == 0) throw new CommandException("--rules: the path is empty.", "name a rule file (.yml) or a folder of them.");
            bool isCore = path == CorePack.Name;
            if (!seen.Add(isCore ? path : Path.TrimEndingDirectorySeparator(world.FullPath(path)))) continue;
            packs.Add(isCore ? CorePack.Source(vocabularyOnly: false) : WordListReader.With(PackFolder.Read(path, world, tell), world, messages));
        }

        if (!paths.Contains(CorePack.Name)) packs.Add(CorePack.Source(vocabularyOnly: true));
        return packs.ToImmutable();
    }

    private static string NamesOf(IReadOnlyList<string> paths) => paths.Count == 0 ? CorePack.Name : string.Join(", ", paths);
}
