using System.Collections.Immutable;
using RhetoricRules.Matching;

namespace RhetoricRules.Tests.Matching;

/// <summary>The oracle: tries every sequence at every position, lexicon entries by recursion, names and numbers as runs of tokens. Slow, plain, obviously right.</summary>
internal sealed class NaivePhraseMatcher(
    ImmutableArray<(Symbol Lexicon, ImmutableArray<PhraseItem> Items)> entries,
    ImmutableArray<PhraseSequence> sequences,
    ImmutableArray<(int Start, Symbol Symbol, int End)> runs)
{
    public HashSet<(int Owner, int Start, int End)> Find(int[][] tokens)
    {
        HashSet<(int, int, int)> hits = [];
        foreach (PhraseSequence sequence in sequences)
        {
            for (int start = 0; start < tokens.Length; start++)
            {
                foreach (int end in Ends(sequence.Items, 0, start, tokens)) hits.Add((sequence.Owner, start, end));
            }
        }

        return hits;
    }

    private IEnumerable<int> Ends(ImmutableArray<PhraseItem> items, int item, int position, int[][] tokens)
    {
        if (item == items.Length) return [position];
        if (items[item].Kind == PhraseItemKind.Gap)
        {
            return Enumerable.Range(position, items[item].Value + 1).Where(next => next < tokens.Length).SelectMany(next => Ends(items, item + 1, next, tokens));
        }

        return SymbolEnds(items[item].Value, position, tokens).SelectMany(next => Ends(items, item + 1, next, tokens));
    }

    private IEnumerable<int> SymbolEnds(int symbol, int position, int[][] tokens)
    {
        IEnumerable<int> asWord = position < tokens.Length && tokens[position].Contains(symbol) ? [position + 1] : [];
        IEnumerable<int> asRun = runs.Where(run => run.Symbol.Value == symbol && run.Start == position).Select(run => run.End);
        return asWord.Concat(asRun).Concat(entries.Where(entry => entry.Lexicon.Value == symbol).SelectMany(entry => Ends(entry.Items, 0, position, tokens))).Distinct();
    }
}
