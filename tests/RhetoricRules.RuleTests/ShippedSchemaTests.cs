using System.Collections.Immutable;
using RhetoricRules.Diagnostics;
using RhetoricRules.Rules.Schema;
using RhetoricRules.Tests;

namespace RhetoricRules.RuleTests;

/// <summary>Editors see the shipped rules as the engine does.</summary>
public sealed class ShippedSchemaTests
{
    private static readonly ImmutableArray<RuleFile> Rules = [.. ShippedPack.Files.Where(file => !IsHeader(file))];

    private static readonly ImmutableArray<RuleFile> Headers = [.. ShippedPack.Files.Where(IsHeader)];

    [Fact]
    public void The_schemas_beside_the_packs_are_what_the_command_prints()
    {
        Assert.Equal(RuleSchema.OfRules(), File.ReadAllText(RepositoryRoot.At("rules/schema.json")));
        Assert.Equal(RuleSchema.OfPack(), File.ReadAllText(RepositoryRoot.At("rules/pack-schema.json")));
    }

    [Fact]
    public void Every_shipped_file_tells_editors_where_its_schema_is()
    {
        foreach (RuleFile file in ShippedPack.Files)
        {
            string schema = IsHeader(file) ? "pack-schema.json" : "schema.json";
            string up = string.Concat(Enumerable.Repeat("../", file.Path.Count(letter => letter == '/') - 1));
            Assert.StartsWith($"# yaml-language-server: $schema={up}{schema}\n", file.Text.ToString(new(0, file.Text.Length)), StringComparison.Ordinal);
        }
    }

    [NodeFact]
    public void Ajv_accepts_every_shipped_file()
    {
        Assert.Empty(Complaints(RuleSchema.OfRules(), Rules));
        Assert.Empty(Complaints(RuleSchema.OfPack(), Headers));
    }

    private static IEnumerable<string> Complaints(string schema, IEnumerable<RuleFile> files) =>
        from result in AjvSchema.Check(schema, files.Select(file => (file.Path, file.Text.ToString(new(0, file.Text.Length)))))
        from error in result.Typed.Concat(result.Texts)
        select $"{result.Path}: {error}";

    private static bool IsHeader(RuleFile file) => file.Path.EndsWith("/pack.yml", StringComparison.Ordinal);
}
