using System.Collections.Immutable;
using System.Runtime.InteropServices;
using RhetoricRules.Actors;
using RhetoricRules.Diagnostics;
using RhetoricRules.Inference;
using RhetoricRules.Matching;
using RhetoricRules.Rules;

namespace RhetoricRules.Compilation;

/// <summary>Lowers rules to one automaton and an inference plan, once.</summary>
public sealed class RuleCompiler
{
    private readonly RuleSet _rules;
    private readonly SymbolTable _symbols = new();
    private readonly PhraseAutomatonBuilder _automaton = new();
    private readonly List<string> _roles = [];
    private readonly List<RulePlace> _phrasePlaces = [];
    private readonly List<RuleProblem> _problems = [];
    private readonly AskedLexicons _askedLexicons;
    private readonly ImmutableDictionary<string, ActorId> _actors;
    private readonly PhraseLowering _phrases;
    private ImmutableArray<PatternRule> _patterns;

    private RuleCompiler(RuleSet rules, bool keepsWordsApart)
    {
        _rules = rules;
        _actors = ActorLowering.Numbers(rules.Entities);
        _phrases = new PhraseLowering(_symbols, RoleOf) { KeepsWordsApart = keepsWordsApart };
        _askedLexicons = AskedLexicons.Of(rules.Patterns);
        _problems.AddRange(_askedLexicons.Problems);
        _patterns = [.. rules.Patterns.Where(pattern => !_askedLexicons.LeftOut.Contains(pattern.Key))];
    }

    /// <summary>Compiles <paramref name="rules"/>. A phrase or pattern that cannot be compiled becomes a problem; the others run.</summary>
    public static CompiledRules Compile(RuleSet rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return new RuleCompiler(rules, keepsWordsApart: false).Compile();
    }

    /// <summary>Compiles <paramref name="rules"/> so that each alternative of a phrase has sequences of its own: what they find is the same, and it can be seen by which.</summary>
    internal static CompiledRules CompileApart(RuleSet rules) => new RuleCompiler(rules, keepsWordsApart: true).Compile();

    private CompiledRules Compile()
    {
        foreach (LexiconRule lexicon in _rules.Lexicons) AddLexicon(lexicon);
        ImmutableArray<SignalPlan> signals = [.. _rules.Signals.Select(AddSignal)];
        LeaveOutIdleExceptions();

        ActorTable actors = ActorLowering.Table(_rules.Entities);
        ImmutableArray<ActorName> names = ActorLowering.Names(_rules.Entities);
        ImmutableArray<PatternPlan> patterns = LowerPatterns(actors);
        ImmutableArray<Composition> compositions = [.. patterns.Select(pattern => pattern.Composition)];
        Lexis lexis = LexisBuilder.Build(_symbols, _rules, _automaton.Sequences, compositions, names.SelectMany(name => name.Words), _automaton.Begins);
        string? perspective = _rules.Packs.Select(pack => pack.Perspective).LastOrDefault(key => key is not null);
        var plan = new RulePlan
        {
            Lexis = lexis,
            Automaton = _automaton.Build(_symbols.Count),
            Actors = actors,
            ActorNames = ActorLowering.Tree(names, lexis.Vocabulary),
            Perspective = perspective is null ? ActorId.Unknown : ActorOf(perspective),
            Signals = signals,
            Patterns = patterns,
            Strata = StrataBuilder.Build(compositions),
            RoleNames = [.. _roles],
            Phrases = [.. _phrasePlaces],
            Lexicons = _rules.Lexicons.ToImmutableDictionary(lexicon => lexicon.Key, lexicon => _symbols.OfLexicon(lexicon.Key), StringComparer.Ordinal),
            AskedLexicons = [.. _askedLexicons.Keys.Select(_symbols.OfLexicon)],
        };
        return new CompiledRules(plan)
        {
            Descriptors = [.. _rules.Descriptors.Where(descriptor => _patterns.Any(pattern => pattern.Metadata?.Descriptor == descriptor))],
            Problems = [.. _problems],
            EntityNames = [.. actors.Actors.Select(actor => actor.Name).Distinct().Order(StringComparer.Ordinal)],
        };
    }

