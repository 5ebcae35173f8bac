using RhetoricRules.Actors;
using RhetoricRules.Analysis;
using RhetoricRules.Compilation;
using RhetoricRules.Tests.Rules;
using RhetoricRules.Tests.Text;

namespace RhetoricRules.Tests.Actors;

/// <summary>A few actors, and articles as rules that know them see them.</summary>
internal static class World
{
    public const string Entities = """
        lexicons: {office: [ministry, spokesman]}
        entities:
          denmark: {type: country, names: [Denmark, Danish]}
          norway: {type: country, names: [Norway, Norwegian]}
          us: {type: country, names: [US, "United States"]}
          states: {type: region, names: [United]}
          navy: {type: office, names: ["Danish Navy"], belongs-to: denmark}
          region: {type: region, names: [Jutland], belongs-to: denmark}

        """;

    public static ArticleContext Read(string text, string? perspective = null)
    {
        RulePlan plan = RuleCompiler.Compile(Packs.Sound(Entities)).Plan;
        return new ArticleContext(Reading.Of(text), plan, perspective is null ? ActorId.Unknown : plan.Actors.Find(perspective));
    }
}
