using RhetoricRules.Text;

namespace RhetoricRules.Rules;

/// <summary>A file of words that a lexicon takes its entries <c>from</c>, read by somebody else: the engine does no I/O.</summary>
/// <param name="Path">Its path as <see cref="PackLoader.FindWordLists"/> gives it.</param>
/// <param name="Text">Its text, without a byte-order mark; null where it could not be read.</param>
/// <param name="Trouble">Where it could not be read, why and what to do, in sentences; else empty.</param>
public sealed record WordListFile(string Path, SourceText? Text, string Trouble = "");
