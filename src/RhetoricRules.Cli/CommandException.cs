namespace RhetoricRules.Cli;

/// <summary>Why the command cannot go on, told for the person who typed it.</summary>
internal sealed class CommandException : Exception
{
    public CommandException(string message, string hint = "")
        : base(message) => Hint = hint;

    /// <summary>What to do next; may be empty.</summary>
    public string Hint { get; }
}
