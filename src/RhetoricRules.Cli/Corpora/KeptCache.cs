using RhetoricRules.Cli.Inputs;
using RhetoricRules.Evaluation.Regression;

namespace RhetoricRules.Cli.Corpora;

/// <summary>A cache as it was found on disk.</summary>
internal sealed class KeptCache
{
    private readonly FindingCache? _cache;
    private readonly string _trouble;

    private KeptCache(FindingCache? cache, string trouble) => (_cache, _trouble) = (cache, trouble);

    /// <summary>Reads the cache at <paramref name="path"/>; for null, and where there is none, an empty one.</summary>
    public static KeptCache Read(string? path, CommandWorld world)
    {
        if (path is null || !File.Exists(world.FullPath(path))) return new KeptCache(FindingCache.Empty, "");
        try
        {
            return new KeptCache(FindingCache.Read(File.ReadLines(world.FullPath(path))), $"the cache {path} is damaged");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new KeptCache(null, $"the cache {path} cannot be read: {InputProblems.Unreadable(exception).Message.TrimEnd('.')}");
        }
    }

    /// <summary>The cache; one that could not be read is told and passed over.</summary>
    public FindingCache Tell(Messages messages)
    {
        if (_cache is null) messages.Hint($"{_trouble}; everything is analysed and the cache made anew.");
        return _cache ?? FindingCache.Empty;
    }
}
