using RhetoricRules.Text;

namespace RhetoricRules.Diagnostics;

/// <summary>One YAML file of a pack: its path as people know it, and its text.</summary>
public sealed record RuleFile(string Path, SourceText Text);
