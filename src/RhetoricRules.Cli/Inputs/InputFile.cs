namespace RhetoricRules.Cli.Inputs;

/// <summary>One thing to read.</summary>
/// <param name="Path">The path as the user gave it, for reports.</param>
/// <param name="FullPath">Where it is; empty for standard input.</param>
/// <param name="Kind">How to read it.</param>
internal sealed record InputFile(string Path, string FullPath, InputKind Kind);
