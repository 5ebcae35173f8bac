namespace RhetoricRules.Tests;

/// <summary>A test on text that may not be part of the project. It is skipped where the text does not stand beside the repository.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedCorpusFactAttribute : FactAttribute
{
    public SharedCorpusFactAttribute(string path)
    {
        if (!File.Exists(PathOf(path))) Skip = $"../shared/corpora/{path} is not there: it is under research terms and no part of the project.";
    }

    /// <summary>Where a file of the corpora stands.</summary>
    public static string PathOf(string path) => RepositoryRoot.At($"../shared/corpora/{path}");
}
