using System.Collections.Immutable;
using RhetoricRules.Actors;
using RhetoricRules.Analysis;
using RhetoricRules.Compilation;
using RhetoricRules.Matching;
using RhetoricRules.Text;

namespace RhetoricRules.Counting;

/// <summary>Entries as phrases of rules find them: in all their forms, within one statement.</summary>
/// <param name="plan">The compiled rules.</param>
/// <param name="categories">For each symbol of a lexicon the number of its category.</param>
internal sealed class FormLexicons(RulePlan plan, ImmutableDictionary<Symbol, int> categories)
{
    /// <summary>Whether there is anything to find.</summary>
    public bool IsEmpty => categories.IsEmpty;

    /// <summary>Adds every hit in <paramref name="article"/> to <paramref name="tally"/>.</summary>
    public void Count(Article article, CategoryTally tally)
    {
        var lattice = new StatementLattice(new ArticleContext(article, plan, ActorId.Unknown));
        List<PhraseHit> hits = [];
        for (int statement = 0; statement < article.Statements.Length; statement++)
        {
            lattice.Open(statement);
            while (lattice.ReadNext(hits))
            {
                hits.Clear();
                tally.Rewind();
                for (int position = 0; position < lattice.Lattice.Length; position++)
                {
                    AddAt(lattice.Lattice, position, tally);
                    tally.Close();
                }
            }
        }
    }

    private void AddAt(Lattice lattice, int position, CategoryTally tally)
    {
        foreach ((Symbol symbol, int end) in lattice.EdgesAt(position))
        {
            if (categories.TryGetValue(symbol, out int category)) tally.Add(category, position, end);
        }
    }
}
