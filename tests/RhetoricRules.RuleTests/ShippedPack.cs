using System.Collections.Immutable;
using RhetoricRules.Compilation;
using RhetoricRules.Diagnostics;
using RhetoricRules.Rules;
using RhetoricRules.Tests;
using RhetoricRules.Text;

namespace RhetoricRules.RuleTests;

/// <summary>The core pack as it stands in the repository, loaded and compiled once.</summary>
internal static class ShippedPack
{
    private static readonly Lazy<(RuleSetLoad Load, CompiledRules Rules)> Once = new(() =>
    {
        RuleSetLoad load = PackLoader.Load([new PackSource("core-en", Files)]);
        return (load, RuleCompiler.Compile(load.Rules));
    });

    /// <summary>The files of the pack, by path below the repository.</summary>
    public static ImmutableArray<RuleFile> Files { get; } =
    [
        .. Directory.EnumerateFiles(RepositoryRoot.At("rules/core-en"), "*.yml", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(RepositoryRoot.At("."), path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)
            .Select(path => new RuleFile(path, new SourceText(File.ReadAllText(RepositoryRoot.At(path))))),
    ];

    public static RuleSetLoad Load => Once.Value.Load;

    public static CompiledRules Rules => Once.Value.Rules;
}
