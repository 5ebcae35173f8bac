using System.Collections.Immutable;
using RhetoricRules.Cli.Inputs;
using RhetoricRules.Diagnostics;
using RhetoricRules.Evaluation.Moves;

namespace RhetoricRules.Cli.Evaluating;

/// <summary>Makes the map from the rules' codes to the gold's, from a file or from the rules' own <c>maps-to</c>.</summary>
internal static class CodeNames
{
    /// <summary>The map that was asked for; every code is called what it is where none was.</summary>
    /// <exception cref="CommandException">The map cannot be read, or no rule maps to the taxonomy.</exception>
    public static CodeMap Read(CommandWorld world, string? file, string? taxonomy, ImmutableArray<RuleDescriptor> rules)
    {
        if (file is not null && taxonomy is not null) throw new CommandException("--map and --taxonomy both say what codes are called in the gold.", "give one of them.");
        if (file is not null) return FromFile(world, file, $"--map {file}", rules);
        if (taxonomy is null) return CodeMap.Same;
        CodeMap map = CodeMap.To(taxonomy, rules);
        if (map.Codes.Any()) return map;
        ImmutableArray<string> known = CodeMap.TaxonomiesOf(rules);
        throw new CommandException(
            $"--taxonomy {taxonomy}: no rule maps to it.{Suggestion.For(taxonomy, known)}",
            known.IsEmpty ? "rules say with `maps-to` what their move is called elsewhere; --map FILE does the same from outside." : $"the rules map to {string.Join(", ", known)}.");
    }

    /// <summary>The map in <paramref name="file"/>, which the user knows as <paramref name="called"/>.</summary>
    /// <exception cref="CommandException">The map cannot be read.</exception>
    public static CodeMap FromFile(CommandWorld world, string file, string called, ImmutableArray<RuleDescriptor> rules)
    {
        string fullPath = world.FullPath(file);
        if (!File.Exists(fullPath)) throw new CommandException($"{called}: there is no such file.{Neighbours.Suggestion(fullPath)}", "the file has a code of the rules, a comma and its name in the gold a line.");
        (string? text, ArticleProblem? problem) = Decode(fullPath);
        if (text is null) throw new CommandException($"{called}: {problem!.Message}", "the file is plain text: a code of the rules, a comma and its name in the gold a line.");
        string[] codes = [.. rules.Select(rule => rule.Code)];
        (CodeMap map, ImmutableArray<(int Line, string Problem)> problems) = CodeMapReader.Read(text.Split('\n').Select(line => line.TrimEnd('\r')), codes);
        if (problems is [var first, ..])
        {
            string more = problems.Length > 1 ? FormattableString.Invariant($" ({problems.Length} lines are wrong.)") : "";
            throw new CommandException(FormattableString.Invariant($"{called}:{first.Line}: {first.Problem}{more}"), "mend the file; with a wrong map every figure would be wrong.");
        }

        return map.Codes.Any() ? map : throw new CommandException($"{called}: there is no pair in it.", "write a code of the rules, a comma and its name in the gold a line.");
    }

    private static (string? Text, ArticleProblem? Problem) Decode(string fullPath)
    {
        try
        {
            return TextDecoder.Decode(File.ReadAllBytes(fullPath));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return (null, InputProblems.Unreadable(exception));
        }
    }
}
