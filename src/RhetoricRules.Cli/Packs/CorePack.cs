using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using RhetoricRules.Diagnostics;
using RhetoricRules.Rules;
using RhetoricRules.Text;

namespace RhetoricRules.Cli.Packs;

/// <summary>The pack that ships inside the command.</summary>
internal static class CorePack
{
    /// <summary>Its name, also for <c>--rules</c>.</summary>
    public const string Name = "core-en";

    private const string Prefix = "rules/" + Name + "/";

    /// <summary>The whole pack, or what other packs may use of it.</summary>
    public static PackSource Source(bool vocabularyOnly)
    {
        PackSource pack = new(Name, [.. ResourceNames().Where(name => name.EndsWith(".yml", StringComparison.Ordinal)).Select(Read)], vocabularyOnly);
        return pack with
        {
            Releases = ResourceNames().Where(name => name == Prefix + PackFolder.ReleasesFile).Select(Read).FirstOrDefault(),
            WordLists = [.. PackLoader.FindWordLists(pack).Where(ResourceNames().Contains).Select(name => new WordListFile(name, Read(name).Text))],
        };
    }

    /// <summary>The version that its <c>pack.yml</c> gives; empty where the command was built without rules.</summary>
    public static string Version()
    {
        ImmutableArray<RuleFile> header = [.. ResourceNames().Where(name => name == Prefix + "pack.yml").Select(Read)];
        return header.IsEmpty ? "" : PackLoader.Load([new PackSource(Name, header)]).Rules.Packs.FirstOrDefault()?.Version ?? "";
    }

    private static IEnumerable<string> ResourceNames() => Assembly.GetExecutingAssembly().GetManifestResourceNames()
        .Select(name => name.Replace('\\', '/'))
        .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    private static RuleFile Read(string name)
    {
        Assembly command = Assembly.GetExecutingAssembly();
        Stream stream = command.GetManifestResourceStream(name) ?? command.GetManifestResourceStream(name.Replace('/', '\\'))!;
        using StreamReader reader = new(stream, Encoding.UTF8);
        return new RuleFile(name, new SourceText(reader.ReadToEnd()));
    }
}
