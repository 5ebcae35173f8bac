using RhetoricRules.Diagnostics;

namespace RhetoricRules.Reporting;

/// <summary>How often one technique was found, and in how many articles.</summary>
internal sealed record TechniqueCount(RuleDescriptor Rule, int Findings, int Articles);
