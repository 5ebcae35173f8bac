using System.Collections.Immutable;

namespace RhetoricRules.Evaluation.Regression;

/// <summary>How a baseline was recorded.</summary>
/// <param name="Engine">The version of the engine.</param>
/// <param name="Paths">The paths of the articles as they were given.</param>
/// <param name="Options">The choices of the run that decide what is found.</param>
/// <param name="Packs">The packs, in the order in which they were named.</param>
public sealed record BaselineHead(string Engine, ImmutableArray<string> Paths, RecordedOptions Options, ImmutableArray<RecordedPack> Packs);

/// <summary>A pack as it was when its findings were recorded.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Version">Its version; may be empty.</param>
public sealed record RecordedPack(string Name, string Version);
