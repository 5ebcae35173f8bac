using System.Collections.Immutable;
using System.CommandLine;
using RhetoricRules.Cli.Packs;
using RhetoricRules.Rules;

namespace RhetoricRules.Cli.Options;

/// <summary>The options of every command that needs rules, if only for the actors that they know: which rules, from whose side.</summary>
internal sealed class PackOptions
{
    private readonly Option<string[]> _rules = new("--rules")
    {
        Description = "Rules to use instead of the shipped ones: a .yml file or a folder. May be repeated; core-en names the shipped rules.",
        HelpName = "PATH",
        DefaultValueFactory = _ => [],
    };

    private readonly Option<string?> _perspective = new("--perspective")
    {
        Description = "The actor to whom an office without a country belongs (\"the Foreign Ministry\"), by its name in the rules: china.",
        HelpName = "ENTITY",
    };

    /// <summary>Gives the options to <paramref name="command"/>.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(_rules);
        command.Options.Add(_perspective);
    }

    /// <summary>Loads the rules that were asked for. Unless <paramref name="mayReportNothing"/>, one of them must report.</summary>
    public LoadedRules Load(ParseResult parse, CommandWorld world, Messages messages, bool mayReportNothing = false) =>
        RuleLoading.Load(parse.GetValue(_rules) ?? [], world, messages, mayReportNothing);

    /// <summary>The first path that was given for the rules; null where the shipped ones are meant.</summary>
    public string? FirstPath(ParseResult parse) => parse.GetValue(_rules) is [var first, ..] && first != CorePack.Name ? first : null;

    /// <summary>The paths that were given for the rules; empty where the shipped ones are meant.</summary>
    public ImmutableArray<string> Paths(ParseResult parse) => [.. parse.GetValue(_rules) ?? []];

    /// <summary>An analyzer for commands that ask it for no findings; <paramref name="areAllSound"/> says whether every rule was read.</summary>
    public RhetoricAnalyzer LoadVocabulary(ParseResult parse, CommandWorld world, Messages messages, out bool areAllSound)
    {
        LoadedRules loaded = Load(parse, world, messages, mayReportNothing: true);
        areAllSound = loaded.AreAllSound;
        return new RhetoricAnalyzer(loaded.Rules, AnalysisOptions.Default with { Perspective = PerspectiveOf(parse, loaded.Rules.EntityNames) });
    }

    /// <summary>The words and actors of the rules, without what reports; with those of <paramref name="further"/>, which come first.</summary>
    public LoadedRules LoadVocabulary(ParseResult parse, CommandWorld world, Messages messages, PackSource? further) =>
        RuleLoading.LoadVocabulary(parse.GetValue(_rules) ?? [], world, messages, further);

    /// <summary>An analyzer that reports where a phrase stands; <paramref name="areAllSound"/> says whether all words and actors were read.</summary>
    public RhetoricAnalyzer LoadQuery(ParseResult parse, CommandWorld world, Messages messages, PhraseQuery query, out bool areAllSound)
    {
        LoadedRules loaded = RuleLoading.LoadQuery(parse.GetValue(_rules) ?? [], world, messages, query);
        areAllSound = loaded.AreAllSound;
        return new RhetoricAnalyzer(loaded.Rules, AnalysisOptions.Default with { Perspective = PerspectiveOf(parse, loaded.Rules.EntityNames) });
    }

    /// <summary>The perspective that was asked for, which must be one of <paramref name="entities"/>; null where none was.</summary>
    public string? PerspectiveOf(ParseResult parse, ImmutableArray<string> entities)
    {
        if (parse.GetValue(_perspective) is not { } name) return null;
        if (entities.Contains(name)) return name;
        throw new CommandException(
            $"--perspective: `{name}` is no actor of the rules.{Suggestion.For(name, entities)}",
            "actors are the `entities` of the rules, by the names they are defined under.");
    }
}
