using System.Collections.Immutable;
using RhetoricRules.Diagnostics;
using RhetoricRules.Rules.Yaml;
using RhetoricRules.Text;

namespace RhetoricRules.Rules;

/// <summary>Declares a phrase that somebody asks about as if a rule file of its own had it.</summary>
internal static class QueryDeclaration
{
    // Where words stand, whoever says them: every place of a text is one of these.
    private static readonly ImmutableArray<string> Everywhere = ["title", "body", "caption", "boilerplate"];

    /// <summary>The pattern of <paramref name="query"/> in a pack of its own, behind all <paramref name="packs"/>.</summary>
    public static Declaration Of(PhraseQuery query, int packs, ProblemStore problems)
    {
        var log = new ProblemLog(new RuleFile(PhraseQuery.FileName, new SourceText(query.Phrase)), problems);
        YamlMap pattern = new(
            Whole(log),
            [
                Entry(log, "id", Text(log, "QQ0001")),
                Entry(log, "title", Text(log, "A phrase")),
                Entry(log, "message", Text(log, "The phrase stands here.")),
                Entry(log, "match", new YamlScalar(Whole(log), query.Phrase, TextStyle.Plain, query.Phrase)),
                Entry(log, "polarity", Text(log, "any")),
                Entry(log, "in", new YamlList(Whole(log), [.. (query.In.IsDefaultOrEmpty ? Everywhere : query.In).Select(place => Text(log, place))])),
            ],
            isFlow: false);
        var scope = new PackScope(packs, $"{PhraseQuery.RuleName}?", VocabularyOnly: false, IsDependency: false);
        return new Declaration(DeclarationKind.Pattern, scope, PhraseQuery.RuleName, Entry(log, PhraseQuery.RuleName, pattern), log);
    }

    private static YamlEntry Entry(ProblemLog log, string key, YamlNode value) => new(Text(log, key), value);

    private static YamlScalar Text(ProblemLog log, string text) => new(Whole(log), text, TextStyle.Plain, log.File.Text.Content);

    private static TextSpan Whole(ProblemLog log) => new(0, log.File.Text.Length);
}
