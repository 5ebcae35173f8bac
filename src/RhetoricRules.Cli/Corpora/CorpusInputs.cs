using System.Collections.Immutable;
using RhetoricRules.Cli.Inputs;

namespace RhetoricRules.Cli.Corpora;

/// <summary>Where the articles of a baseline are looked for.</summary>
/// <param name="Paths">The paths, as they were given.</param>
/// <param name="Files">What they name.</param>
/// <param name="AreAllThere">Whether each of them names something, or the baseline keeps what it named.</param>
internal sealed record CorpusInputs(ImmutableArray<string> Paths, IReadOnlyList<InputFile> Files, bool AreAllThere)
{
    /// <summary>The files of the paths that were <paramref name="given"/>, else of those that were <paramref name="recorded"/>. A recorded path where nothing is any more
    /// does no harm to a baseline that <paramref name="keepsText"/>.</summary>
    public static CorpusInputs Of(string[] given, ImmutableArray<string> recorded, bool keepsText, CommandWorld world, Messages messages)
    {
        ImmutableArray<string> paths = given.Length > 0 ? [.. given] : recorded;
        InputPaths inputs = new(world);
        foreach (string path in paths) inputs.Add(path);
        if (!keepsText || given.Length > 0)
        {
            foreach (string complaint in inputs.Complaints) messages.Error(complaint, "name where the articles are now with --articles.");
            return new CorpusInputs(paths, inputs.Files, inputs.Complaints.Count == 0);
        }

        InputFile[] missing = [.. inputs.Files.Where(file => file.Kind == InputKind.Missing)];
        foreach (string absence in inputs.Complaints.Concat(missing.Select(file => $"{file.Path}: there is no such file or folder.")))
            messages.Hint($"{absence} The texts that the baseline keeps are read instead; --articles names another place.");
        return new CorpusInputs(paths, [.. inputs.Files.Except(missing)], true);
    }
}
