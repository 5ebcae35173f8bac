namespace RhetoricRules.Reporting;

/// <summary>Writes a report, one article after the other, in the order they are given.</summary>
public interface IReportWriter
{
    /// <summary>Writes what was found in one article, or why nothing could be.</summary>
    void Write(ArticleReport article);

    /// <summary>Writes what belongs to the run as a whole. Called once, last.</summary>
    void End();
}
