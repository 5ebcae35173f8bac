using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using RhetoricRules.Cli.Packs;
using RhetoricRules.Diagnostics;
using RhetoricRules.Evaluation.Scaffolding;
using RhetoricRules.Rules;

namespace RhetoricRules.Cli;

/// <summary><c>rhetoric rules new</c>: writes the file of a new rule, with tests, from options or from answers.</summary>
internal sealed class RulesNewCommand
{
    private readonly CommandWorld _world;
    private readonly Option<string?> _id = Text("--id", "The rule's ID: two to four capitals of your own and four digits, MY0001.", "ID");
    private readonly Option<string?> _name = Text("--name", "Its name: small letters and hyphens, wake-up-call.", "NAME");
    private readonly Option<string?> _title = Text("--title", "The move in one line: \"Calls an event a wake-up call\".", "TEXT");
    private readonly Option<string?> _category = Text("--category", "The family of moves it belongs to.", "NAME");
    private readonly Option<string[]> _phrases = Texts("--phrase", "Words to look for, as a phrase of the language. May be repeated.", "PHRASE");
    private readonly Option<string[]> _examples = Texts("--example", "A sentence that makes the move. May be repeated.", "TEXT");
    private readonly Option<string[]> _counterExamples = Texts("--counter-example", "A sentence that comes near and does not. May be repeated.", "TEXT");
    private readonly Option<string?> _into = Text("--into", "The folder of the new file. Default: this one.", "DIR");

    private RulesNewCommand(CommandWorld world) => _world = world;

    /// <summary>The command, ready to be given to <c>rules</c>.</summary>
    public static Command Create(CommandWorld world)
    {
        RulesNewCommand made = new(world);
        Command command = new("new", "Writes the file of a new rule with its tests; on a terminal it asks for what no option gives.");
        foreach (Option option in (Option[])[made._id, made._name, made._title, made._category, made._phrases, made._examples, made._counterExamples, made._into])
            command.Options.Add(option);
        command.SetAction(made.Run);
        return command;
    }

    private int Run(ParseResult parse)
    {
        Messages messages = new(_world, _world.ErrorTerminal.TakesColour, quiet: false);
        Questions questions = new(_world);
        RuleDraft draft = new(
            questions.Need(parse.GetValue(_id), "--id", "ID, such as MY0001"),
            questions.Need(parse.GetValue(_name), "--name", "Name, such as wake-up-call"),
            questions.Need(parse.GetValue(_title), "--title", "The move in one line"),
            questions.May(parse.GetValue(_category), "Category (may be left empty)"),
            questions.NeedSome(parse.GetValue(_phrases), "--phrase", "A phrase to look for"),
            questions.MaySome(parse.GetValue(_examples), "A sentence that makes the move (empty to go on)"),
            questions.MaySome(parse.GetValue(_counterExamples), "A sentence that comes near and does not (empty to go on)"));
        string into = parse.GetValue(_into) is { Length: > 0 } given ? given : ".";
        string path = Path.Combine(into, $"{draft.Id}-{draft.Name}.yml");
        PackSource home = PackFolder.Find(into, _world, messages.Problem) ?? new PackSource("new", []);
        CheckFree(draft, path, home);

        ScaffoldedRule rule = RuleScaffold.Write(draft, path, home, [CorePack.Source(vocabularyOnly: true)]);
        if (!rule.Problems.IsEmpty)
        {
            foreach (RuleProblem problem in rule.Problems) messages.Problem(problem);
            throw new CommandException("the rule cannot be written as it is; nothing was written.", "mend what the problems above name and try again.");
        }

        Directory.CreateDirectory(_world.FullPath(into));
        File.WriteAllText(_world.FullPath(path), rule.Text, new UTF8Encoding(false));
        _world.Output.Write($"{path}\n");
        foreach (string missed in rule.Missed) messages.Hint($"the phrases do not find this example, so it stands under `known-misses`: {missed}");
        foreach (string alarm in rule.FalseAlarms) messages.Hint($"the phrases find this counter-example, so it stands under `known-false-alarms`: {alarm}");
        return ExitCode.Done;
    }

    private void CheckFree(RuleDraft draft, string path, PackSource home)
    {
        if (File.Exists(_world.FullPath(path)) || Directory.Exists(_world.FullPath(path)))
            throw new CommandException($"{path} is there already.", "give another ID or name, or another folder with --into.");
        if (!RuleId.IsValid(draft.Id)) throw new CommandException($"--id: `{draft.Id}` has not the form of an ID.", "write two to four capitals and four digits: MY0001.");
        ImmutableArray<RuleDescriptor> taken = PackLoader.Load([home, CorePack.Source(vocabularyOnly: false)]).Rules.Descriptors;
        if (taken.FirstOrDefault(rule => rule.Id.Value == draft.Id) is { } same)
            throw new CommandException($"--id: `{draft.Id}` is the ID of `{same.Code}` in {same.Pack}.", $"IDs are never used twice; {(same.Pack == CorePack.Name ? "choose capitals of your own, as in MY0001" : $"{NextAfter(draft.Id, taken)} is free")}.");
    }

    private static string NextAfter(string id, ImmutableArray<RuleDescriptor> taken)
    {
        string letters = id[..^4];
        int last = taken.Where(rule => rule.Id.Value.StartsWith(letters, StringComparison.Ordinal) && rule.Id.Value.Length == id.Length)
            .Max(rule => int.Parse(rule.Id.Value.AsSpan(letters.Length), System.Globalization.CultureInfo.InvariantCulture));
        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{letters}{Math.Min(last + 1, 9999):0000}");
    }

    private static Option<string?> Text(string name, string description, string value) => new(name) { Description = description, HelpName = value };

    private static Option<string[]> Texts(string name, string description, string value) =>
        new(name) { Description = description, HelpName = value, DefaultValueFactory = _ => [] };
}
