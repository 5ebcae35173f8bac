using System.Globalization;
using System.Text;
using RhetoricRules.Compilation;
using RhetoricRules.Inference;
using RhetoricRules.Rules;

namespace RhetoricRules.Analysis;

/// <summary>Fills in a pattern's message.</summary>
internal sealed class MessageWriter(ArticleContext context, FactStore facts, Wording wording)
{
    /// <summary>The message for <paramref name="fact"/>, its first letter upper case.</summary>
    public string Write(PatternPlan pattern, Fact fact)
    {
        var message = new StringBuilder();
        foreach (MessagePart part in pattern.Rule.Metadata!.Message)
        {
            string piece = part.Path is { } path ? Fill(pattern, fact, path) : part.Text;
            // A name that ends in a point, as "U.S." does, ends the sentence too.
            message.Append(message.Length > 0 && message[^1] == '.' && piece.StartsWith('.') ? piece[1..] : piece);
        }

        if (message.Length > 0) message[0] = char.ToUpperInvariant(message[0]);
        return message.ToString();
    }

    private string Fill(PatternPlan pattern, Fact fact, ConditionPath path)
    {
        int step = path.Alias is null ? pattern.Composition.Reported : StepOf(pattern, path.Alias);
        if (path.Member == "count") return CountOf(fact, step).ToString(CultureInfo.InvariantCulture);

        Fact source = FactOf(fact, step) ?? fact;
        if (path.Member == "speaker") return wording.NameOf(source.Speaker) ?? Wording.UnnamedSpeaker;
        Role? role = RoleIn(source, path.Member);
        return wording.NameOf(role ?? (path.Alias is null ? RoleIn(fact, path.Member) : null));
    }

    private Role? RoleIn(Fact fact, string name)
    {
        foreach (Role role in fact.Roles)
        {
            if (context.Rules.RoleNames[role.Id.Value] == name) return role;
        }

        return null;
    }

    private Fact? FactOf(Fact fact, int step)
    {
        foreach (Premise premise in fact.Because)
        {
            if (premise.Step == step) return facts[premise.Fact];
        }

        return null;
    }

    private static int CountOf(Fact fact, int step)
    {
        foreach (Fact.Count count in fact.Counts)
        {
            if (count.Step == step) return count.Facts;
        }

        return 1;
    }

    private static int StepOf(PatternPlan pattern, string alias)
    {
        for (int step = 0; step < pattern.Composition.Steps.Length; step++)
        {
            if (pattern.Composition.Steps[step].Name == alias) return step;
        }

        return pattern.Composition.Reported;
    }
}
