using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using RhetoricRules.Cli.Inputs;
using RhetoricRules.Cli.Options;
using RhetoricRules.Cli.Packs;
using RhetoricRules.Diagnostics;
using RhetoricRules.Evaluation.Suggesting;
using RhetoricRules.Reporting;
using RhetoricRules.Text;

namespace RhetoricRules.Cli.Suggesting;

/// <summary><c>rhetoric suggest lexicon</c>: words that stand where phrases name a lexicon and that it lacks; accepted words are written into its file.</summary>
internal sealed class SuggestLexiconCommand
{
    private const int DefaultLimit = 20;
    private const int DefaultLeast = 2;
    private const int DefaultLines = 3;
    private const int Context = 12;

    private readonly CommandWorld _world;
    private readonly PackOptions _packs = new();
    private readonly RunOptions _run = new();
    private readonly ReportOptions _report = new("", "", "", "a row a word, all words");

    private readonly Argument<string?> _name = new("NAME")
    {
        Description = "A lexicon of the rules as phrases name it: accusation, misdeed.rights. `rhetoric rules show NAME` tells what is in it.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string[]> _corpus = new("--corpus")
    {
        Description = "The articles to look in: a folder, a file, a glob in quotation marks, or .jsonl. May be repeated.",
        HelpName = "PATH",
        DefaultValueFactory = _ => [],
    };

    private readonly Option<string[]> _accept = new("--accept")
    {
        Description = "Write this word into the list, without looking for others. May be repeated.",
        HelpName = "WORD",
        DefaultValueFactory = _ => [],
    };

    private readonly Option<int?> _limit = Number("--limit", $"How many words to show; csv has all. Default: {DefaultLimit}.");
    private readonly Option<int?> _least = Number("--least", $"How often a word must stand in such a place. Default: {DefaultLeast}.");
    private readonly Option<int?> _lines = Number("--lines", $"How many lines to show for each word. Default: {DefaultLines}.");

    private SuggestLexiconCommand(CommandWorld world) => _world = world;

    /// <summary>The command, ready to be given to <c>suggest</c>.</summary>
    public static Command Create(CommandWorld world)
    {
        SuggestLexiconCommand suggest = new(world);
        Command command = new("lexicon", "Words that stand where phrases name a lexicon and that it lacks; on a terminal they are accepted one by one.");
        command.Arguments.Add(suggest._name);
        foreach (Option option in (Option[])[suggest._corpus, suggest._accept, suggest._limit, suggest._least, suggest._lines]) command.Options.Add(option);
        suggest._packs.AddTo(command);
        suggest._report.AddTo(command);
        suggest._run.AddTo(command);
        command.SetAction(suggest.Run);
        return command;
    }

    private int Run(ParseResult parse)
    {
        Messages messages = _report.MessagesFor(parse, _world);
        if (parse.GetValue(_name) is not { Length: > 0 } name)
            throw new CommandException("name the lexicon.", "`rhetoric suggest lexicon accusation --corpus articles/`.");
        LoadedRules loaded = _packs.Load(parse, _world, messages, mayReportNothing: true);
        KnownLexicon lexicon = Find(loaded, name);
        string[] accepted = [.. (parse.GetValue(_accept) ?? []).Select(word => word.Trim()).Distinct(StringComparer.Ordinal)];
        int code = accepted.Length > 0 ? Accept(parse, lexicon, accepted, messages) : Suggest(parse, loaded, lexicon, messages);
        return loaded.AreAllSound ? code : ExitCode.Trouble;
    }

    private static KnownLexicon Find(LoadedRules loaded, string name)
    {
        if (KnownLexicon.Find(loaded.Written, name) is { } known) return known;
        ImmutableArray<string> names = LexiconCounter.NamesIn(loaded.Written);
        string meant = Suggestion.For(name, names);
        throw new CommandException(
            $"`{name}` is no lexicon of the rules.{meant}",
            meant.Length > 0 ? "" : names.IsEmpty ? "the rules have no `lexicons`." : $"there are {string.Join(", ", names.Where(other => !other.Contains('.', StringComparison.Ordinal)))}.");
    }

    private int Accept(ParseResult parse, KnownLexicon lexicon, string[] words, Messages messages)
    {
        if (WhyNotWritten(parse, lexicon) is { } reason) throw new CommandException(reason, "name the folder or file of your rules with --rules.");
        LexiconFile file = new(_world, lexicon);
        int written = 0;
        foreach (string word in words)
        {
            bool isNew = file.Add(word);
            if (isNew) written++;
            _world.Output.Write(isNew ? $"{file.Path}: `{word}` is in {lexicon.Name} now\n" : $"{file.Path}: `{word}` is in {lexicon.Name} already\n");
        }

        if (written > 0) TellNext(messages);
        return ExitCode.Done;
    }

    private int Suggest(ParseResult parse, LoadedRules loaded, KnownLexicon lexicon, Messages messages)
    {
        string[] paths = parse.GetValue(_corpus) ?? [];
        if (paths.Length == 0) throw new CommandException("name the articles to look in.", $"`rhetoric suggest lexicon {lexicon.Name} --corpus articles/`.");
        InputPaths inputs = new ArticleRun(_world, _run, messages).Open(paths, $"suggest lexicon {lexicon.Name} --corpus");
        if (inputs.Files.Count == 0) return ExitCode.Trouble;
        SlotReader reader = new(loaded.Written, lexicon, _packs.PerspectiveOf(parse, loaded.Rules.EntityNames));
        if (reader.Phrases == 0)
            throw new CommandException($"no phrase of the rules names {{{lexicon.Name}}} beside other words.", "words are sought where phrases name the list, as in \"reject {accusation}\"; a place that stands alone would take any word.");

        CandidateCollector collector = new(parse.GetValue(_lines) ?? DefaultLines, Context);
        int failed = Collect(parse, inputs.Files, reader, collector, messages);
        ImmutableArray<LexiconCandidate> candidates = collector.Rank(parse.GetValue(_least) ?? DefaultLeast);
        if (collector is { Known: 0, Articles: > 0 }) messages.Hint($"none of the words of {lexicon.Name} stand in such places here: the order says nothing; take a larger corpus.");
        using OpenReport report = _report.Open(parse, _world, inputs.Files);
        if (report.Format == ReportFormat.Csv) CandidateCsv.Write(report.Output, candidates);
        else Show(parse, report, lexicon, reader, collector, candidates, messages);
        report.End();
        return failed > 0 || inputs.Complaints.Count > 0 ? ExitCode.Trouble : ExitCode.Done;
    }

    private int Collect(ParseResult parse, IReadOnlyList<InputFile> files, SlotReader reader, CandidateCollector collector, Messages messages)
    {
        int failed = 0;
        RepeatedProblems problems = new(messages);
        ArticleSource source = new(_world, _run.Limit(parse));
        messages.WithProgress(reportIsOnTerminal: false, tell =>
        {
            foreach ((string place, ReadSlots? read, ArticleProblem? problem) in OrderedPipeline.Run(files.SelectMany(source.Read), next => Read(next(), reader), _run.Jobs(parse, _world), _world.Cancellation))
            {
                if (read is null)
                {
                    failed++;
                    problems.Tell(place, problem!);
                    continue;
                }

                collector.Add(read);
                tell(string.Create(CultureInfo.InvariantCulture, $"{collector.Articles:N0} articles"));
            }
        });
        problems.End();
        return failed;
    }

    private (string Place, ReadSlots? Read, ArticleProblem? Problem) Read(ArticleText article, SlotReader reader)
    {
        if (article.Text is not { } text) return (article.Place, null, article.Problem);
        try
        {
            return (article.Place, reader.Read(ArticleReader.Read(text, article.Metadata), _world.Cancellation), null);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // A defect of ours in one article must not cost the user the other ten thousand.
            return (article.Place, null, InputProblems.Defect(exception));
        }
    }

    private void Show(
        ParseResult parse, OpenReport report, KnownLexicon lexicon, SlotReader reader, CandidateCollector collector, ImmutableArray<LexiconCandidate> candidates, Messages messages)
    {
        CandidateText text = new(report.Output, new TextReportOptions { Colour = report.TakesColour, Width = report.Width });
        int limit = parse.GetValue(_limit) ?? DefaultLimit;
        ImmutableArray<LexiconCandidate> shown = [.. candidates.Take(limit)];
        text.WriteHead(lexicon.Name, reader.Phrases, collector, candidates.Length);
        string? whyNot = WhyNotWritten(parse, lexicon);
        if (!report.IsOnTerminal || !_world.ErrorTerminal.IsTerminal || whyNot is not null)
        {
            text.Write(shown, candidates.Length - shown.Length);
            if (candidates.Length > 0) messages.Hint(whyNot ?? $"`rhetoric suggest lexicon {lexicon.Name} --accept WORD`, with the same --rules, writes a word into {new LexiconFile(_world, lexicon).Path}.");
            return;
        }

        int written = new CandidateDialogue(_world, new LexiconFile(_world, lexicon), text).Run(shown, lexicon.Name);
        if (written > 0) TellNext(messages);
    }

    private string? WhyNotWritten(ParseResult parse, KnownLexicon lexicon) =>
        _packs.Paths(parse).Any(path => path != CorePack.Name && IsWithin(path, lexicon.Path)) ? null : $"`{lexicon.Name}` belongs to {lexicon.Pack}, whose files were not named with --rules: words can be listed but not written.";

    private static bool IsWithin(string path, string file) =>
        file == path || file.StartsWith($"{path.TrimEnd('/', Path.DirectorySeparatorChar)}/", StringComparison.Ordinal) || file.StartsWith($"{path.TrimEnd('/', Path.DirectorySeparatorChar)}{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
            || (path is "." or "./" && !Path.IsPathRooted(file));

    private static void TellNext(Messages messages) => messages.Hint("`rhetoric rules test` and `rhetoric corpus compare` show what the new words change.");

    private static Option<int?> Number(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "N",
        CustomParser = result =>
        {
            string typed = result.Tokens[^1].Value;
            if (int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= 1) return number;
            result.AddError($"{name} is a whole number from 1, not `{typed}`.");
            return null;
        },
    };
}
