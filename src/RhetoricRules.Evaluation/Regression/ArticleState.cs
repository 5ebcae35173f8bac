namespace RhetoricRules.Evaluation.Regression;

/// <summary>What became of an article since a baseline was recorded.</summary>
public enum ArticleState : byte
{
    /// <summary>Its text is the same.</summary>
    Same,

    /// <summary>The baseline does not have it.</summary>
    New,

    /// <summary>It is there no more.</summary>
    Gone,

    /// <summary>It has another text, title, source or date.</summary>
    Changed,
}
