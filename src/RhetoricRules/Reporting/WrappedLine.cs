using RhetoricRules.Text;

namespace RhetoricRules.Reporting;

/// <summary>Writes a line behind a lead, wrapped where there is a width; what is wrapped stands behind a lead of its own.</summary>
internal sealed class WrappedLine(StyledWriter output, int? width)
{
    private const int Narrowest = 30;

    public void Write(string lead, string next, string text, TextStyle style = TextStyle.Plain)
    {
        string line = DisplayLine.Clean(text);
        DisplayLine display = new(new SourceText(line), new TextSpan(0, line.Length));
        int? most = width is { } columns ? Math.Max(Narrowest, columns - DisplayWidth.Of(lead)) : null;
        foreach ((int from, int to, _) in display.Pieces(most))
        {
            output.Write(lead, TextStyle.Faint);
            output.WriteLine(line[from..to], style);
            lead = next;
        }
    }
}
