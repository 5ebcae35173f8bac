using System.Collections.Immutable;
using RhetoricRules.Actors;
using RhetoricRules.Diagnostics;
using RhetoricRules.Inference;
using RhetoricRules.Matching;

namespace RhetoricRules.Compilation;

/// <summary>The parts of compiled rules: words, automaton, actors, signals, compositions.</summary>
internal sealed record RulePlan
{
    public required Lexis Lexis { get; init; }

    public required PhraseAutomaton Automaton { get; init; }

    public required ActorTable Actors { get; init; }

    public required ActorNames ActorNames { get; init; }

    /// <summary>The actor an office without a country belongs to where a run names none.</summary>
    public required ActorId Perspective { get; init; }

    /// <summary>The signals, by number; matches of signal n have the owner 2n, what cancels them 2n + 1.</summary>
    public required ImmutableArray<SignalPlan> Signals { get; init; }

    /// <summary>The patterns; pattern n yields facts of the kind after all signals plus n.</summary>
    public required ImmutableArray<PatternPlan> Patterns { get; init; }

    public required ImmutableArray<Stratum> Strata { get; init; }

    /// <summary>The names of roles, by number.</summary>
    public required ImmutableArray<string> RoleNames { get; init; }

    /// <summary>The lexicons that conditions ask for; <see cref="RoleValue.Lexicons"/> has a bit for each.</summary>
    public required ImmutableArray<Symbol> AskedLexicons { get; init; }

    /// <summary>For each sequence of the automaton the phrase it is a reading of.</summary>
    public required ImmutableArray<RulePlace> Phrases { get; init; }

    /// <summary>The symbol of each lexicon, by key.</summary>
    public required ImmutableDictionary<string, Symbol> Lexicons { get; init; }

    /// <summary>How many kinds of facts there are.</summary>
    public int KindCount => Signals.Length + Patterns.Length;

    /// <summary>The pattern that yields facts of <paramref name="kind"/>; null for a signal's.</summary>
    public PatternPlan? FindPattern(FactKind kind) => kind.Value < Signals.Length ? null : Patterns[kind.Value - Signals.Length];

    /// <summary>The name of a kind of fact as authors write it.</summary>
    public string NameOf(FactKind kind) =>
        FindPattern(kind)?.Rule.Name ?? Signals[kind.Value].Name;
}
