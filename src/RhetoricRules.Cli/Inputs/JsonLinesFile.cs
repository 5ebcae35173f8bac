using RhetoricRules.Diagnostics;

namespace RhetoricRules.Cli.Inputs;

/// <summary>Reads a file of JSON Lines line by line; blank lines are passed over.</summary>
internal static class JsonLinesFile
{
    /// <summary>The lines of the file at <paramref name="fullPath"/>, none longer than <paramref name="limit"/>; a file without any is a problem.</summary>
    public static IEnumerable<NumberedLine> Read(string fullPath, ByteSize limit)
    {
        FileStream? stream = null;
        Exception? failure = null;
        try
        {
            stream = new FileStream(fullPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            failure = exception;
        }

        if (failure is not null)
        {
            yield return new NumberedLine(null, null, InputProblems.Unreadable(failure));
            yield break;
        }

        using (stream)
        {
            foreach (NumberedLine line in Read(stream!, limit)) yield return line;
        }
    }

    /// <summary>The lines of <paramref name="stream"/>, as those of a file.</summary>
    public static IEnumerable<NumberedLine> Read(Stream stream, ByteSize limit)
    {
        LineReader lines = new(stream, limit);
        bool hasLines = false;
        for (int number = 1; ; number++)
        {
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
            if (number == 1 && bytes is not null) problem = TextDecoder.Refuse(bytes);
            if (isTooLong) problem = InputProblems.TooLarge("The line", limit);
            if (problem is not null)
            {
                yield return new NumberedLine(number, null, problem);
                hasLines = true;
                if (isTooLong) continue;
                yield break;
            }

            byte[] content = number == 1 && bytes.AsSpan().StartsWith(TextDecoder.Utf8Mark) ? bytes![TextDecoder.Utf8Mark.Length..] : bytes!;
            if (content.AsSpan().Trim(" \t\r"u8).IsEmpty) continue;
            hasLines = true;
            yield return new NumberedLine(number, content, null);
        }

        if (!hasLines) yield return new NumberedLine(null, null, InputProblems.Empty());
    }
}
