using System.Collections.Immutable;
using RhetoricRules.Diagnostics;

namespace RhetoricRules.Rules;

/// <summary>What a reported pattern says about itself.</summary>
/// <param name="Descriptor">The rule as findings name it.</param>
/// <param name="Message">The message's parts, in order.</param>
/// <param name="Status">draft, test, stable or deprecated.</param>
/// <param name="Description">The move in a researcher's words; may be empty.</param>
/// <param name="FalseAlarms">Known causes of wrong findings.</param>
/// <param name="References">Literature.</param>
internal sealed record PatternMetadata(
    RuleDescriptor Descriptor,
    ImmutableArray<MessagePart> Message,
    string Status,
    string Description,
    ImmutableArray<string> FalseAlarms,
    ImmutableArray<string> References)
{
    /// <summary>Who wrote the rule.</summary>
    public ImmutableArray<string> Authors { get; init; } = [];

    /// <summary>The release that first had the rule, or empty.</summary>
    public string Since { get; init; } = "";

    /// <summary>The ID of the rule to use instead, or empty.</summary>
    public string ReplacedBy { get; init; } = "";

    /// <summary>Where more is told about the move, or empty.</summary>
    public string Help { get; init; } = "";
}

/// <summary>A piece of a message: text, or what a path names. <c>{speaker}</c> has no alias and the member <c>speaker</c>.</summary>
internal sealed record MessagePart(string Text, ConditionPath? Path);
