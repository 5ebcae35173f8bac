using RhetoricRules.Cli.Inputs;
using RhetoricRules.Cli.Packs;
using RhetoricRules.Evaluation.Regression;

namespace RhetoricRules.Cli.Corpora;

/// <summary>A corpus that was read again and compared.</summary>
/// <param name="Comparison">How it compares.</param>
/// <param name="Recorder">What knows the rules.</param>
/// <param name="Rules">The rules.</param>
/// <param name="Inputs">The files that were read: articles, baseline, cache.</param>
/// <param name="IsComplete">Whether every rule ran and every article that is there could be read.</param>
internal sealed record ComparedCorpus(CorpusComparison Comparison, BaselineRecorder Recorder, LoadedRules Rules, IReadOnlyList<InputFile> Inputs, bool IsComplete);
