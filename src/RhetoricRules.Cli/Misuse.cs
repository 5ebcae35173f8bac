using System.CommandLine;
using System.CommandLine.Parsing;
using RhetoricRules.Diagnostics;

namespace RhetoricRules.Cli;

/// <summary>What is wrong with a command line, in our words: the parser takes an unknown option for a path, and its own words are for programmers.</summary>
internal static class Misuse
{
    /// <summary>The mistakes, in the order they were typed; empty where there are none.</summary>
    public static IReadOnlyList<string> Of(ParseResult parse, IReadOnlyList<string> args)
    {
        Command command = parse.CommandResult.Command;
        if (parse.Errors.Count > 0 && command.Subcommands.Count > 0 && parse.UnmatchedTokens is [var first, ..] && first[0] != '-') return [NoCommand(first, args, command)];
        string[] unknownOptions = [.. UnknownOptions(parse, args)];
        if (unknownOptions.Length > 0) return [.. unknownOptions.Select(option => Unknown(option, command))];
        if (parse.Errors.Count == 0) return [];
        if (command.Subcommands.Count > 0 && command.Action is null) return [$"say which: {string.Join(", ", command.Subcommands.Select(subcommand => $"`{FullName(subcommand)}`"))}."];
        if (parse.UnmatchedTokens is [var extra, ..] && Homes(command) is { Length: > 0 } homes) return [$"`{extra}` is one too many; {homes}."];
        return [.. parse.Errors.Select(error => MessageOf(error)).Distinct(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> UnknownOptions(ParseResult parse, IReadOnlyList<string> args)
    {
        int guard = args.Count;
        for (int i = 0; i < args.Count && guard == args.Count; i++)
        {
            if (args[i] == "--") guard = i;
        }

        HashSet<string> guarded = [.. args.Skip(guard + 1)];
        IEnumerable<string> values = parse.CommandResult.Children.OfType<ArgumentResult>().SelectMany(result => result.Tokens).Select(token => token.Value);
        return values.Concat(parse.UnmatchedTokens).Where(value => value.Length > 1 && value[0] == '-' && !guarded.Contains(value)).Distinct(StringComparer.Ordinal);
    }

    private static string Unknown(string typed, Command command)
    {
        string name = typed.Split('=', ':')[0];
        IEnumerable<string> options = command.Options.Select(option => option.Name).Append("--help");
        string meant = Suggestion.For(name, options);
        string otherwise = command.Arguments.Count > 0 ? $" (A file of this name is written `./{typed}`.)" : "";
        return $"`{name}` is no option of {FullName(command)}.{meant}{otherwise}";
    }

    private static string NoCommand(string typed, IReadOnlyList<string> args, Command command)
    {
        string[] names = [.. command.Subcommands.Select(subcommand => subcommand.Name)];
        if (DidYouMean.Nearest(typed, names) is { } meant) return $"`{typed}` is no command of {FullName(command)}. Did you mean `{meant}`?";
        bool isPath = typed is "-" || File.Exists(typed) || Directory.Exists(typed);
        return isPath
            ? $"`{typed}` is no command of {FullName(command)}. To analyse it: `{FullName(command)} check {string.Join(' ', args)}`."
            : $"`{typed}` is no command of {FullName(command)}. There is {string.Join(", ", names.Select(name => $"`{name}`"))}.";
    }

    // Where paths belong in a command that takes fewer of them as they stand.
    private static string Homes(Command command)
    {
        (string Thing, string Option)[] homes = [("rules", "--rules"), ("articles", "--articles"), ("articles", "--corpus")];
        return string.Join(", ", homes.Where(home => command.Options.Any(option => option.Name == home.Option)).Select(home => $"{home.Thing} are named with {home.Option}"));
    }

    private static string MessageOf(ParseError error) => error.SymbolResult switch
    {
        OptionResult { Tokens.Count: 0 } given when given.Option.HelpName is { } value => $"{given.Option.Name} needs a value: {given.Option.Name} {value}.",
        OptionResult { IdentifierTokenCount: > 1 } given when error.Message.Contains("single argument", StringComparison.Ordinal) => $"{given.Option.Name} is given twice.",
        _ => error.Message.ReplaceLineEndings(" "),
    };

    /// <summary>The command as it is typed: <c>rhetoric rules test</c>.</summary>
    public static string FullName(Command command)
    {
        string name = command is RootCommand ? "rhetoric" : command.Name;
        return command.Parents.OfType<Command>().FirstOrDefault() is { } parent ? $"{FullName(parent)} {name}" : name;
    }
}
