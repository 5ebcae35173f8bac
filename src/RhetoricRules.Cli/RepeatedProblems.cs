using RhetoricRules.Diagnostics;
using RhetoricRules.Reporting;

namespace RhetoricRules.Cli;

/// <summary>Tells the problems of articles; of a problem that many lines of one file have in a row only the first few, and how many more there are.</summary>
/// <param name="messages">The voice on standard error.</param>
internal sealed class RepeatedProblems(Messages messages)
{
    private const int MostTold = 3;
    private string _path = "";
    private ArticleProblem? _last;
    private int _count;

    /// <summary>Tells what is wrong with <paramref name="article"/>.</summary>
    public void Tell(ArticleReport article)
    {
        foreach (ArticleProblem problem in article.Problems)
        {
            bool isSame = article.Line is not null && article.Path == _path && _last is { } last && last.Code == problem.Code && last.Message == problem.Message;
            if (!isSame) End();
            (_path, _last, _count) = (article.Path, problem, _count + 1);
            if (_count <= MostTold) messages.Problem(article.Place, problem);
        }
    }

    /// <summary>Tells how many were left untold.</summary>
    public void End()
    {
        int more = _count - MostTold;
        if (more > 0) messages.Hint($"{_path}: {more} more {(more == 1 ? "line has" : "lines have")} the same problem ({_last!.Code}).");
        (_path, _last, _count) = ("", null, 0);
    }
}
