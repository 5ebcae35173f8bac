namespace RhetoricRules.Reporting;

/// <summary>Writes pieces of text in their styles: with the escapes of ANSI terminals, or plain. Lines end in <c>\n</c>.</summary>
internal sealed class StyledWriter(TextWriter output, bool colour)
{
    private const string Reset = "\e[0m";

    public void Write(string text, TextStyle style = TextStyle.Plain)
    {
        string escape = colour ? EscapeOf(style) : "";
        if (escape.Length == 0 || text.Length == 0)
        {
            output.Write(text);
            return;
        }

        output.Write(escape);
        output.Write(text);
        output.Write(Reset);
    }

    public void WriteLine(string text = "", TextStyle style = TextStyle.Plain)
    {
        Write(text, style);
        output.Write('\n');
    }

    private static string EscapeOf(TextStyle style) => style switch
    {
        TextStyle.Heading => "\e[1m",
        TextStyle.Faint => "\e[2m",
        TextStyle.Note => "\e[36m",
        TextStyle.Warning => "\e[33m",
        TextStyle.Error => "\e[31m",
        TextStyle.OddStep => "\e[35m",
        TextStyle.EvenStep => "\e[95m",
        TextStyle.Speaker => "\e[32m",
        TextStyle.Target => "\e[34m",
        _ => "",
    };
}
