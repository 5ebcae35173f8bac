using RhetoricRules.Diagnostics;
using RhetoricRules.Rules.Yaml;

namespace RhetoricRules.Rules;

/// <summary>Reads <c>speaker</c> of signals: a class, an entity or a lexicon.</summary>
internal static class SpeakerRuleReader
{
    private const string Actor = "actor";
    private const string Person = "person";

    /// <summary>Who must be speaking; null where anybody may, or where it cannot be told, which is reported.</summary>
    public static SpeakerRule? Read(FieldReader fields, Declaration owner, NameTable names)
    {
        if (fields.Scalar("speaker") is not { } scalar) return null;
        string text = scalar.Text.Trim();
        string name = text.StartsWith('{') && text.EndsWith('}') ? text[1..^1].Trim() : text;
        if (name is "any") return null;
        if (name is Actor) return new SpeakerRule(name, SpeakerRuleKind.Actor);
        if (name is Person) return new SpeakerRule(name, SpeakerRuleKind.Person);
        if (name.StartsWith(Actor + ".", StringComparison.Ordinal)) return Typed(name, scalar, owner, names);
        if (names.Lexicon(owner.Pack, name) is { } lexicon)
        {
            owner.Use(lexicon, scalar.Span);
            return new SpeakerRule(name, SpeakerRuleKind.Lexicon, lexicon.Key);
        }

        if (names.Entity(owner.Pack, name) is { } entity)
        {
            owner.Use(entity, scalar.Span);
            return new SpeakerRule(name, SpeakerRuleKind.Entity, entity.Key);
        }

        bool isSide = name is "self" or "other";
        owner.Log.Error(
            ProblemCodes.UnknownName,
            scalar.Span,
            isSide ? $"`{name}` is a side of the speaker, so it cannot say who speaks." : $"There is no entity, lexicon or class of speakers {Wording.Quote(name)}.",
            isSide ? "Whoever speaks is on the own side." : "A signal whose speaker never speaks would never match.",
            isSide
                ? "Name an entity, a lexicon, `actor`, `actor.type` or `person`."
                : Wording.Instead(owner.Log, name, owner.Log.IsFull ? [] : [Actor, Person, .. names.Entities(owner.Pack), .. names.Lexicons(owner.Pack)], "entity or lexicon"));
        return null;
    }

    private static SpeakerRule? Typed(string name, YamlScalar scalar, Declaration owner, NameTable names)
    {
        string type = name[(Actor.Length + 1)..];
        if (names.EntityTypes.Contains(type)) return new SpeakerRule(name, SpeakerRuleKind.Typed, type);
        owner.Log.Error(
            ProblemCodes.UnknownName,
            scalar.Span,
            $"No entity has the type {Wording.Quote(type)}.",
            "The word after the point is the `type` that entities are given.",
            Wording.Instead(owner.Log, type, names.EntityTypes, "entity with a type"));
        return null;
    }
}
