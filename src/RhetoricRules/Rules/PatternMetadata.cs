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
    ImmutableArray<string> References);

/// <summary>A piece of a message: text, or what a path names. <c>{speaker}</c> has no alias and the member <c>speaker</c>.</summary>
internal sealed record MessagePart(string Text, ConditionPath? Path);
