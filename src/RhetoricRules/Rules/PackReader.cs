using System.Collections.Immutable;
using RhetoricRules.Diagnostics;
using RhetoricRules.Rules.Yaml;

namespace RhetoricRules.Rules;

/// <summary>Reads the files of one pack as far as names: what it declares, and its header.</summary>
internal sealed class PackReader(PackSource source, ProblemStore problems)
{
    /// <summary>The language of this version.</summary>
    internal const string Language = "en";

    internal static readonly KeyTable FileKeys = new("a rule file", ["language", "lexicons", "entities", "signals", "patterns"]);

    private static readonly (string Section, DeclarationKind Kind)[] Sections =
    [
        ("lexicons", DeclarationKind.Lexicon),
        ("entities", DeclarationKind.Entity),
        ("signals", DeclarationKind.Signal),
        ("patterns", DeclarationKind.Pattern),
    ];

    private readonly ImmutableArray<RuleFile> _files = source.Files.IsDefault ? [] : [.. source.Files.OrderBy(file => file.Path, StringComparer.Ordinal)];

    private RulePlace? _refusal;

    private readonly ImmutableArray<WordListFile> _wordLists = source.WordLists.IsDefault ? [] : source.WordLists;

    /// <summary>The pack's name.</summary>
    public string Name { get; private set; } = source.Name;

    /// <summary>What its <c>pack.yml</c> says, and the log of that file; null where there is none that can be read.</summary>
    public (PackHeaderReader Says, ProblemLog Log)? Header { get; private set; }

    public void ReadHeader()
    {
        RulePlace? first = null;
        foreach (RuleFile file in _files.Where(IsHeader))
        {
            var log = new ProblemLog(file, problems);
            YamlNode? root = YamlReader.Read(log);
            if (root is null) continue;
            if (first is { } earlier) Values.Twice(log, root.Span, $"The `{PackHeaderReader.File}` of this pack", earlier);
            else if (FieldReader.Of(root, PackHeaderReader.Keys, log) is { } fields) ReadHeader(fields, log);
            first ??= log.At(root.Span);
        }
    }

    /// <summary>Everything the pack declares, in the order of its files; sublists before the lexicon that holds them.</summary>
    public ImmutableArray<Declaration> ReadDeclarations(PackScope scope)
    {
        ImmutableArray<Declaration>.Builder declarations = ImmutableArray.CreateBuilder<Declaration>();
        foreach (RuleFile file in _files.Where(file => !IsHeader(file)))
        {
            var log = new ProblemLog(file, problems);
            if (YamlReader.Read(log) is not { } root || FieldReader.Of(root, FileKeys, log) is not { } fields) continue;
            RulePlace? foreign = ForeignLanguage(fields, log) ?? _refusal;
            int before = declarations.Count;
            foreach ((string section, DeclarationKind kind) in Sections) Declare(fields.Entry(section), kind, scope, log, declarations);
            if (foreign is { } place) declarations.Skip(before).ToList().ForEach(declaration => declaration.Log.Spoil(place));
        }

        return declarations.ToImmutable();
    }

    /// <summary>Whether <paramref name="file"/> is a <c>pack.yml</c>.</summary>
    public static bool IsHeader(RuleFile file) =>
        file.Path == PackHeaderReader.File || file.Path.EndsWith("/" + PackHeaderReader.File, StringComparison.Ordinal) || file.Path.EndsWith("\\" + PackHeaderReader.File, StringComparison.Ordinal);

    private void ReadHeader(FieldReader fields, ProblemLog log)
    {
        var header = new PackHeaderReader(fields, log);
        Name = header.Name ?? Name;
        _ = ForeignLanguage(fields, log);
        _refusal = header.Refusal();
        Header = (header, log);
    }

    private static RulePlace? ForeignLanguage(FieldReader fields, ProblemLog log)
    {
        if (fields.Scalar("language") is not { } language || language.Text == Language) return null;
        log.Error(
            ProblemCodes.WrongValue,
            language.Span,
            $"The language {Wording.Quote(language.Text)} is not one of this version.",
            "Words are matched by the forms of their language.",
            "Write `language: en`, or leave it out.");
        return log.At(language.Span);
    }

    private void Declare(
        YamlEntry? section,
        DeclarationKind kind,
        PackScope scope,
        ProblemLog log,
        ImmutableArray<Declaration>.Builder declarations)
    {
        if (section is null or { Value: YamlScalar { IsMissing: true } }) return;
        if (section.Value is not YamlMap map)
        {
            Values.WrongKind(section.Value, log, $"`{section.Key.Text}` is a map of names", section.Key.Span, wantsText: false);
            return;
        }

        foreach (YamlEntry entry in map.Entries) DeclareOne(entry, entry.Key.Text, kind, scope, log, declarations);
    }

    private Declaration? DeclareOne(
        YamlEntry entry, string name, DeclarationKind kind, PackScope scope, ProblemLog fileLog, ImmutableArray<Declaration>.Builder declarations)
    {
        if (!Values.IsName(entry.Key.Text))
        {
            fileLog.Error(
                ProblemCodes.WrongValue,
                entry.Key.Span,
                $"{Wording.Quote(entry.Key.Text)} is no name.",
                "",
                "Use letters, digits and hyphens, a letter first.");
            return null;
        }

        var log = new ProblemLog(fileLog.File, problems);
        YamlMap? file = kind == DeclarationKind.Lexicon && entry.Value is YamlMap asked && LexiconFiles.AsksForFile(asked) ? asked : null;
        DictionaryLexicon? dictionary = file is null ? null : LexiconFiles.Read(file, log, _wordLists, problems);
        var declaration = new Declaration(kind, scope, name, entry, log) { Dictionary = dictionary };
        if (dictionary is not null) DictionarySublists.Declare(declaration, dictionary, problems, declarations);
        else if (file is null && kind == DeclarationKind.Lexicon && entry.Value is YamlMap map) DeclareSublists(declaration, map, declarations);
        if (kind == DeclarationKind.Lexicon && PhraseClasses.IsTaken(name))
            log.Error(
                ProblemCodes.Duplicate,
                entry.Key.Span,
                $"`{name}` is a class of the language.",
                "`{" + name + "}` would have two meanings.",
                "Give the lexicon another name.");
        declarations.Add(declaration);
        return declaration;
    }

    private void DeclareSublists(Declaration parent, YamlMap map, ImmutableArray<Declaration>.Builder declarations)
    {
        if (map.Entries.IsEmpty) parent.Log.Error(
            ProblemCodes.WrongValue,
            map.Span,
            $"The lexicon `{parent.Name}` is empty.",
            "",
            "Write a list of phrases, or a map of sublists.");
        foreach (YamlEntry entry in map.Entries)
        {
            if (DeclareOne(
                entry,
                $"{parent.Name}.{entry.Key.Text}",
                DeclarationKind.Lexicon,
                parent.Pack,
                parent.Log,
                declarations) is { } sublist)
                parent.Use(sublist, entry.Key.Span);
        }
    }
}
