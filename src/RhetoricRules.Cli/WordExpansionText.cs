using RhetoricRules.Tagging;

namespace RhetoricRules.Cli;

/// <summary>A word of a phrase with the forms it stands for, as text.</summary>
internal static class WordExpansionText
{
    private const int MostForms = 40;

    /// <summary>Whether <paramref name="written"/> can be a word of a phrase: letters, with hyphens and apostrophes, <c>=</c> before or <c>*</c> behind.</summary>
    public static bool IsWord(string written)
    {
        ReadOnlySpan<char> word = written;
        if (word.StartsWith("=")) word = word[1..];
        else if (word.EndsWith("*")) word = word[..^1];
        if (word.IsEmpty || !char.IsLetter(word[0])) return false;
        foreach (char c in word) if (!char.IsLetter(c) && c is not ('-' or '\'' or '\u2019')) return false;
        return true;
    }

    /// <summary>Whether the word lists have <paramref name="written"/>, in whatever form.</summary>
    public static bool IsListed(string written) => WordExpansion.Expand(written).Reading != WordReading.Unlisted;

    /// <summary>Writes what <paramref name="written"/> stands for and why.</summary>
    public static void Write(TextWriter output, string written)
    {
        WordExpansion expansion = WordExpansion.Expand(written);
        output.Write($"word {written}: {ReasonOf(expansion)}\n");
        foreach (WordForm form in expansion.Forms.Take(MostForms))
        {
            string classes = form.Classes.IsEmpty ? "" : $"  {string.Join(", ", form.Classes).ToLowerInvariant()}";
            output.Write($"  {form.Text}{classes}{(form.IsOtherSpelling ? "  (the other spelling)" : "")}\n");
        }

        if (expansion.Forms.Length > MostForms) output.Write($"  and {expansion.Forms.Length - MostForms} more that the lexicon has\n");
        output.Write("\n");
    }

    private static string ReasonOf(WordExpansion expansion) => expansion.Reading switch
    {
        WordReading.BaseForm => "a base form, which stands for all its forms",
        WordReading.NounInIng => $"a noun in -ing, which stands for its singular and plural; for the verb write `{expansion.Written[..^3]}` in its base form",
        WordReading.FunctionWord => "a function word, which stands for itself and the forms listed for it",
        WordReading.OtherForm => $"a form of {string.Join(", ", expansion.Of)}, which stands for itself; the base form would stand for all forms",
        WordReading.Unlisted => "in no list, so it stands for itself",
        WordReading.Exact => "with `=`, which stands for exactly this form",
        WordReading.Beginning => $"with `*`, which stands for everything that begins so; the lexicon has {expansion.Forms.Length}",
        _ => throw new ArgumentOutOfRangeException(nameof(expansion)),
    };
}
