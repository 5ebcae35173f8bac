using System.Collections.Immutable;
using CsCheck;
using RhetoricRules.Matching;

namespace RhetoricRules.Tests.Matching;

public sealed class PhraseAutomatonTests
{
    private const int Words = 6;

    // More than a state looks for one by one.
    private const int ManyWords = PhraseAutomaton.Few + 24;
    private static readonly Symbol Lexicon = new(Words);
    private static readonly Symbol Outer = new(Words + 1);

    [Fact]
    public void A_phrase_is_found_where_its_words_stand_in_a_row() =>
        Assert.Equal([(0, 1, 3)], Find([], [Phrase("2 3")], "1 2 3 4"));

    [Fact]
    public void A_gap_steps_over_as_many_tokens_as_it_says_and_no_more()
    {
        Assert.Equal([(0, 0, 4)], Find([], [Phrase("2 ...2 3")], "2 1 1 3"));
        Assert.Empty(Find([], [Phrase("2 ...2 3")], "2 1 1 1 3"));
    }

    [Fact]
    public void A_phrase_that_ends_inside_another_is_found_too() =>
        Assert.Equal([(0, 0, 2), (1, 1, 2)], Find([], [Phrase("2 3"), Phrase("3")], "2 3"));

    [Fact]
    public void An_entry_of_several_words_is_one_item_of_a_phrase() =>
        Assert.Equal([(0, 0, 4)], Find([(Lexicon, "2 3")], [Phrase("1 L 4")], "1 2 3 4"));

    [Fact]
    public void An_entry_may_begin_with_an_entry_of_another_lexicon() =>
        Assert.Equal([(0, 0, 3)], Find([(Outer, "L 4"), (Lexicon, "2"), (Lexicon, "3 3")], [Phrase("O")], "3 3 4"));

    [Fact]
    public void Random_phrases_over_random_words_give_what_the_naive_matcher_gives() =>
        Cases.Sample(
            example =>
            {
                HashSet<(int, int, int)> expected = new NaivePhraseMatcher(example.Entries, example.Sequences, example.Runs).Find(example.Tokens);
                return expected.SetEquals(Run(example.Entries, example.Sequences, example.Tokens, example.Runs))
                    && expected.SetEquals(Run(example.Entries, example.Sequences, example.Tokens, example.Runs, asWords: true));
            },
            iter: 3000);

    [Fact]
    public void A_state_with_many_ways_on_finds_what_the_naive_matcher_finds()
    {
        ImmutableArray<PhraseSequence> sequences =
        [
            .. Enumerable.Range(2, ManyWords - 2).SelectMany(word => new[] { Phrase($"1 {word}"), Phrase($"1 ...2 {word}"), Phrase($"{word} ...1 1 ...1 {word}") })
                .Select((items, owner) => new PhraseSequence(owner, items)),
        ];
        Gen.Select(Gen.Frequency((1, Gen.Const(1)), (3, Gen.Int[1, ManyWords - 1])).Array[0, 2].Array[0, 10], Gen.Bool).Sample(
            (tokens, asWords) => new NaivePhraseMatcher([], sequences, []).Find(tokens).SetEquals(Run([], sequences, tokens, [], asWords)),
            iter: 1000);
    }

    [Fact]
    public void Every_hit_can_be_aligned_again() =>
        Cases.Sample(
            example =>
            {
                (Lattice lattice, List<PhraseHit> hits) = RunLattice(example.Entries, example.Sequences, example.Tokens, example.Runs);
                var aligner = new PhraseAligner();
                return hits.TrueForAll(hit => aligner.Align(lattice, example.Sequences[hit.Sequence].Items, hit.Start, hit.End)
                    && aligner.Gaps.All(gap => gap.Start >= hit.Start && gap.End <= hit.End));
            },
            iter: 2000);

    private static Gen<Example> Cases =>
        from entries in Gen.Select(Gen.Int[Words, Words + 1], Items(canGap: false)).Array[0, 4]
        from phrases in Items(canGap: true).Array[1, 5]
        from tokens in Gen.Int[1, Words - 1].Array[0, 2].Array[0, 12]
        from runs in Gen.Select(Gen.Int[0, 11], Gen.Int[1, Words - 1], Gen.Int[1, 3]).Array[0, 4]
        select new Example(
            [.. entries.Select(entry => (new Symbol(entry.Item1), Ordered(entry.Item1, entry.Item2)))],
            [.. phrases.Select((items, owner) => new PhraseSequence(owner, items))],
            tokens,
            [.. runs.Where(run => run.Item1 + run.Item3 <= tokens.Length).Select(run => (run.Item1, new Symbol(run.Item2), run.Item1 + run.Item3))]);

