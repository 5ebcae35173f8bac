using System.CommandLine;
using RhetoricRules.Cli.Packs;
using RhetoricRules.Diagnostics;

namespace RhetoricRules.Cli.Options;

/// <summary>The options of every command that runs rules: which rules, which of their findings, from whose side.</summary>
internal sealed class RuleOptions
{
    private readonly PackOptions _packs = new();

    private readonly Option<Severity> _minSeverity = Choice.Of(
        "--min-severity", "Leave out findings below this severity.", ("note", Severity.Note), ("warning", Severity.Warning), ("error", Severity.Error));

    private readonly SelectorOptions _selector = new("Report only these techniques");

    /// <summary>Gives the options to <paramref name="command"/>.</summary>
    public void AddTo(Command command)
    {
        _packs.AddTo(command);
        _selector.AddTo(command);
        command.Options.Add(_minSeverity);
    }

    /// <summary>Loads the rules that were asked for and makes the analyzer; <paramref name="areAllSound"/> says whether every rule will run.</summary>
    public RhetoricAnalyzer Load(ParseResult parse, CommandWorld world, Messages messages, out bool areAllSound)
    {
        RhetoricAnalyzer analyzer = Load(parse, world, messages, out LoadedRules loaded);
        areAllSound = loaded.AreAllSound;
        return analyzer;
    }

    /// <summary>The same, with the rules as they were written.</summary>
    public RhetoricAnalyzer Load(ParseResult parse, CommandWorld world, Messages messages, out LoadedRules loaded)
    {
        loaded = _packs.Load(parse, world, messages);
        return new RhetoricAnalyzer(loaded.Rules, new AnalysisOptions
        {
            MinimumSeverity = parse.GetValue(_minSeverity),
            Selector = _selector.Of(parse, loaded.Rules.Descriptors),
            Perspective = _packs.PerspectiveOf(parse, loaded.Rules.EntityNames),
        });
    }
}
