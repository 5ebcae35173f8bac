using RhetoricRules.Text;

namespace RhetoricRules.Diagnostics;

/// <summary>One file of a pack, YAML or a word list: its path as people know it, and its text.</summary>
public sealed record RuleFile(string Path, SourceText Text);
