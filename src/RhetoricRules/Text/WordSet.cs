namespace RhetoricRules.Text;

/// <summary>A list of words, parted by blanks; their case does not matter.</summary>
internal sealed class WordSet(string words)
{
    private readonly WordMap<bool> _words = new((words, true));

    public bool Contains(ReadOnlySpan<char> word) => _words.Of(word);
}
