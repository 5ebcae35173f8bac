using System.Collections.Immutable;
using RhetoricRules.Diagnostics;
using RhetoricRules.Rules.Yaml;

namespace RhetoricRules.Rules;

/// <summary>Reads the files of one pack as far as names: what it declares, and its <c>pack.yml</c>.</summary>
internal sealed class PackReader(PackSource source, ProblemStore problems)
{
    private const string HeaderFile = "pack.yml";

    private static readonly KeyTable FileKeys = new("a rule file", ["language", "lexicons", "entities", "signals", "patterns"]);

    private static readonly KeyTable HeaderKeys = new(
        $"`{HeaderFile}`", ["name", "version", "language", "perspective", "engine", "licence", "description"]);

    private static readonly (string Section, DeclarationKind Kind)[] Sections =
    [
        ("lexicons", DeclarationKind.Lexicon),
        ("entities", DeclarationKind.Entity),
        ("signals", DeclarationKind.Signal),
        ("patterns", DeclarationKind.Pattern),
    ];

    private readonly ImmutableArray<RuleFile> _files = source.Files.IsDefault ? [] : [.. source.Files.OrderBy(file => file.Path, StringComparer.Ordinal)];

    /// <summary>The pack's name.</summary>
    public string Name { get; private set; } = source.Name;

    /// <summary>The pack's version, or empty.</summary>
    public string Version { get; private set; } = "";

    /// <summary>The entity that <c>pack.yml</c> names as perspective, and the log of that file.</summary>
    public (YamlScalar Name, ProblemLog Log)? Perspective { get; private set; }

    public void ReadHeader()
    {
        RulePlace? first = null;
        foreach (RuleFile file in _files.Where(IsHeader))
        {
            var log = new ProblemLog(file, problems);
            YamlNode? root = YamlReader.Read(log);
            if (root is null) continue;
            if (first is { } earlier) Values.Twice(log, root.Span, $"The `{HeaderFile}` of this pack", earlier);
            else if (FieldReader.Of(root, HeaderKeys, log) is { } fields) ReadHeader(fields, log);
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
            RulePlace? foreign = ForeignLanguage(fields, log);
            int before = declarations.Count;
            foreach ((string section, DeclarationKind kind) in Sections) Declare(fields.Entry(section), kind, scope, log, declarations);
            if (foreign is { } place) declarations.Skip(before).ToList().ForEach(declaration => declaration.Log.Spoil(place));
        }

        return declarations.ToImmutable();
    }

    private static bool IsHeader(RuleFile file) => file.Path == HeaderFile || file.Path.EndsWith("/" + HeaderFile, StringComparison.Ordinal) || file.Path.EndsWith("\\" + HeaderFile, StringComparison.Ordinal);

    private void ReadHeader(FieldReader fields, ProblemLog log)
    {
        if (fields.Scalar("name") is { } name)
        {
            if (Values.IsName(name.Text)) Name = name.Text;
            else log.Error(
                ProblemCodes.WrongValue,
                name.Span,
                $"{Wording.Quote(name.Text)} is no name for a pack.",
                "Keys of rules begin with it.",
                "Use letters, digits and hyphens, a letter first.");
        }

        Version = fields.Text("version");
        _ = ForeignLanguage(fields, log);
        if (fields.Scalar("perspective") is { } perspective) Perspective = (perspective, log);
        foreach (string key in (ReadOnlySpan<string>)["engine", "licence", "description"]) _ = fields.Scalar(key);
    }

    private static RulePlace? ForeignLanguage(FieldReader fields, ProblemLog log)
    {
        if (fields.Scalar("language") is not { } language || language.Text == "en") return null;
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
        var declaration = new Declaration(kind, scope, name, entry, log);
        if (kind == DeclarationKind.Lexicon && entry.Value is YamlMap map && !LexiconReader.AsksForFile(map, log)) DeclareSublists(declaration, map, declarations);
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
