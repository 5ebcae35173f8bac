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
        foreach (ArticleProblem problem in article.Problems) Tell(article.Path, article.Line is not null, article.Place, problem);
    }

    /// <summary>Tells <paramref name="problem"/> at <paramref name="place"/>: a path, with a colon and the number of the line where it is one of a file of lines.</summary>
    public void Tell(string place, ArticleProblem problem)
    {
        int colon = place.LastIndexOf(':');
        bool isLine = colon > 0 && colon + 1 < place.Length && place.AsSpan(colon + 1).IndexOfAnyExceptInRange('0', '9') < 0;
        Tell(isLine ? place[..colon] : place, isLine, place, problem);
    }

    private void Tell(string path, bool isLine, string place, ArticleProblem problem)
    {
        bool isSame = isLine && path == _path && _last is { } last && last.Code == problem.Code && last.Message == problem.Message;
        if (!isSame) End();
        (_path, _last, _count) = (path, problem, _count + 1);
        if (_count <= MostTold) messages.Problem(place, problem);
    }

    /// <summary>Tells how many were left untold.</summary>
    public void End()
    {
        int more = _count - MostTold;
        if (more > 0) messages.Hint($"{_path}: {more} more {(more == 1 ? "line has" : "lines have")} the same problem ({_last!.Code}).");
        (_path, _last, _count) = ("", null, 0);
    }
}
