namespace RhetoricRules.Cli;

/// <summary>What stands at the end of a stream.</summary>
/// <param name="IsTerminal">Whether a person watches.</param>
/// <param name="TakesColour">Whether it shows colours and <c>NO_COLOR</c> does not forbid them.</param>
/// <param name="Width">Its columns; null where there are none to count.</param>
internal sealed record Terminal(bool IsTerminal, bool TakesColour, int? Width)
{
    /// <summary>A file or a pipe.</summary>
    public static Terminal None { get; } = new(false, false, null);
}
