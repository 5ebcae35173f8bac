using System.Collections.Immutable;
using RhetoricRules.Matching;
using RhetoricRules.Text;

namespace RhetoricRules.Actors;

/// <summary>
/// Tells whom the names of an article mean. A name of several actors means the one that the article names more often by names of its own, or by
/// those of whoever belongs to it; the one the rules declare first where that tells nothing. A name that others bear too (<c>ambiguous</c> in the
/// rules) is no actor within a longer name (<c>Denzel Washington</c>, <c>Mr. Jordan</c>, <c>South America</c>), nor elsewhere in such an article
/// unless another name there means that actor.
/// </summary>
internal sealed class NameResolver(ActorTable actors)
{
    /// <summary>The mentions among <paramref name="found"/>, which stand in text order.</summary>
    public ImmutableArray<Mention> Resolve(Article article, List<FoundName> found)
    {
        var surroundings = new NameSurroundings(article, found);
        Dictionary<int, int> evidence = [];
        HashSet<ulong> others = [];
        var isOther = new bool[found.Count];
        for (int i = 0; i < found.Count; i++)
        {
            if (found[i].IsClear) AddEvidence(evidence, found[i].Bearers[0]);
            isOther[i] = found[i].IsAmbiguous && surroundings.IsWithinLongerName(i);
            if (isOther[i]) others.Add(HashOf(article, found[i].Tokens));
        }

        ImmutableArray<Mention>.Builder mentions = ImmutableArray.CreateBuilder<Mention>(found.Count);
        for (int i = 0; i < found.Count; i++)
        {
            if (isOther[i]) continue;
            ActorId actor = BestOf(found[i].Bearers, evidence);
            bool isDoubtful = found[i].IsAmbiguous && others.Contains(HashOf(article, found[i].Tokens)) && !evidence.ContainsKey(actor.Value);
            if (actor.IsKnown && !isDoubtful) mentions.Add(new Mention(actor, found[i].Tokens));
        }

        return mentions.ToImmutable();
    }

    // A name that means one actor speaks for everybody on the way to its side.
    private void AddEvidence(Dictionary<int, int> evidence, ActorId actor)
    {
        for (int passed = 0; actor.IsKnown && passed <= actors.Actors.Length; passed++)
        {
            evidence[actor.Value] = evidence.GetValueOrDefault(actor.Value) + 1;
            actor = actors[actor].Owner;
        }
    }

    private static ActorId BestOf(ImmutableArray<ActorId> bearers, Dictionary<int, int> evidence)
    {
        ActorId best = bearers[0];
        foreach (ActorId bearer in bearers)
        {
            if (evidence.GetValueOrDefault(bearer.Value) > evidence.GetValueOrDefault(best.Value)) best = bearer;
        }

        return best;
    }

    private static ulong HashOf(Article article, TokenRange tokens)
    {
        ulong hash = 14695981039346656037;
        for (int token = tokens.First; token < tokens.End; token++)
            hash = (hash ^ Folding.Hash(article.Source.Slice(article.Tokens[token].Span))) * 1099511628211;
        return hash;
    }
}
