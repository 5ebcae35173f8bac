using System.Collections.Immutable;
using RhetoricRules.Diagnostics;
using RhetoricRules.Rules.Yaml;

namespace RhetoricRules.Rules;

/// <summary>A pack that another one builds on, as its <c>pack.yml</c> names it. Whoever reads packs finds it and adds it as a <see cref="PackSource"/>.</summary>
/// <param name="Path">The path from the folder of the <c>pack.yml</c>.</param>
/// <param name="Place">Where it is written.</param>
public sealed record PackDependency(string Path, RulePlace Place)
{
    /// <summary>What <paramref name="source"/> depends on, in the order of its <c>pack.yml</c>; empty where there is none that can be read.</summary>
    public static ImmutableArray<PackDependency> Of(PackSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        RuleFile? header = source.Files.IsDefault ? null : source.Files.FirstOrDefault(PackReader.IsHeader);
        if (header is null) return [];

        // The loader reads the file again and tells what is wrong with it.
        var log = new ProblemLog(header, new ProblemStore());
        if (YamlReader.Read(log) is not YamlMap map) return [];
        var fields = new FieldReader(map, PackHeaderReader.Keys, log);
        return [.. fields.Scalars("depends-on").Select(path => new PackDependency(path.Text, log.At(path.Span)))];
    }

    /// <summary>The problem of a dependency that is not there.</summary>
    /// <param name="searched">Where it was looked for.</param>
    public RuleProblem Missing(string searched) => new(
        ProblemCodes.UnknownName,
        Severity.Error,
        Place,
        $"There is no pack at {Wording.Quote(Path)}.",
        $"Looked for rule files (.yml) in {searched}.",
        "Write the path from the folder of this file to that of the other pack: `depends-on: [../core-en]`.");

    /// <summary>The problem of packs that build on each other.</summary>
    /// <param name="circle">The packs on the way, the first one again at the end.</param>
    public RuleProblem Circle(IEnumerable<string> circle) => new(
        ProblemCodes.Circle,
        Severity.Error,
        Place,
        $"These packs build on each other in a circle: {string.Join(" → ", circle.Select(name => $"`{name}`"))}.",
        "Which of them comes first could not be told.",
        "Move what they share to a pack of its own, on which both depend.");
}
