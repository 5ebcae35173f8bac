using System.Collections.Immutable;
using RhetoricRules.Diagnostics;
using RhetoricRules.Rules;

namespace RhetoricRules.Cli.Packs;

/// <summary>Finds the packs that packs depend on, and those that these depend on, each once. What is missing or goes round in a circle is a problem.</summary>
/// <param name="world">The world.</param>
/// <param name="read">Reads the pack in a folder, or gives null where no rule file is there.</param>
internal sealed class PackDependencies(CommandWorld world, Func<string, PackSource?> read)
{
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly List<(string Place, string Name)> _way = [];
    private readonly ImmutableArray<PackSource>.Builder _found = ImmutableArray.CreateBuilder<PackSource>();
    private readonly List<RuleProblem> _problems = [];

    /// <summary>What stood in the way.</summary>
    public IReadOnlyList<RuleProblem> Problems => _problems;

    /// <summary>Whether the shipped pack is one of them.</summary>
    public bool IncludeCore => _known.Contains(CorePack.Name);

    /// <summary>The packs that <paramref name="packs"/> need besides themselves, in the order in which they are named.</summary>
    /// <param name="packs">Packs, each with its place: the full path of its folder, or the name of the shipped one.</param>
    public ImmutableArray<PackSource> Of(IReadOnlyList<(string Place, PackSource Pack)> packs)
    {
        foreach ((string place, _) in packs) _known.Add(place);
        foreach ((string place, PackSource pack) in packs) Follow(place, pack);
        return _found.ToImmutable();
    }

    private void Follow(string place, PackSource pack)
    {
        _way.Add((place, pack.Name));
        foreach (PackDependency dependency in PackDependency.Of(pack)) Add(dependency);
        _way.RemoveAt(_way.Count - 1);
    }

    private void Add(PackDependency dependency)
    {
        string folder = Path.GetDirectoryName(world.FullPath(dependency.Place.File.Path)) ?? "";
        string place = Path.TrimEndingDirectorySeparator(Path.GetFullPath(dependency.Path, folder));
        if (dependency.Path == CorePack.Name && !Directory.Exists(place)) place = CorePack.Name;
        int again = _way.FindIndex(pack => pack.Place == place);
        if (again >= 0)
        {
            _problems.Add(dependency.Circle(_way.Skip(again).Append(_way[again]).Select(pack => pack.Name)));
            return;
        }

        if (!_known.Add(place)) return;
        PackSource? source = place == CorePack.Name ? CorePack.Source(vocabularyOnly: false) : read(Shown(place));
        if (source is null)
        {
            _problems.Add(dependency.Missing(Shown(place)));
            return;
        }

        _found.Add(source with { IsDependency = true });
        Follow(place, source);
    }

    // As a person would type it, where that is shorter.
    private string Shown(string fullPath)
    {
        string relative = Path.GetRelativePath(world.WorkingFolder, fullPath);
        return relative.Length < fullPath.Length ? relative : fullPath;
    }
}
