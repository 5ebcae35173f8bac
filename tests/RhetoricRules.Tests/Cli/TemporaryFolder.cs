using System.Text;

namespace RhetoricRules.Tests.Cli;

/// <summary>A folder for one test; gone after it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("rhetoric-").FullName;

    public TemporaryFolder With(string path, string text) => With(path, Encoding.UTF8.GetBytes(text));

    public TemporaryFolder With(string path, byte[] bytes)
    {
        string fullPath = System.IO.Path.Combine(Path, path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(fullPath)!);
        File.WriteAllBytes(fullPath, bytes);
        return this;
    }

    public string Read(string path) => File.ReadAllText(System.IO.Path.Combine(Path, path));

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
