using RhetoricRules.Diagnostics;

namespace RhetoricRules.Tests.Explaining;

/// <summary>What docs/explain.md shows is what the command prints.</summary>
public sealed class ExplainPageTests
{
    private const string Fires = "\"Ruritania rejects Graustark's claim,\" Ruritanian Minister Ada Lund said. \"Graustark should look at itself.\"\n";

    private const string NearlyFires = "\"Ruritania rejects Graustark's claim,\" Ruritanian Minister Ada Lund said. \"Graustark should look at itself,\" Bo Marsh said.\n";

    [Fact]
    public void The_proof_it_shows_is_printed() => Assert.Contains(Body(DocumentedRule.Explain(Fires)), DocumentedRule.Page, StringComparison.Ordinal);

    [Fact]
    public void The_miss_it_shows_is_printed() => Assert.Contains(Body(DocumentedRule.Explain(NearlyFires)), DocumentedRule.Page, StringComparison.Ordinal);

    // Without the heading, which names the file.
    private static string Body(Explanation explanation)
    {
        string printed = DocumentedRule.Print(explanation);
        return printed[(printed.IndexOf("\n\n", StringComparison.Ordinal) + 2)..];
    }
}