    // The outer lexicon may name the inner one; never the other way round, and never itself.
    private static ImmutableArray<PhraseItem> Ordered(int lexicon, ImmutableArray<PhraseItem> items) =>
        [.. items.Select(item => item.Value >= lexicon ? PhraseItem.Of(new Symbol(1)) : item)];

    private static Gen<ImmutableArray<PhraseItem>> Items(bool canGap) =>
        from symbols in Gen.Int[1, Words + 1].Array[1, 4]
        from gaps in Gen.Int[-2, 3].Array[4]
        select (ImmutableArray<PhraseItem>)
        [
            .. symbols.SelectMany((symbol, i) => canGap && i > 0 && gaps[i] > 0
                ? new[] { PhraseItem.Gap(gaps[i]), PhraseItem.Of(new Symbol(symbol)) }
                : [PhraseItem.Of(new Symbol(symbol))]),
        ];

    private static ImmutableArray<PhraseItem> Phrase(string text) => [.. text.Split(' ').Select(Item)];

    private static PhraseItem Item(string text) => text switch
    {
        "L" => PhraseItem.Of(Lexicon),
        "O" => PhraseItem.Of(Outer),
        _ when text.StartsWith("...", StringComparison.Ordinal) => PhraseItem.Gap(int.Parse(text[3..], null)),
        _ => PhraseItem.Of(new Symbol(int.Parse(text, null))),
    };

    private static List<(int, int, int)> Find((Symbol Lexicon, string Items)[] entries, ImmutableArray<PhraseItem>[] phrases, string text) =>
        Run(
            [.. entries.Select(entry => (entry.Lexicon, Phrase(entry.Items)))],
            [.. phrases.Select((items, owner) => new PhraseSequence(owner, items))],
            [.. text.Split(' ').Select(word => new[] { int.Parse(word, null) })],
            []);

    private static List<(int, int, int)> Run(
        ImmutableArray<(Symbol Lexicon, ImmutableArray<PhraseItem> Items)> entries,
        ImmutableArray<PhraseSequence> sequences,
        int[][] tokens,
        ImmutableArray<(int Start, Symbol Symbol, int End)> runs,
        bool asWords = false) =>
        [.. RunLattice(entries, sequences, tokens, runs, asWords).Hits.Select(hit => (hit.Owner, hit.Start, hit.End)).Distinct().Order()];

    private static (Lattice Lattice, List<PhraseHit> Hits) RunLattice(
        ImmutableArray<(Symbol Lexicon, ImmutableArray<PhraseItem> Items)> entries,
        ImmutableArray<PhraseSequence> sequences,
        int[][] tokens,
        ImmutableArray<(int Start, Symbol Symbol, int End)> runs,
        bool asWords = false)
    {
        var builder = new PhraseAutomatonBuilder();
        foreach ((Symbol lexicon, ImmutableArray<PhraseItem> items) in entries) builder.AddEntry(lexicon, items.AsSpan());
        foreach (PhraseSequence sequence in sequences) builder.AddSequence(sequence);
        PhraseAutomaton automaton = builder.Build(ManyWords);

        var lattice = new Lattice();
        lattice.Reset(tokens.Length);
        List<PhraseHit> hits = [];
        for (int position = tokens.Length - 1; position >= 0; position--)
        {
            Symbol[] carried = [.. tokens[position].Distinct().Select(symbol => new Symbol(symbol))];
            if (asWords) lattice.AddWord(position, new WordSymbols(carried, builder.Begins));
            else foreach (Symbol symbol in carried) lattice.Add(position, symbol, position + 1);
            foreach ((_, Symbol symbol, int end) in runs.Where(run => run.Start == position)) lattice.Add(position, symbol, end);
            automaton.Visit(lattice, position, hits);
        }

        return (lattice, hits);
    }

    private sealed record Example(
        ImmutableArray<(Symbol Lexicon, ImmutableArray<PhraseItem> Items)> Entries,
        ImmutableArray<PhraseSequence> Sequences,
        int[][] Tokens,
        ImmutableArray<(int Start, Symbol Symbol, int End)> Runs);
}
