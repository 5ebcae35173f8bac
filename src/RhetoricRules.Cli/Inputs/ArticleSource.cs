using RhetoricRules.Diagnostics;
using RhetoricRules.Text;

namespace RhetoricRules.Cli.Inputs;

/// <summary>
/// Reads inputs. Every article comes as a function that decodes it, so that decoding too can be done by many threads; only what must be read in order
/// (the lines of a file, standard input) is read while enumerating.
/// </summary>
internal sealed class ArticleSource(CommandWorld world, ByteSize limit)
{
    /// <summary>The articles of <paramref name="file"/>, in order.</summary>
    public IEnumerable<Func<ArticleText>> Read(InputFile file) => file.Kind switch
    {
        InputKind.JsonLines => Lines(file),
        InputKind.StandardInput => [ReadStandardInput(file)],
        InputKind.Missing => [() => Failed(file.Path, InputProblems.Missing(NearestNeighbour(file.FullPath)))],
        InputKind.ClosedFolder => [() => Failed(file.Path, InputProblems.Unreadable(new UnauthorizedAccessException()))],
        _ => [() => ReadFile(file)],
    };

    private Func<ArticleText> ReadStandardInput(InputFile file)
    {
        ArticleText read = Decode(file.Path, world.Input);
        return () => read;
    }

    private ArticleText ReadFile(InputFile file)
    {
        try
        {
            using FileStream stream = Open(file.FullPath);
            return stream.CanSeek && stream.Length > limit.Bytes
                ? Failed(file.Path, InputProblems.TooLarge("The file", limit))
                : Decode(file.Path, stream);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Failed(file.Path, InputProblems.Unreadable(exception));
        }
    }

    private ArticleText Decode(string path, Stream stream)
    {
        try
        {
            if (!TryReadAll(stream, out ReadOnlySpan<byte> bytes)) return Failed(path, InputProblems.TooLarge("The file", limit));
            (string? text, ArticleProblem? problem) = TextDecoder.Decode(bytes);
            return new ArticleText(path, null, new ArticleMetadata(InputNames.IdOf(path)), text, problem);
        }
        catch (IOException exception)
        {
            return Failed(path, InputProblems.Unreadable(exception));
        }
    }

    private bool TryReadAll(Stream stream, out ReadOnlySpan<byte> bytes)
    {
        MemoryStream content = new(stream.CanSeek ? (int)Math.Min(stream.Length, limit.Bytes) : 0);
        byte[] buffer = new byte[64 * 1024];
        for (int read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
        {
            content.Write(buffer, 0, read);
            if (content.Length <= limit.Bytes) continue;
            bytes = default;
            return false;
        }

        bytes = content.GetBuffer().AsSpan(0, (int)content.Length);
        return true;
    }

    private IEnumerable<Func<ArticleText>> Lines(InputFile file)
    {
        FileStream? stream = null;
        Exception? failure = null;
        try
        {
            stream = Open(file.FullPath);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            failure = exception;
        }

        if (failure is not null)
        {
            yield return () => Failed(file.Path, InputProblems.Unreadable(failure));
            yield break;
        }

        using (stream)
        {
            foreach (Func<ArticleText> article in Lines(file.Path, new LineReader(stream!, limit))) yield return article;
        }
    }

    private IEnumerable<Func<ArticleText>> Lines(string path, LineReader lines)
    {
        bool hasArticles = false;
        for (int number = 1; ; number++)
        {
            int line = number;
            byte[]? bytes = null;
            bool isTooLong = false;
            ArticleProblem? problem = null;
            try
            {
                bytes = lines.Read(out isTooLong);
            }
            catch (IOException exception)
            {
                problem = InputProblems.Unreadable(exception);
            }

            if (bytes is null && problem is null) break;
            if (line == 1 && bytes is not null) problem = TextDecoder.Refuse(bytes);
            if (isTooLong) problem = InputProblems.TooLarge("The line", limit);
            if (problem is not null)
            {
                yield return () => new ArticleText(path, line, new ArticleMetadata(InputNames.IdOf(path, line)), null, problem);
                hasArticles = true;
                if (isTooLong) continue;
                yield break;
            }

            byte[] content = line == 1 && bytes.AsSpan().StartsWith(TextDecoder.Utf8Mark) ? bytes![TextDecoder.Utf8Mark.Length..] : bytes!;
            if (content.AsSpan().Trim(" \t\r"u8).IsEmpty) continue;
            hasArticles = true;
            yield return () => JsonLine.Read(path, line, content);
        }

        if (!hasArticles) yield return () => Failed(path, InputProblems.Empty());
    }

    private static FileStream Open(string fullPath) => new(fullPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);

    private static ArticleText Failed(string path, ArticleProblem problem) => new(path, null, new ArticleMetadata(InputNames.IdOf(path)), null, problem);

    private static string NearestNeighbour(string fullPath)
    {
        try
        {
            string? folder = Path.GetDirectoryName(fullPath);
            if (folder is null || !Directory.Exists(folder)) return "";
            IEnumerable<string> neighbours = Directory.EnumerateFileSystemEntries(folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);
            return Suggestion.For(Path.GetFileName(fullPath), neighbours);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }
}
