namespace RhetoricRules.Cli;

/// <summary>Waits until rule files are saved. An editor saves in several steps, so it waits until they have come to rest.</summary>
internal sealed class RuleFileWatcher : IDisposable
{
    private static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(200);

    private readonly FileSystemWatcher _files;
    private readonly SemaphoreSlim _changes = new(0);
    private readonly string? _only;

    /// <summary>Watches a rule file, or the rule files of a folder and of all folders in it.</summary>
    public RuleFileWatcher(string fullPath)
    {
        bool isFolder = Directory.Exists(fullPath);
        _only = isFolder ? null : Path.GetFileName(fullPath);
        _files = new FileSystemWatcher(isFolder ? fullPath : Path.GetDirectoryName(fullPath)!)
        {
            IncludeSubdirectories = isFolder,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        _files.Changed += (_, change) => Note(change.Name);
        _files.Created += (_, change) => Note(change.Name);
        _files.Deleted += (_, change) => Note(change.Name);
        _files.Renamed += (_, change) => Note(change.Name);
        _files.EnableRaisingEvents = true;
    }

    /// <summary>Returns once something was saved since the last call and nothing more is.</summary>
    public void WaitForSave(CancellationToken cancellation)
    {
        _changes.Wait(cancellation);
        while (_changes.Wait(Rest, cancellation))
        {
            // Still being saved.
        }
    }

    /// <summary>Watches no more.</summary>
    public void Dispose()
    {
        _files.Dispose();
        _changes.Dispose();
    }

    private void Note(string? name)
    {
        string file = Path.GetFileName(name ?? "");
        bool isRule = file.EndsWith(".yml", StringComparison.OrdinalIgnoreCase) || file.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase);
        if (_only is null ? isRule : file == _only) _changes.Release();
    }
}
