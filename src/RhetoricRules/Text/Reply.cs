namespace RhetoricRules.Text;

/// <summary>All statements of one speaker up to the next attributed statement of another; narration between does not end it.</summary>
/// <param name="Speaker">The number of the speaker.</param>
/// <param name="FirstStatement">The number of its first statement.</param>
/// <param name="LastStatement">The number of its last statement; statements of the outlet or citations may lie between.</param>
public readonly record struct Reply(int Speaker, int FirstStatement, int LastStatement);
