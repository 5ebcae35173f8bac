using System.Text;
using System.Text.Unicode;
using RhetoricRules.Cli.Corpora;
using RhetoricRules.Cli.Inputs;
using RhetoricRules.Evaluation.Suggesting;

namespace RhetoricRules.Cli.Suggesting;

/// <summary>The file in which the words of a lexicon stand.</summary>
/// <param name="world">The world.</param>
/// <param name="lexicon">The lexicon.</param>
internal sealed class LexiconFile(CommandWorld world, KnownLexicon lexicon)
{
    private static readonly string[] PlainEndings = [".txt", ".lst"];

    private readonly string? _list = LexiconInsertion.FileOf(lexicon);

    /// <summary>The path, as messages name it.</summary>
    public string Path => _list ?? lexicon.Path;

    /// <summary>Writes <paramref name="word"/> into the list; false where it is there already.</summary>
    /// <exception cref="CommandException">It cannot be written there.</exception>
    public bool Add(string word)
    {
        if (!LexiconInsertion.IsWord(word))
            throw new CommandException($"`{word}` is no mere word.", $"write phrases with signs of the language into {Path} by hand.");
        if (_list is not null && !PlainEndings.Any(ending => _list.EndsWith(ending, StringComparison.OrdinalIgnoreCase)))
            throw new CommandException($"`{lexicon.Name}` takes its words from {_list}, which is written by another program.", "add the word there, or keep the words in a plain list (.txt).");
        (string text, bool hasMark) = Read();
        string? changed = Insert(text, word);
        if (changed is null) return false;
        WholeFile.Write(world.FullPath(Path), Path, output => output.Write(hasMark ? $"\uFEFF{changed}" : changed));
        return true;
    }

    private string? Insert(string text, string word)
    {
        try
        {
            return _list is null ? LexiconInsertion.IntoRules(lexicon, text, word) : LexiconInsertion.IntoPlainList(text, word);
        }
        catch (FormatException exception)
        {
            throw new CommandException($"{Path}: {exception.Message}", "nothing was written there.");
        }
    }

    private (string Text, bool HasMark) Read()
    {
        try
        {
            byte[] bytes = File.ReadAllBytes(world.FullPath(Path));
            bool hasMark = bytes.AsSpan().StartsWith(TextDecoder.Utf8Mark);
            ReadOnlySpan<byte> content = hasMark ? bytes.AsSpan(TextDecoder.Utf8Mark.Length) : bytes;
            if (!Utf8.IsValid(content)) throw new CommandException($"{Path} is not UTF-8.", "save it as UTF-8 first; then words can be written into it.");
            return (Encoding.UTF8.GetString(content), hasMark);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"{Path}: {InputProblems.Unreadable(exception).Message}");
        }
    }
}
