using System.Collections.Immutable;
using RhetoricRules.Diagnostics;
using RhetoricRules.Rules.Yaml;

namespace RhetoricRules.Rules;

/// <summary>Reads named actors.</summary>
internal sealed class EntityReader(NameTable names)
{
    internal static readonly KeyTable Keys = new("an entity", ["type", "names", "ambiguous", "belongs-to"]);

    private readonly Dictionary<(int Pack, string Entity, string Alias), RulePlace> _aliases = [];

    /// <summary>The entity of <paramref name="declaration"/>, or null where it cannot be told; problems are reported.</summary>
    public EntityRule? Read(Declaration declaration)
    {
        ProblemLog log = declaration.Log;
        if (FieldReader.Of(declaration.Value, Keys, log) is not { } fields) return null;
        string type = ReadType(fields, log);
        ImmutableArray<YamlScalar> aliases = fields.Scalars("names");
        if (!fields.Has("names"))
            log.Error(
                ProblemCodes.WrongValue,
                declaration.NameSpan,
                $"The entity `{declaration.Name}` has no `names`.",
                "It could never be found in a text.",
                "Write `names: [China, Beijing]`.");

        foreach (YamlScalar alias in aliases) AddAlias(declaration, alias);
        string? belongsTo = fields.Scalar("belongs-to") is { } owner ? Resolve(declaration, owner) : null;
        return new EntityRule(
            declaration.Key,
            declaration.Name,
            declaration.Place,
            type,
            [.. aliases.Select(alias => alias.Text)],
            ReadAmbiguous(fields, aliases, log),
            belongsTo);
    }

    private static ImmutableArray<string> ReadAmbiguous(FieldReader fields, ImmutableArray<YamlScalar> aliases, ProblemLog log)
    {
        if (!fields.Has("ambiguous")) return [];
        ImmutableArray<YamlScalar> ambiguous = fields.Scalars("ambiguous");
        foreach (YamlScalar name in ambiguous)
        {
            if (aliases.Any(alias => alias.Text == name.Text)) continue;
            log.Error(
                ProblemCodes.WrongValue,
                name.Span,
                $"{Wording.Quote(name.Text)} is none of the entity's `names`.",
                "`ambiguous` lists those of the names that others bear too.",
                "Write it under `names` as well.");
        }

        return [.. ambiguous.Select(name => name.Text)];
    }

    private string ReadType(FieldReader fields, ProblemLog log)
    {
        if (fields.Scalar("type") is not { } type) return "";
        if (Values.IsName(type.Text)) names.AddEntityType(type.Text);
        else log.Error(
            ProblemCodes.WrongValue,
            type.Span,
            $"{Wording.Quote(type.Text)} is no type.",
            "",
            "Use one word: `country`, `media`, `office`.");
        return type.Text;
    }

    /// <summary>Several entities may have one name, which the article then resolves; one entity has it once.</summary>
    private void AddAlias(Declaration declaration, YamlScalar alias)
    {
        (int, string, string) key = (declaration.Pack.Index, declaration.Name, alias.Text);
        if (_aliases.TryAdd(key, declaration.Log.At(alias.Span))) return;
        Values.Twice(declaration.Log, alias.Span, $"The name {Wording.Quote(alias.Text)} of `{declaration.Name}`", _aliases[key]);
    }

    private string? Resolve(Declaration declaration, YamlScalar name)
    {
        if (names.Entity(declaration.Pack, name.Text) is { } owner)
        {
            declaration.Use(owner, name.Span);
            return owner.Key;
        }

        declaration.Log.Error(
            ProblemCodes.UnknownName,
            name.Span,
            $"There is no entity {Wording.Quote(name.Text)}.",
            "`belongs-to` names the entity on whose side this one is.",
            Wording.Instead(declaration.Log, name.Text, names.Entities(declaration.Pack), "entity"));
        return null;
    }
}
