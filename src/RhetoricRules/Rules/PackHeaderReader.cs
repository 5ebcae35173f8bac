using System.Collections.Immutable;
using RhetoricRules.Diagnostics;
using RhetoricRules.Rules.Yaml;

namespace RhetoricRules.Rules;

/// <summary>Reads <c>pack.yml</c>: what a pack says about itself.</summary>
internal sealed class PackHeaderReader(FieldReader fields, ProblemLog log)
{
    /// <summary>The file's name.</summary>
    public const string File = "pack.yml";

    internal static readonly KeyTable Keys = new(
        $"`{File}`", ["name", "version", "language", "licence", "description", "perspective", "engine", "depends-on"]);

    /// <summary>The pack's name; null where none is written that will do.</summary>
    public string? Name { get; } = ReadName(fields, log);

    /// <summary>The version, or empty.</summary>
    public string Version { get; } = ReadVersion(fields, log);

    /// <summary>The entity that is named as perspective, or null.</summary>
    public YamlScalar? Perspective { get; } = fields.Scalar("perspective");

    /// <summary>The packs that this one builds on: paths from its folder.</summary>
    public ImmutableArray<YamlScalar> DependsOn { get; } = fields.Scalars("depends-on");

    /// <summary>The licence, or empty.</summary>
    public string Licence { get; } = fields.Text("licence");

    /// <summary>What the pack is for, or empty.</summary>
    public string Description { get; } = fields.Text("description");

    /// <summary>The engine's versions that it is written for, or empty.</summary>
    public string Engine { get; } = fields.Text("engine");

    /// <summary>Why nothing of the pack runs: it is written for another engine; null where it is not.</summary>
    public RulePlace? Refusal()
    {
        if (fields.Scalar("engine") is not { } engine) return null;
        EngineRange? range = EngineRange.TryParse(engine.Text);
        if (range is null)
        {
            log.Error(
                ProblemCodes.WrongValue,
                engine.Span,
                $"{Wording.Quote(engine.Text)} is no range of versions.",
                "It says with which versions of the engine the pack works.",
                "Write `engine: \">=0.1 <1.0\"`.");
            return null;
        }

        if (range.Contains(PackVersion.Engine)) return null;
        log.Error(
            ProblemCodes.WrongValue,
            engine.Span,
            $"This pack is written for an engine {Wording.Quote(engine.Text)}; this one is {PackVersion.Engine}.",
            "Its rules may say what this engine does not know, so none of them runs.",
            "Use an engine of that range, or a version of the pack for this one.");
        return log.At(engine.Span);
    }

    private static string? ReadName(FieldReader fields, ProblemLog log)
    {
        if (fields.Scalar("name") is not { } name) return null;
        if (Values.IsName(name.Text)) return name.Text;
        log.Error(
            ProblemCodes.WrongValue,
            name.Span,
            $"{Wording.Quote(name.Text)} is no name for a pack.",
            "Keys of rules begin with it.",
            "Use letters, digits and hyphens, a letter first.");
        return null;
    }

    private static string ReadVersion(FieldReader fields, ProblemLog log)
    {
        if (fields.Scalar("version") is not { } version) return "";
        if (PackVersion.IsValid(version.Text)) return version.Text;
        log.Error(
            ProblemCodes.WrongValue,
            version.Span,
            $"{Wording.Quote(version.Text)} is no version.",
            "Who cites a pack cites its version; three numbers say how much has changed.",
            "Write three numbers: `version: 0.1.0`.");
        return "";
    }
}
