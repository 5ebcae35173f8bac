using System.Collections.Immutable;
using RhetoricRules.Diagnostics;
using RhetoricRules.Rules.Yaml;

namespace RhetoricRules.Rules;

/// <summary>Reads named actors.</summary>
internal sealed class EntityReader(NameTable names)
{
    internal static readonly KeyTable Keys = new("an entity", ["type", "names", "belongs-to"]);

    private readonly Dictionary<(int Pack, string Alias), (Declaration Owner, RulePlace Place)> _aliases = [];

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
            belongsTo);
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

    /// <summary>In one pack a name stands for one entity.</summary>
    private void AddAlias(Declaration declaration, YamlScalar alias)
    {
        (int, string) key = (declaration.Pack.Index, alias.Text);
        if (_aliases.TryAdd(key, (declaration, declaration.Log.At(alias.Span)))) return;
        (Declaration owner, RulePlace place) = _aliases[key];
        Values.Twice(declaration.Log, alias.Span, $"The name {Wording.Quote(alias.Text)} of `{owner.Name}`", place);
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
