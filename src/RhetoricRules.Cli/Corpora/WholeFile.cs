using System.Text;

namespace RhetoricRules.Cli.Corpora;

/// <summary>Writes files so that a reader finds the old or the new one, never half of it.</summary>
internal static class WholeFile
{
    /// <summary>Writes to <paramref name="fullPath"/> what <paramref name="write"/> writes; where that fails, what stood there stays.</summary>
    /// <exception cref="CommandException">It cannot be written; the message names <paramref name="path"/>.</exception>
    public static void Write(string fullPath, string path, Action<TextWriter> write)
    {
        try
        {
            // Where a link stands, it stays, and so do the rights of the file.
            bool isThere = File.Exists(fullPath);
            string file = isThere ? File.ResolveLinkTarget(fullPath, returnFinalTarget: true)?.FullName ?? fullPath : fullPath;
            string draft = $"{file}.new";
            using (var output = new StreamWriter(draft, append: false, new UTF8Encoding(false)) { NewLine = "\n" }) write(output);
            if (isThere && !OperatingSystem.IsWindows()) File.SetUnixFileMode(draft, File.GetUnixFileMode(file));
            File.Move(draft, file, overwrite: true);
        }
        catch (DirectoryNotFoundException)
        {
            throw new CommandException($"{path}: the folder does not exist.", "make the folder first, or name a file elsewhere.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"{path}: the file cannot be written ({exception.Message.TrimEnd('.')}).", "name a file that you may write.");
        }
    }
}
