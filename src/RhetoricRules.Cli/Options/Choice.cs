using System.CommandLine;
using System.CommandLine.Parsing;

namespace RhetoricRules.Cli.Options;

/// <summary>Options whose value is one of a few words.</summary>
internal static class Choice
{
    /// <summary>
    /// An option that takes one of <paramref name="values"/>, in any case, and says which there are when it gets another. The first one is the value of
    /// <typeparamref name="T"/> that stands where the option is not given.
    /// </summary>
    public static Option<T> Of<T>(string name, string description, params (string Name, T Value)[] values)
    {
        Option<T> option = WithoutDefault(name, description, values);
        option.Description = $"{description} Default: {values[0].Name}.";
        return option;
    }

    /// <summary>As <see cref="Of"/>, but nothing in particular stands where the option is not given.</summary>
    public static Option<T> WithoutDefault<T>(string name, string description, params (string Name, T Value)[] values)
    {
        string[] names = [.. values.Select(value => value.Name)];
        Option<T> option = new(name)
        {
            Description = description,
            HelpName = string.Join('|', names),
            CustomParser = result => Parse(result, name, values, names),
        };
        option.CompletionSources.Add(names);
        return option;
    }

    private static T? Parse<T>(ArgumentResult result, string option, (string Name, T Value)[] values, string[] names)
    {
        string typed = result.Tokens[^1].Value;
        foreach ((string name, T value) in values)
        {
            if (name.Equals(typed, StringComparison.OrdinalIgnoreCase)) return value;
        }

        result.AddError($"{option} is {ListOf(names)}, not `{typed}`.{Suggestion.For(typed, names)}");
        return default;
    }

    private static string ListOf(string[] names) => names.Length == 1 ? names[0] : $"{string.Join(", ", names[..^1])} or {names[^1]}";
}
