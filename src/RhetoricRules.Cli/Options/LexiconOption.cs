using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using RhetoricRules.Cli.Inputs;
using RhetoricRules.Diagnostics;
using RhetoricRules.Reporting;
using RhetoricRules.Rules;
using RhetoricRules.Text;

namespace RhetoricRules.Cli.Options;

/// <summary>The option that says which lexicons to count: names of the rules' own, or files of other programs.</summary>
internal sealed class LexiconOption
{
    /// <summary>How lexicons are named.</summary>
    public static readonly string Hint =
        $"`--lexicon NAME` for a lexicon of the rules, `--lexicon FILE` for a file of words ({string.Join(", ", PackLoader.WordListEndings)}).";

    private readonly Option<string[]> _lexicons = new("--lexicon")
    {
        Description = "What to count; needed, and may be repeated. A lexicon of the rules by its name (accusation), or a file of words: a plain list (.txt), a "
            + "table (.csv), or the dictionary of LIWC (.dic, .dicx), Yoshikoder (.ykd), Lexicoder (.lc3), WordStat (.cat) or quanteda (.yml).",
        HelpName = "NAME|FILE",
        DefaultValueFactory = _ => [],
    };

    private readonly Option<bool> _forms = new("--forms")
    {
        Arity = ArgumentArity.Zero,
        Description = "Let the words of a FILE stand for all their forms, as in rules. Without it they stand for exactly themselves, as in the program the file comes from.",
    };

    /// <summary>Gives the options to <paramref name="command"/>.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(_lexicons);
        command.Options.Add(_forms);
    }

    /// <summary>The lexicons that were asked for, in order, each with its file where it is one.</summary>
    public ImmutableArray<(string Name, string? File)> Read(ParseResult parse, CommandWorld world)
    {
        string[] given = [.. (parse.GetValue(_lexicons) ?? []).Distinct(StringComparer.Ordinal)];
        if (given.Length == 0) throw new CommandException("name what to count.", Hint);
        ImmutableArray<(string, string?)>.Builder lexicons = ImmutableArray.CreateBuilder<(string, string?)>(given.Length);
        HashSet<string> taken = new(StringComparer.Ordinal);
        foreach (string lexicon in given)
        {
            if (lexicon.Length == 0) throw new CommandException("--lexicon: the name is empty.", Hint);
            if (!IsFile(lexicon))
            {
                lexicons.Add((lexicon, null));
                continue;
            }

            string fullPath = world.FullPath(lexicon);
            if (!File.Exists(fullPath)) throw new CommandException($"--lexicon {lexicon}: there is no such file.{Neighbours.Suggestion(fullPath)}", Hint);
            string name = NameOf(InputNames.IdOf(lexicon));
            for (int copy = 2; !taken.Add(name); copy++) name = $"{NameOf(InputNames.IdOf(lexicon))}-{copy}";
            lexicons.Add((name, lexicon));
        }

        return lexicons.ToImmutable();
    }

    /// <summary>A pack whose lexicons take their words from the files among <paramref name="lexicons"/>; null where there is none.</summary>
    public PackSource? PackOf(ParseResult parse, ImmutableArray<(string Name, string? File)> lexicons)
    {
        if (lexicons.All(lexicon => lexicon.File is null)) return null;
        var yaml = new StringBuilder("lexicons:\n");
        foreach ((string name, string? file) in lexicons)
        {
            if (file is null) continue;
            yaml.Append("  ").Append(name).Append(":\n    from: '").Append(file.Replace("'", "''", StringComparison.Ordinal)).Append("'\n");
            if (!parse.GetValue(_forms)) yaml.Append("    match: exact\n");
        }

        return new PackSource("files", [new RuleFile("--lexicon", new SourceText(yaml.ToString()))]);
    }

    /// <summary>Whether a name that no lexicon has was meant for a file.</summary>
    public static bool LooksLikeFile(string lexicon) => lexicon.AsSpan().ContainsAny("./\\");

    private static bool IsFile(string lexicon) => PackLoader.WordListEndings.Any(ending => lexicon.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    // As a name in rules: letters, digits and hyphens; no class of the language is called so.
    private static string NameOf(string file)
    {
        string name = string.Concat(file.Select(unit => char.IsAsciiLetterOrDigit(unit) || unit == '_' ? unit : '-')).Trim('-');
        if (name.Length > 48) name = name[..48];
        return name.Length > 0 && char.IsAsciiLetter(name[0]) && PackLoader.IsFreeName(name) && !CountCsvWriter.Keys.Contains(name) ? name : $"list-{name}".TrimEnd('-');
    }
}
