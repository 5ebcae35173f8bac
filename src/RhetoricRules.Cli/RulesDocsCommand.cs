using System.CommandLine;
using System.Text;
using RhetoricRules.Cli.Options;
using RhetoricRules.Cli.Packs;
using RhetoricRules.Evaluation.Codebooks;

namespace RhetoricRules.Cli;

/// <summary><c>rhetoric rules docs</c>: a page for each rule, and a codebook.</summary>
internal sealed class RulesDocsCommand
{
    private readonly CommandWorld _world;
    private readonly PackOptions _packs = new();
    private readonly Option<string> _into = new("--into") { Description = "The folder to write to; made if it is not there.", HelpName = "DIR", Required = true };

    private RulesDocsCommand(CommandWorld world) => _world = world;

    /// <summary>The command, ready to be given to <c>rules</c>.</summary>
    public static Command Create(CommandWorld world)
    {
        RulesDocsCommand docs = new(world);
        Command command = new("docs", "Writes a Markdown page for each rule, and a codebook as Markdown and HTML, from the rules and their tests.");
        docs._packs.AddTo(command);
        command.Options.Add(docs._into);
        command.SetAction(docs.Run);
        return command;
    }

    private int Run(ParseResult parse)
    {
        Messages messages = new(_world, _world.ErrorTerminal.TakesColour, quiet: false);
        LoadedRules loaded = _packs.Load(parse, _world, messages);
        string into = parse.GetValue(_into)!;
        if (into.Length == 0) throw new CommandException("--into: the path is empty.", "name a folder.");
        if (File.Exists(_world.FullPath(into))) throw new CommandException($"--into {into}: this is a file.", "name a folder.");
        var files = Codebook.Of(loaded.Written, loaded.Packs, _packs.FirstPath(parse) ?? $"rules/{CorePack.Name}");
        foreach ((string path, string _) in files) RefuseHandWritten(Path.Combine(into, path));
        foreach ((string path, string text) in files)
        {
            string fullPath = _world.FullPath(Path.Combine(into, path));
            Directory.CreateDirectory(Path.GetDirectoryName(fullPath)!);
            File.WriteAllText(fullPath, text, new UTF8Encoding(false));
        }

        int pages = files.Length - 2;
        _world.Output.Write($"{pages} {(pages == 1 ? "page" : "pages")} and the codebook are in {into}: codebook.html is the one to read and print.\n");
        return loaded.AreAllSound ? ExitCode.Done : ExitCode.Trouble;
    }

    // What this command has written may be written again; what a person wrote is hers.
    private void RefuseHandWritten(string path)
    {
        string fullPath = _world.FullPath(path);
        if (!File.Exists(fullPath) || Codebook.IsWritten(File.ReadAllText(fullPath))) return;
        throw new CommandException($"{path} is there already and was not written by `rhetoric rules docs`; nothing was written.", "move it away, or name another folder with --into.");
    }
}
