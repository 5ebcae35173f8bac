using System.Collections.Immutable;
using System.Globalization;
using RhetoricRules.Compilation;
using RhetoricRules.Inference;
using RhetoricRules.Matching;
using RhetoricRules.Rules;

namespace RhetoricRules.Evaluation.Coverage;

/// <summary>The phrases of one list and the alternatives inside them, each with the sequences that go through it.</summary>
internal sealed class PhraseClauses
{
    private const char Mark = '#';
    private readonly List<(PhraseNode Node, int Outer, Choice Choice)> _alternatives = [];
    private int _within = -1;

    private PhraseClauses()
    {
    }

    /// <summary>The clauses of <paramref name="phrases"/>, outer ones before what is inside.</summary>
    /// <param name="phrases">The phrases.</param>
    /// <param name="sequences">The numbers of all that they were lowered to, in order.</param>
    /// <param name="areExceptions">Whether they are those of <c>unless</c>, which may all go.</param>
    /// <param name="complete">Says whose clauses they are.</param>
    public static IEnumerable<Clause> Of(ImmutableArray<PhraseNode> phrases, ImmutableArray<int> sequences, bool areExceptions, Func<Clause, Clause> complete)
    {
        if (phrases.IsEmpty) return [];
        var clauses = new PhraseClauses();
        var list = new Choice(phrases[0].Place, areExceptions ? "`unless` phrases" : "phrases", phrases.Length);
        PhraseNode[] marked = [.. phrases.Select(phrase => phrases.Length > 1 || areExceptions ? clauses.Marked(phrase, list) : clauses.MarkInside(phrase))];
        List<int>[] through = clauses.SequencesThrough(phrases, marked, sequences);

        // An alternative that no sequence goes through alone was compiled as one with its neighbours: it cannot be told whether a test needs it.
        List<Clause> found = [];
        List<Clause> told = [];
        for (int i = 0; i < clauses._alternatives.Count; i++)
        {
            (PhraseNode node, int outer, Choice choice) = clauses._alternatives[i];
            string text = node.Place.File.Text.ToString(node.Place.Span);
            var clause = new Clause(default, "", node.Place, text, ClauseKind.Either, new AlternativeDeletion([.. through[i]]))
            {
                Choice = choice,
                IsWording = true,
                Outer = outer < 0 ? null : found[outer],
            };
            found.Add(complete(clause));
            if (through[i].Count > 0) told.Add(found[^1]);
        }

        return told;
    }

    // Lowering keeps the names of captures in their order, so an alternative that has a name of its own can be seen in each sequence that goes through it.
    private List<int>[] SequencesThrough(ImmutableArray<PhraseNode> written, PhraseNode[] phrases, ImmutableArray<int> sequences)
    {
        List<int>[] through = [.. _alternatives.Select(_ => new List<int>())];
        var lowering = new PhraseLowering(new SymbolTable(), name => new RoleId(name[0] == Mark ? int.Parse(name.AsSpan(1), CultureInfo.InvariantCulture) : -1)) { KeepsWordsApart = true };
        int at = 0;
        foreach (PhraseItem[] items in phrases.SelectMany((phrase, i) => lowering.Lower(phrase) ?? lowering.Lower(WithOuterMark(phrase, written[i])) ?? []))
        {
            foreach (PhraseItem item in items)
            {
                if (item.Kind == PhraseItemKind.Open && item.Value >= 0) through[item.Value].Add(sequences[at]);
            }

            at++;
        }

        return through;
    }

    private static PhraseNode WithOuterMark(PhraseNode marked, PhraseNode written) => marked is CaptureNode { Name: [Mark, ..] } mark ? mark with { Inner = written } : written;

    private CaptureNode Marked(PhraseNode node, Choice choice)
    {
        int number = _alternatives.Count;
        _alternatives.Add((node, _within, choice));
        int before = _within;
        _within = number;
        PhraseNode inner = MarkInside(node);
        _within = before;
        return new CaptureNode(node.Place, string.Create(CultureInfo.InvariantCulture, $"{Mark}{number}"), inner);
    }

    private PhraseNode MarkInside(PhraseNode node) => node switch
    {
        ChoiceNode choice => choice with { Alternatives = MarkAll(choice) },
        SequenceNode sequence => sequence with { Items = [.. sequence.Items.Select(MarkInside)] },
        CaptureNode capture => capture with { Inner = MarkInside(capture.Inner) },
        OptionalNode optional => optional with { Inner = MarkInside(optional.Inner) },
        _ => node,
    };

    private ImmutableArray<PhraseNode> MarkAll(ChoiceNode choice)
    {
        var alternatives = new Choice(choice.Place, "alternatives", choice.Alternatives.Length);
        return [.. choice.Alternatives.Select(alternative => (PhraseNode)Marked(alternative, alternatives))];
    }
}
