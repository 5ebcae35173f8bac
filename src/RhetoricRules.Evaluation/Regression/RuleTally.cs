namespace RhetoricRules.Evaluation.Regression;

/// <summary>Counts the findings of one rule before and now, and the articles they are in; articles are told one after the other, each with its findings of before first.</summary>
internal sealed class RuleTally
{
    private ArticleComparison? _lastBefore;
    private ArticleComparison? _lastNow;
    private int _articlesInBoth;

    /// <summary>How many findings the rule had.</summary>
    public int FindingsBefore { get; private set; }

    /// <summary>How many it has.</summary>
    public int FindingsNow { get; private set; }

    /// <summary>In how many articles it fired.</summary>
    public int ArticlesBefore { get; private set; }

    /// <summary>In how many it fires.</summary>
    public int ArticlesNow { get; private set; }

    /// <summary>In how many it fires and did not.</summary>
    public int ArticlesGained => ArticlesNow - _articlesInBoth;

    /// <summary>In how many it fired and does not.</summary>
    public int ArticlesLost => ArticlesBefore - _articlesInBoth;

    /// <summary>Counts a finding that <paramref name="article"/> had.</summary>
    public void Had(ArticleComparison article)
    {
        FindingsBefore++;
        if (ReferenceEquals(_lastBefore, article)) return;
        _lastBefore = article;
        ArticlesBefore++;
    }

    /// <summary>Counts a finding that <paramref name="article"/> has.</summary>
    public void Has(ArticleComparison article)
    {
        FindingsNow++;
        if (ReferenceEquals(_lastNow, article)) return;
        _lastNow = article;
        ArticlesNow++;
        if (ReferenceEquals(_lastBefore, article)) _articlesInBoth++;
    }
}
