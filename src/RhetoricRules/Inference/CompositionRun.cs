using System.Collections.Immutable;
using RhetoricRules.Text;

namespace RhetoricRules.Inference;

/// <summary>Derives the facts of one composition in one article: one for each fact of the reported step that a combination proves, each span once.</summary>
internal sealed class CompositionRun(Article article, PreparedComposition prepared, FactStore store)
{
    private readonly Composition _plan = prepared.Plan;

    /// <summary>Adds the facts to the store.</summary>
    public void Derive(CancellationToken cancellation)
    {
        if (IsHopeless()) return;
        var search = new CombinationSearch(article, prepared, store);
        HashSet<TextSpan> seen = [];
        List<Fact> proposals = [];
        for (int i = 0; i < search.Reportable.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            FactId reported = search.Reportable[i];
            (TokenRange Tokens, TextSpan Span) extent = ExtentOf(store[reported]);
            if (seen.Contains(extent.Span) || search.Closest(reported) is not { } combination) continue;
            seen.Add(extent.Span);
            proposals.Add(Make(store[reported], reported, extent, combination));
        }

        foreach (Fact fact in proposals) store.Add(fact);
    }

    // Whether some step has too few facts anywhere, so that nothing can be found.
    private bool IsHopeless()
    {
        foreach (CompositionStep step in _plan.Steps)
        {
            int facts = 0;
            foreach (FactKind kind in step.Kinds) facts += store.OfKind(kind).Count;
            if (facts < step.AtLeast.Least) return true;
        }

        return false;
    }

    private Fact Make(Fact reported, FactId reportedId, (TokenRange Tokens, TextSpan Span) extent, Combination combination)
    {
        return new Fact
        {
            Kind = _plan.Produces,
            Tokens = extent.Tokens,
            Span = extent.Span,
            Statement = reported.Statement,
            Sentence = reported.Sentence,
            Places = reported.Places,
            Speaker = reported.Speaker,
            Roles = RolesOf(reported, combination),
            IsDoubtful = combination.IsDoubtful,
            Strength = combination.Strength ?? reported.Strength,
            Because = PremisesOf(reportedId, combination),
            Counts = [.. combination.Counted.Select(counted => new Fact.Count(counted.Step, counted.Total))],
        };
    }

    private ImmutableArray<Premise> PremisesOf(FactId reported, Combination combination)
    {
        ImmutableArray<Premise>.Builder premises = ImmutableArray.CreateBuilder<Premise>();
        for (int step = 0; step < _plan.Steps.Length; step++)
        {
            CountedStep? counted = combination.Counted.FirstOrDefault(count => count.Step == step);
            if (combination.Facts[step] is { } fact) premises.Add(new Premise(step, fact));
            if (counted is null) continue;
            premises.AddRange(counted.First.Where(id => step != _plan.Reported || id != reported).Select(id => new Premise(step, id)));
        }

        return premises.ToImmutable();
    }

    private ImmutableArray<Role> RolesOf(Fact reported, Combination combination)
    {
        List<Role> roles = [.. reported.Roles];
        foreach (FactId? id in combination.Facts)
        {
            if (id is not { } fact) continue;
            foreach (Role role in store[fact].Roles)
            {
                if (!roles.Exists(known => known.Id == role.Id)) roles.Add(role);
            }
        }

        return [.. roles];
    }

    private (TokenRange Tokens, TextSpan Span) ExtentOf(Fact fact)
    {
        switch (_plan.Extent)
        {
            case Extent.Statement:
                return Bounded(article.Statements[fact.Statement].Content, fact);
            case Extent.Sentence:
                return Bounded([article.Sentences[fact.Sentence].Tokens], fact);
            case Extent.Role when fact.Find(_plan.ExtentRole) is { Tokens.IsEmpty: false } role:
                return (role.Tokens, article.SpanOf(role.Tokens));
            default:
                return (fact.Tokens, fact.Span);
        }
    }

    // From the first to the last word, the fact's own words included. The quotation's marks at either end are left out, and the comma before a cue.
    private (TokenRange Tokens, TextSpan Span) Bounded(ImmutableArray<TokenRange> runs, Fact fact)
    {
        (int first, int end) = (fact.Tokens.First, fact.Tokens.End);
        foreach (TokenRange run in runs)
        {
            int runFirst = run.First;
            int runEnd = run.End;
            while (runFirst < runEnd && article.Tokens[runFirst].Kind == TokenKind.QuoteMark) runFirst++;
            while (runEnd > runFirst && EndsOutside(article.Tokens[runEnd - 1])) runEnd--;
            if (runFirst == runEnd) continue;
            (first, end) = (Math.Min(first, runFirst), Math.Max(end, runEnd));
        }

        var tokens = new TokenRange(first, end);
        return (tokens, article.SpanOf(tokens));
    }

    private bool EndsOutside(Token token) =>
        token.Kind == TokenKind.QuoteMark || (token.Kind == TokenKind.Punctuation && article.Source[token.Start] == ',');
}
