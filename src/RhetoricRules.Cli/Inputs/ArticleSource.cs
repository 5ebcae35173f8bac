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
        InputKind.Missing => [() => Failed(file.Path, InputProblems.Missing(Neighbours.Suggestion(file.FullPath)))],
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
        foreach (NumberedLine line in JsonLinesFile.Read(file.FullPath, limit)) yield return () => ReadLine(file.Path, line);
    }

    private static ArticleText ReadLine(string path, NumberedLine line)
    {
        if (line is { Number: { } number, Bytes: { } bytes }) return JsonLine.Read(path, number, bytes);
        string id = line.Number is { } failed ? InputNames.IdOf(path, failed) : InputNames.IdOf(path);
        return new ArticleText(path, line.Number, new ArticleMetadata(id), null, line.Problem);
    }

    private static FileStream Open(string fullPath) => new(fullPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);

    private static ArticleText Failed(string path, ArticleProblem problem) => new(path, null, new ArticleMetadata(InputNames.IdOf(path)), null, problem);
}
