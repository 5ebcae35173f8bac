using System.Collections.Immutable;
using RhetoricRules.Text;

namespace RhetoricRules.Inference;

/// <summary>Something the article says or does in one place. Its premises are older facts, so every proof ends.</summary>
internal sealed class Fact
{
    /// <summary>What was found.</summary>
    public required FactKind Kind { get; init; }

    /// <summary>The words, quotation marks around them left out.</summary>
    public required TokenRange Tokens { get; init; }

    /// <summary>The characters to show, with the quotation's marks where the words fill a quotation.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The number of the statement.</summary>
    public required int Statement { get; init; }

    /// <summary>The number of the sentence.</summary>
    public required int Sentence { get; init; }

    /// <summary>Where it stands and whose voice it is in, one bit for each place.</summary>
    public int Places { get; init; }

    /// <summary>Who says it.</summary>
    public required FactSpeaker Speaker { get; init; }

    /// <summary>What was captured; names occur once.</summary>
    public ImmutableArray<Role> Roles { get; init; } = [];

    /// <summary>Whether it rests on something unknown: then findings on it lose one level of confidence.</summary>
    public bool IsDoubtful { get; init; }

    /// <summary>A further fact that makes it stronger, or null: then findings on it gain one level of confidence.</summary>
    public FactId? Strength { get; init; }

    /// <summary>The facts it follows from, by step; empty for what a phrase found.</summary>
    public ImmutableArray<Premise> Because { get; init; } = [];

    /// <summary>For each step that counts, how many facts it counted.</summary>
    public ImmutableArray<Count> Counts { get; init; } = [];

    /// <summary>What was captured under <paramref name="id"/>, or null.</summary>
    public Role? Find(RoleId id)
    {
        foreach (Role role in Roles)
        {
            if (role.Id == id) return role;
        }

        return null;
    }

    /// <summary>How many facts a counting step found.</summary>
    internal readonly record struct Count(int Step, int Facts);
}
