using System.Collections.Immutable;
using System.Text;

namespace RhetoricRules.Cli;

/// <summary>Asks a person on a terminal for what no option gave; elsewhere a missing option ends the command.</summary>
internal sealed class Questions(CommandWorld world)
{
    private readonly StreamReader? _answers = world.ErrorTerminal.IsTerminal ? new StreamReader(world.Input, Encoding.UTF8) : null;

    /// <summary>The value of an option that is needed.</summary>
    public string Need(string? given, string option, string question)
    {
        if (!string.IsNullOrWhiteSpace(given)) return given.Trim();
        if (_answers is null) throw new CommandException($"{option} is missing.", $"write `{option} …`, or run the command on a terminal: it asks.");
        return Ask(question) is { Length: > 0 } answer ? answer : throw new CommandException($"no answer for {option}; nothing was written.");
    }

    /// <summary>The value of an option that may be left out.</summary>
    public string May(string? given, string question) => given?.Trim() ?? (_answers is null ? "" : Ask(question));

    /// <summary>The values of an option of which one is needed.</summary>
    public ImmutableArray<string> NeedSome(string[]? given, string option, string question) =>
        given is { Length: > 0 } ? [.. given] : [Need(null, option, question), .. MaySome(null, "Another one (empty to go on)")];

    /// <summary>The values of an option that may be left out, until an answer is empty.</summary>
    public ImmutableArray<string> MaySome(string[]? given, string question)
    {
        if (given is { Length: > 0 } || _answers is null) return [.. given ?? []];
        ImmutableArray<string>.Builder answers = ImmutableArray.CreateBuilder<string>();
        while (Ask(question) is { Length: > 0 } answer) answers.Add(answer);
        return answers.ToImmutable();
    }

    private string Ask(string question)
    {
        world.Error.Write($"{question}: ");
        world.Error.Flush();
        return _answers!.ReadLine()?.Trim() ?? "";
    }
}
