using RhetoricRules.Text;

namespace RhetoricRules.Dictionaries;

/// <summary>A category of a dictionary file: its own entries, those below it, and what is wrong with it. The file itself is one too: the root.</summary>
/// <param name="name">Its name as the file writes it; empty for the root.</param>
/// <param name="span">Where its name stands.</param>
internal sealed class DictionaryCategory(string name, TextSpan span)
{
    private readonly List<DictionaryEntry> _entries = [];
    private readonly List<DictionaryCategory> _children = [];
    private readonly Dictionary<string, DictionaryCategory> _byName = new(StringComparer.Ordinal);
    private readonly List<DictionaryFault> _faults = [];

    public string Name { get; } = name;

    public TextSpan Span { get; } = span;

    /// <summary>Its own entries, in the order of the file.</summary>
    public IReadOnlyList<DictionaryEntry> Entries => _entries;

    /// <summary>The categories right below it, in the order of the file.</summary>
    public IReadOnlyList<DictionaryCategory> Children => _children;

    /// <summary>What cannot be honoured: each makes the counts of the category wrong.</summary>
    public IReadOnlyList<DictionaryFault> Faults => _faults;

    /// <summary>Its own entries and those of all categories below it.</summary>
    public IEnumerable<DictionaryEntry> AllEntries() => _entries.Concat(_children.SelectMany(child => child.AllEntries()));

    /// <summary>Adds an entry; runs of white space in it become one space. White space alone is none.</summary>
    public void Add(string text, TextSpan span)
    {
        string[] words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length > 0) _entries.Add(new DictionaryEntry(string.Join(' ', words), span));
    }

    /// <summary>The category of this name right below, made where there is none yet.</summary>
    public DictionaryCategory Child(string childName, TextSpan childSpan)
    {
        if (_byName.TryGetValue(childName, out DictionaryCategory? known)) return known;
        var added = new DictionaryCategory(childName, childSpan);
        _byName.Add(childName, added);
        _children.Add(added);
        return added;
    }

    public void Fault(TextSpan at, string message, string reason, string suggestion) => _faults.Add(new DictionaryFault(at, message, reason, suggestion));
}
