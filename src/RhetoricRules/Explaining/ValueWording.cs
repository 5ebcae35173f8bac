using System.Globalization;
using RhetoricRules.Actors;
using RhetoricRules.Inference;

namespace RhetoricRules.Explaining;

/// <summary>Says what stands behind a path of a condition: <c>turn.target is “Washington” (united-states)</c>.</summary>
internal sealed class ValueWording(ExplainedArticle article)
{
    /// <summary>What <paramref name="operand"/> is in <paramref name="fact"/>, the fact of the step called <paramref name="step"/>.</summary>
    public string Of(string step, Operand operand, Fact fact)
    {
        if (operand.Role is not { } id)
        {
            string side = fact.Speaker.Side.Kind == RoleValueKind.Actor ? $"({NameOf(fact.Speaker.Side)})" : "(of no known side)";
            return $"{step}.speaker is {article.SpeakerOf(fact)} {side}";
        }

        string path = $"{step}.{article.Rules.RoleNames[id.Value]}";
        if (fact.Find(id) is not { Tokens.IsEmpty: false } role) return $"{path} is not named";
        string words = article.Quote(role.Tokens);
        return role.Value.Kind == RoleValueKind.Unknown && !role.Value.IsSelf ? $"{path} is {words}, which nothing tells more of" : $"{path} is {words}{Bracketed(role.Value)}";
    }

    /// <summary>What a captured value stands for; null where it is the words themselves or unknown.</summary>
    public string? NameOf(RoleValue value) => value.Kind switch
    {
        RoleValueKind.Actor => ActorOf(value),
        RoleValueKind.Number => value.Number.ToString("R", CultureInfo.InvariantCulture),
        _ => value.IsSelf ? "the speaker's side" : null,
    };

    private string Bracketed(RoleValue value) => NameOf(value) is { } name ? $" ({name})" : "";

    private string ActorOf(RoleValue value)
    {
        Actor actor = article.Rules.Actors.Actors[value.Actor];
        return value.Side == value.Actor ? actor.Name : $"{actor.Name}, of {article.Rules.Actors.Actors[value.Side].Name}";
    }
}
