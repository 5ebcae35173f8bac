using RhetoricRules.Diagnostics;
using RhetoricRules.Rules.Yaml;
using RhetoricRules.Text;

namespace RhetoricRules.Rules;

/// <summary>One named thing of a rule file, before and while it is read: what it uses, and whether it is sound.</summary>
internal sealed class Declaration(DeclarationKind kind, PackScope pack, string name, YamlEntry entry, ProblemLog log)
{
    private readonly List<Reference> _uses = [];

    public DeclarationKind Kind { get; } = kind;

    public PackScope Pack { get; } = pack;

    public string Name { get; } = name;

    public string Key { get; } = $"{pack.Name}/{name}";

    /// <summary>The value that defines it.</summary>
    public YamlNode Value { get; } = entry.Value;

    /// <summary>What a lexicon takes from a file of words; null where it takes nothing from one.</summary>
    public DictionaryLexicon? Dictionary { get; init; }

    /// <summary>Where its name stands.</summary>
    public TextSpan NameSpan { get; } = entry.Key.Span;

    public RulePlace Place => Log.At(NameSpan);

    public ProblemLog Log { get; } = log;

    public bool IsSound => Log.FirstError is null;

    /// <summary>What it refers to, in the order of the file.</summary>
    public IReadOnlyList<Reference> Uses => _uses;

    /// <summary>What others need to know of it once it is sound.</summary>
    public RuleEntry ToEntry() =>
        new(Kind, Key, Name, Place, [.. Uses.Select(use => new RuleLink(use.Target.Kind, use.Target.Key, use.Counts)).Distinct()])
        {
            IsLent = !Pack.Reports,
            Definition = Kind is DeclarationKind.Signal or DeclarationKind.Pattern ? Value : null,
        };

    public void Use(Declaration target, TextSpan span, bool counts = false) => _uses.Add(new Reference(target, span, counts));
}

/// <summary>A use of one rule by another.</summary>
/// <param name="Target">What is used.</param>
/// <param name="Span">Where its name is written.</param>
/// <param name="Counts">Whether its absence or its number matters, so that all of it must be known first.</param>
internal readonly record struct Reference(Declaration Target, TextSpan Span, bool Counts);

/// <summary>The kinds of thing that rule files name.</summary>
internal enum DeclarationKind : byte
{
    /// <summary>A word list or one of its sublists.</summary>
    Lexicon,

    /// <summary>A named actor.</summary>
    Entity,

    /// <summary>A signal.</summary>
    Signal,

    /// <summary>A pattern.</summary>
    Pattern,
}
