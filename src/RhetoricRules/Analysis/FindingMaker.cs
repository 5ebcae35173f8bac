using RhetoricRules.Actors;
using RhetoricRules.Compilation;
using RhetoricRules.Diagnostics;
using RhetoricRules.Inference;
using RhetoricRules.Text;

namespace RhetoricRules.Analysis;

/// <summary>Turns what a reported pattern yielded into a finding for people: names, message, steps, reasons.</summary>
internal sealed class FindingMaker(ArticleContext context, FactStore facts)
{
    private const string TargetRole = "target";
    private readonly Wording _wording = new(context);

    /// <summary>The finding of <paramref name="fact"/>, a fact of <paramref name="pattern"/>, which has metadata.</summary>
    public Finding Make(PatternPlan pattern, Fact fact)
    {
        RuleDescriptor rule = pattern.Rule.Metadata!.Descriptor;
        return new Finding
        {
            Rule = rule,
            Span = fact.Span,
            Severity = rule.DefaultSeverity,
            Confidence = ConfidenceOf(rule, fact),
            Message = new MessageWriter(context, facts, _wording).Write(pattern, fact),
            Speaker = SpeakerOf(fact),
            Target = TargetOf(fact),
            Reply = context.Article.Statements[fact.Statement].Reply,
            Attribution = AttributionOf(fact),
            Steps = [.. StepsOf(pattern, fact)],
            Reasons = new ReasonWriter(context, facts, _wording).Write(pattern, fact),
        };
    }

    // One level down where it rests on the unknown, one up where something makes it stronger.
    private static Confidence ConfidenceOf(RuleDescriptor rule, Fact fact)
    {
        int level = (int)rule.DefaultConfidence - (fact.IsDoubtful ? 1 : 0) + (fact.Strength is null ? 0 : 1);
        return (Confidence)Math.Clamp(level, (int)Confidence.Low, (int)Confidence.High);
    }

    private FindingSpeaker? SpeakerOf(Fact fact)
    {
        Speaker speaker = context.Article.Speakers[fact.Speaker.Number];
        if (speaker.Kind == SpeakerKind.Unknown) return null;
        SpeakerSide side = context.Sides[fact.Speaker.Number];
        string? entity = side.Actor.IsKnown ? context.Rules.Actors[side.Actor].Name : null;
        TextSpan? span = speaker.Kind == SpeakerKind.Outlet || speaker.Name.IsEmpty ? null : context.Article.SpanOf(speaker.Name);
        return new FindingSpeaker(_wording.NameOf(fact.Speaker) ?? Wording.UnnamedSpeaker, entity, span);
    }

    private FindingTarget? TargetOf(Fact fact)
    {
        foreach (Role role in fact.Roles)
        {
            if (context.Rules.RoleNames[role.Id.Value] != TargetRole) continue;
            string? entity = role.Value.Kind == RoleValueKind.Actor ? context.Rules.Actors.Actors[role.Value.Actor].Name : null;
            return new FindingTarget(_wording.WordsOf(role.Tokens), entity, context.Article.SpanOf(role.Tokens));
        }

        return null;
    }

    private AttributionKind AttributionOf(Fact fact)
    {
        Article article = context.Article;
        Statement statement = article.Statements[fact.Statement];
        if (statement.Voice == Voice.Narration) return AttributionKind.Narration;
        if (statement.Voice == Voice.Carried) return AttributionKind.Carried;

        (bool quoted, bool bare) = (false, false);
        for (int token = fact.Tokens.First; token < fact.Tokens.End; token++)
        {
            if (!article.Tokens[token].Is(TokenTraits.Counted)) continue;
            quoted |= article.IsQuoted[token];
            bare |= !article.IsQuoted[token];
        }

        if (!quoted) return AttributionKind.Indirect;
        return bare ? AttributionKind.Mixed : AttributionKind.Direct;
    }

    // A part that reports nothing itself is shown with its own steps: they are the proof.
    private IEnumerable<FindingStep> StepsOf(PatternPlan pattern, Fact fact)
    {
        foreach (Premise premise in fact.Because)
        {
            Fact filler = facts[premise.Fact];
            yield return new FindingStep(
                pattern.Composition.Steps[premise.Step].Name, context.Rules.NameOf(filler.Kind), filler.Span, _wording.NameOf(filler.Speaker));
            if (context.Rules.FindPattern(filler.Kind) is not { Rule.Metadata: null } part) continue;
            foreach (FindingStep step in StepsOf(part, filler)) yield return step;
        }
    }
}