    private void LeaveOutIdleExceptions()
    {
        HashSet<string> lost = new(StringComparer.Ordinal);
        foreach ((string signal, RuleProblem problem) in new ExceptionReach(_rules, _symbols).Problems())
        {
            HashSet<string> fallen = RuleUsers.With(signal, _rules.Patterns);
            lost.UnionWith(fallen);
            _problems.Add(problem with { Effect = RuleUsers.Say(fallen, _rules.Patterns, told: "") });
        }

        if (lost.Count > 0) _patterns = [.. _patterns.Where(pattern => !lost.Contains(pattern.Key))];
    }

    private void AddLexicon(LexiconRule lexicon)
    {
        Symbol symbol = _symbols.OfLexicon(lexicon.Key);
        foreach (PhraseNode entry in lexicon.Entries)
        {
            foreach (PhraseItem[] items in Lower(entry))
            {
                // What single words say of themselves, the automaton need not find out again and again.
                if (!_symbols.TryCarry(items, symbol)) _automaton.AddEntry(symbol, items);
            }
        }
    }

    private SignalPlan AddSignal(SignalRule signal, int number)
    {
        AddPhrases(signal.Match, number * 2);
        AddPhrases(signal.Unless, (number * 2) + 1);
        CaptureNode[] captures = [.. signal.Match.SelectMany(PhraseTraits.Captures)];
        return new SignalPlan(
            new FactKind(number),
            signal.Name,
            signal.In,
            signal.NotIn,
            signal.Polarity,
            [.. captures.Where(capture => PhraseTraits.Has<ActorNode>(capture.Inner)).Select(capture => RoleOf(capture.Name))],
            [.. captures.Where(capture => PhraseTraits.Has<QuantityNode>(capture.Inner)).Select(capture => RoleOf(capture.Name))])
        {
            Speaker = signal.Speaker is { } speaker ? Lower(speaker) : null,
            Tests = signal.Tests,
            Rule = signal,
        };
    }

    private SpeakerPlan Lower(SpeakerRule speaker) => new(
        speaker.Kind,
        speaker.Kind == SpeakerRuleKind.Typed ? speaker.Name : "",
        speaker.Kind == SpeakerRuleKind.Entity ? ActorOf(speaker.Name) : ActorId.Unknown,
        speaker.Kind == SpeakerRuleKind.Lexicon ? _symbols.OfLexicon(speaker.Name) : default);

    private void AddPhrases(ImmutableArray<PhraseNode> phrases, int owner)
    {
        foreach (PhraseNode phrase in phrases)
        {
            foreach (PhraseItem[] items in Lower(phrase))
            {
                _automaton.AddSequence(new PhraseSequence(owner, ImmutableCollectionsMarshal.AsImmutableArray(items)));
                _phrasePlaces.Add(phrase.Place);
            }
        }
    }

    private PhraseItem[][] Lower(PhraseNode phrase)
    {
        if (_phrases.Lower(phrase) is { } sequences) return sequences;
        _problems.Add(new RuleProblem(
            ProblemCodes.WideGap,
            Severity.Error,
            phrase.Place,
            $"This phrase can be read in more than {PhraseLowering.MostSequences} ways, so it does not run.",
            "Every `?`, and every choice of more than single words, multiplies the ways to read a phrase.",
            "Put the choices into a lexicon and write `{its-name}`, or split the phrase in two."));
        return [];
    }

    private ImmutableArray<PatternPlan> LowerPatterns(ActorTable actors)
    {
        Dictionary<string, FactKind> kinds = new(StringComparer.Ordinal);
        foreach (SignalRule signal in _rules.Signals) kinds.Add(signal.Key, new FactKind(kinds.Count));
        foreach (PatternRule pattern in _patterns) kinds.Add(pattern.Key, new FactKind(kinds.Count));
        var lowering = new CompositionLowering(kinds, RoleOf, _askedLexicons.BitOf, ActorOf, actors);
        return
        [
            .. _patterns.Select(pattern => (Pattern: pattern, Composition: lowering.Lower(pattern)))
                .Select(lowered => new PatternPlan(lowered.Pattern, lowered.Composition, ClauseWording.Of(lowered.Composition))),
        ];
    }

    private RoleId RoleOf(string name)
    {
        int known = _roles.IndexOf(name);
        if (known >= 0) return new RoleId(known);
        _roles.Add(name);
        return new RoleId(_roles.Count - 1);
    }

    private ActorId ActorOf(string key) => _actors.GetValueOrDefault(key, ActorId.Unknown);
}
