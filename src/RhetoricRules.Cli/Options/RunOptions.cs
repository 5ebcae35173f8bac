using System.CommandLine;
using System.Globalization;
using RhetoricRules.Cli.Inputs;

namespace RhetoricRules.Cli.Options;

/// <summary>The options of every command that reads many articles: how many at once, how large one may be.</summary>
internal sealed class RunOptions
{
    private const int MostJobs = 256;

    private static readonly ByteSize DefaultLimit = new(64_000_000);

    private readonly Option<int?> _jobs = new("--jobs")
    {
        Description = "How many articles to analyse at once; the report is the same for any number. Default: as many as there are processors.",
        HelpName = "N",
        CustomParser = result =>
        {
            string typed = result.Tokens[^1].Value;
            if (int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out int jobs) && jobs >= 1) return jobs;
            result.AddError($"--jobs is a whole number from 1, not `{typed}`.");
            return null;
        },
    };

    private readonly Option<ByteSize?> _limit = new("--max-article-size")
    {
        Description = $"Refuse articles above this size: 500KB, 1.5MB, or a number of bytes. Default: {DefaultLimit}.",
        HelpName = "SIZE",
        CustomParser = result =>
        {
            string typed = result.Tokens[^1].Value;
            if (ByteSize.TryParse(typed, out ByteSize size)) return size;
            result.AddError($"--max-article-size is a size such as 500KB, 64MB or 1000000, from 1 byte to {ByteSize.Largest}, not `{typed}`.");
            return null;
        },
    };

    /// <summary>The argument that names the articles.</summary>
    public static Argument<string[]> PathsArgument() => new("PATH")
    {
        Description = "Articles: .txt files, folders (every .txt in them), globs in quotation marks, .jsonl files (an article a line), or - for standard input.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    /// <summary>Gives the options to <paramref name="command"/>.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(_jobs);
        command.Options.Add(_limit);
    }

    /// <summary>How many articles to analyse at once.</summary>
    public int Jobs(ParseResult parse, CommandWorld world) => Math.Clamp(parse.GetValue(_jobs) ?? world.Processors, 1, MostJobs);

    /// <summary>The size above which an article is refused.</summary>
    public ByteSize Limit(ParseResult parse) => parse.GetValue(_limit) ?? DefaultLimit;
}
