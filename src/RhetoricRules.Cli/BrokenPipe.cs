namespace RhetoricRules.Cli;

/// <summary>Tells whether a write failed because nobody reads any more.</summary>
internal static class BrokenPipe
{
    private const int UnixBrokenPipe = 32;
    private const int WindowsBrokenPipe = unchecked((int)0x8007006D);
    private const int WindowsPipeClosing = unchecked((int)0x800700E8);

    public static bool Is(IOException exception) => exception.HResult is UnixBrokenPipe or WindowsBrokenPipe or WindowsPipeClosing;
}
