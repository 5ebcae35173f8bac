namespace RhetoricRules.Rules;

/// <summary>What a pack says about itself in <c>pack.yml</c>, or what stands in for it.</summary>
/// <param name="Name">The pack's name; a folder's name where nothing else is written.</param>
/// <param name="Version">The version, or empty.</param>
/// <param name="Perspective">The key of the entity whose side an office without a country takes, or null.</param>
public sealed record PackHeader(string Name, string Version, string? Perspective)
{
    /// <summary>The licence, or empty.</summary>
    public string Licence { get; init; } = "";

    /// <summary>What the pack is for, or empty.</summary>
    public string Description { get; init; } = "";

    /// <summary>The versions of the engine that it is written for, or empty.</summary>
    public string Engine { get; init; } = "";
}
