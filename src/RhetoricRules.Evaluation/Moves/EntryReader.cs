using System.Collections.Immutable;
using RhetoricRules.Analysis;
using RhetoricRules.Matching;
using RhetoricRules.Rules;
using RhetoricRules.Text;

namespace RhetoricRules.Evaluation.Moves;

/// <summary>Which entries filled the lexicons of phrases in one article: reads its statements again, with each lexicon of a phrase marked as if it were captured.</summary>
internal sealed class EntryReader
{
    // Captures of authors have small numbers.
    private const int FirstMark = 1 << 20;

    private readonly LexiconEntries _entries;
    private readonly Dictionary<(int Sequence, int Statement, TokenRange Tokens), ImmutableArray<(LexiconRule Lexicon, PhraseNode Entry)>> _read = [];

    private EntryReader(LexiconEntries entries) => _entries = entries;

    /// <summary>Reads the article of <paramref name="context"/>.</summary>
    public static EntryReader Of(LexiconEntries entries, ArticleContext context)
    {
        EntryReader reader = new(entries);
        StatementLattice lattice = new(context);
        List<PhraseHit> hits = [];
        for (int statement = 0; statement < context.Article.Statements.Length; statement++)
        {
            lattice.Open(statement);
            while (lattice.ReadNext(hits))
            {
                foreach (PhraseHit hit in hits) reader.Add(lattice, hit, statement);
                hits.Clear();
            }
        }

        return reader;
    }

    /// <summary>The entries in the match of a sequence over these tokens of a statement.</summary>
    public ImmutableArray<(LexiconRule Lexicon, PhraseNode Entry)> In(int sequence, int statement, TokenRange tokens) => _read.GetValueOrDefault((sequence, statement, tokens), []);

    private void Add(StatementLattice lattice, PhraseHit hit, int statement)
    {
        ImmutableArray<PhraseItem> items = _entries.Rules.Plan.Automaton.Sequences[hit.Sequence].Items;
        if (hit.End <= hit.Start || !items.Any(IsLexicon)) return;
        PhraseAligner aligner = new();
        if (!aligner.Align(lattice.Lattice, Marked(items), hit.Start, hit.End)) return;
        TokenRange tokens = new(lattice.Tokens[hit.Start], lattice.Tokens[hit.End - 1] + 1);
        _read.TryAdd(
            (hit.Sequence, statement, tokens),
            [
                .. aligner.Captures.Where(capture => capture.Slot >= FirstMark)
                    .SelectMany(capture => _entries.In(lattice.Lattice, new Symbol(items[capture.Slot - FirstMark].Value), capture.Start, capture.End)),
            ]);
    }

    private ImmutableArray<PhraseItem> Marked(ImmutableArray<PhraseItem> items) =>
        [.. items.SelectMany((item, number) => IsLexicon(item) ? [PhraseItem.Open(FirstMark + number), item, PhraseItem.Close(FirstMark + number)] : (PhraseItem[])[item])];

    private bool IsLexicon(PhraseItem item) => item.Kind == PhraseItemKind.Symbol && _entries.IsLexicon(new Symbol(item.Value));
}
