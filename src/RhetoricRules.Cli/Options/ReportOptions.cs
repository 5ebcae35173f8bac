using System.CommandLine;
using System.Text;
using RhetoricRules.Cli.Inputs;

namespace RhetoricRules.Cli.Options;

/// <summary>The options of every command that writes a report: how, where to, how loudly.</summary>
/// <param name="machineFormat">What the format for programs is called; empty where there is none but the table.</param>
/// <param name="machineReport">What a program gets.</param>
/// <param name="quietReport">What a quiet text report leaves out, with a semicolon before it; may be empty.</param>
/// <param name="table">What a row of the table is; empty where the report cannot be one.</param>
/// <param name="hasMarkdown">Whether the report can be Markdown.</param>
/// <param name="hasHtml">Whether it can be a page in HTML.</param>
/// <param name="picture">What a picture in SVG shows; empty where there is none.</param>
internal sealed class ReportOptions(
    string machineFormat, string machineReport, string quietReport, string table = "", bool hasMarkdown = false, bool hasHtml = false, string picture = "")
{
    private readonly Option<ReportFormat> _format = Choice.Of(
        "--format",
        $"text for people{(hasMarkdown ? ", markdown for pages" : "")}{(hasHtml ? ", html for browsers" : "")}{(table.Length > 0 ? $", csv for tables: {table}" : "")}{(picture.Length > 0 ? $", svg for pictures: {picture}" : "")}{(machineFormat.Length > 0 ? $", {machineFormat} for programs: {machineReport}" : "")}.",
        [
            ("text", ReportFormat.Text),
            .. hasMarkdown ? [("markdown", ReportFormat.Markdown)] : Array.Empty<(string, ReportFormat)>(),
            .. hasHtml ? [("html", ReportFormat.Html)] : Array.Empty<(string, ReportFormat)>(),
            .. table.Length > 0 ? [("csv", ReportFormat.Csv)] : Array.Empty<(string, ReportFormat)>(),
            .. picture.Length > 0 ? [("svg", ReportFormat.Svg)] : Array.Empty<(string, ReportFormat)>(),
            .. machineFormat.Length > 0 ? [(machineFormat, ReportFormat.Json)] : Array.Empty<(string, ReportFormat)>(),
        ]);

    private readonly Option<string?> _output = new("--output") { Description = "Write the report to this file instead of standard output.", HelpName = "FILE" };

    private readonly Option<ColourChoice> _colour = Choice.Of(
        "--color",
        "When to colour. auto: on a terminal, unless NO_COLOR is set.",
        ("auto", ColourChoice.Auto),
        ("always", ColourChoice.Always),
        ("never", ColourChoice.Never));

    private readonly Option<bool> _quiet = new("--quiet")
    {
        Arity = ArgumentArity.Zero,
        Description = $"Say less: errors only on standard error, no progress{quietReport}.",
    };

    /// <summary>Gives the options to <paramref name="command"/>.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(_format);
        command.Options.Add(_output);
        command.Options.Add(_colour);
        command.Options.Add(_quiet);
    }

    /// <summary>How to write.</summary>
    public ReportFormat FormatOf(ParseResult parse) => parse.GetValue(_format);

    /// <summary>Whether the user chose how to write.</summary>
    public bool IsFormatGiven(ParseResult parse) => parse.GetResult(_format) is { Implicit: false };

    /// <summary>The file that the report goes to; null for standard output.</summary>
    public string? PathOf(ParseResult parse) => parse.GetValue(_output) is { } given && given != InputNames.StandardInputPath ? given : null;

    /// <summary>Whether the user wants to hear errors only.</summary>
    public bool IsQuiet(ParseResult parse) => parse.GetValue(_quiet);

    /// <summary>The voice on standard error.</summary>
    public Messages MessagesFor(ParseResult parse, CommandWorld world) => new(world, TakesColour(parse, world.ErrorTerminal), IsQuiet(parse));

    /// <summary>Opens the report. Refuses to write over one of <paramref name="inputs"/>.</summary>
    public OpenReport Open(ParseResult parse, CommandWorld world, IReadOnlyList<InputFile> inputs)
    {
        string? path = PathOf(parse);
        bool isFile = path is not null;
        TextWriter output = path is null ? world.Output : OpenFile(path, world, inputs);
        Terminal terminal = isFile ? Terminal.None : world.OutputTerminal;
        return new OpenReport(output, parse.GetValue(_format), terminal with { TakesColour = TakesColour(parse, terminal) }, isFile);
    }

    /// <summary>Refuses what <see cref="Open"/> would refuse, before work is done for a report that cannot be written.</summary>
    public void Check(ParseResult parse, CommandWorld world, IReadOnlyList<InputFile> inputs)
    {
        if (PathOf(parse) is not { } path) return;
        string fullPath = FullPathOf(path, world, inputs);
        if (Path.GetDirectoryName(fullPath) is { Length: > 0 } folder && !Directory.Exists(folder)) throw NoFolder(path);
    }

    private bool TakesColour(ParseResult parse, Terminal terminal) => parse.GetValue(_colour) switch
    {
        ColourChoice.Always => true,
        ColourChoice.Never => false,
        _ => terminal.TakesColour,
    };

    // No report has such an ending, so who names such a file means another.
    private static bool IsOfRules(string path) =>
        Path.GetExtension(path).ToUpperInvariant() is ".YML" or ".YAML" or ".DIC" or ".DICX" or ".CAT" or ".YKD" or ".LC3" or ".LCD" or ".LST";

    private static CommandException NoFolder(string path) => new($"--output {path}: the folder does not exist.", "make the folder first, or name a file elsewhere.");

    private static string FullPathOf(string path, CommandWorld world, IReadOnlyList<InputFile> inputs)
    {
        if (path.Length == 0) throw new CommandException("--output: the path is empty.", "name a file to write the report to.");
        string fullPath = world.FullPath(path);
        if (inputs.Any(input => input.FullPath == fullPath))
            throw new CommandException($"--output {path}: this is one of the inputs; the report would write over it.", "name another file.");
        if (File.Exists(fullPath) && IsOfRules(path))
            throw new CommandException($"--output {path}: this is a file of rules or words; the report would write over it.", "name another file.");
        if (Directory.Exists(fullPath)) throw new CommandException($"--output {path}: this is a folder.", "name a file in it.");
        return fullPath;
    }

    private static StreamWriter OpenFile(string path, CommandWorld world, IReadOnlyList<InputFile> inputs)
    {
        string fullPath = FullPathOf(path, world, inputs);
        try
        {
            return new StreamWriter(new FileStream(fullPath, FileMode.Create, FileAccess.Write, FileShare.Read), new UTF8Encoding(false)) { NewLine = "\n" };
        }
        catch (DirectoryNotFoundException)
        {
            throw NoFolder(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"--output {path}: the file cannot be written ({exception.Message.TrimEnd('.')}).", "name a file that you may write.");
        }
    }
}
