using System.Globalization;
using System.Text;
using RhetoricRules.Reporting;

namespace RhetoricRules.Evaluation.Statistics.Plots;

/// <summary>
/// Draws a picture in SVG that needs nothing else. Its colours follow the reader's choice of light or dark; programs that know no such choice get the light ones.
/// Equal calls give equal bytes.
/// </summary>
internal sealed class SvgPicture(string title)
{
    /// <summary>The columns of text are about so wide, in pixels.</summary>
    public const double CharacterWidth = 6.7;

    /// <summary>How many steps a scale of colours has on each side of its middle.</summary>
    public const int Steps = 3;

    // The classes p1 to p3 are more than by lot, n1 to n3 fewer, s1 to s3 from little to much.
    private const string Style = """
        text{font-family:system-ui,"Segoe UI",Helvetica,Arial,sans-serif;font-size:12px;fill:#1b1f24}
        .title{font-size:15px;font-weight:600}.faint{fill:#59636e}.end{text-anchor:end}.middle{text-anchor:middle}
        .page{fill:#fff}.grid{stroke:#d1d9e0;stroke-width:1}.axis{stroke:#59636e;stroke-width:1}
        .mark{fill:#0b62c4}.whisker{stroke:#0b62c4;stroke-width:1.5;fill:none}.band{fill:#0b62c4;fill-opacity:.16}
        .z0{fill:#f3f5f7}.p1{fill:#fde3c8}.p2{fill:#f8b57a}.p3{fill:#e87a3f}.n1{fill:#d9e8f8}.n2{fill:#a3caef}.n3{fill:#5b9bd8}
        .s1{fill:#d9e8f8}.s2{fill:#a3caef}.s3{fill:#5b9bd8}
        @media (prefers-color-scheme:dark){text{fill:#e6edf3}.faint{fill:#9aa4af}.page{fill:#0d1117}.grid{stroke:#2b323b}.axis{stroke:#9aa4af}
        .mark{fill:#58a6ff}.whisker{stroke:#58a6ff}.band{fill:#58a6ff}
        .z0{fill:#161b22}.p1{fill:#45301f}.p2{fill:#7d4a22}.p3{fill:#b35a20}.n1{fill:#16304c}.n2{fill:#1f4f80}.n3{fill:#2a6cb0}
        .s1{fill:#16304c}.s2{fill:#1f4f80}.s3{fill:#2a6cb0}}
        """;

    private readonly StringBuilder _shapes = new();

    /// <summary>About how wide <paramref name="text"/> is, in pixels.</summary>
    public static double WidthOf(string text) => DisplayWidth.Of(text) * CharacterWidth;

    /// <summary>Adds a text whose baseline is at <paramref name="y"/>.</summary>
    public void Text(double x, double y, string text, string classes = "", double turn = 0)
    {
        _shapes.Append(CultureInfo.InvariantCulture, $"<text x=\"{x:0.#}\" y=\"{y:0.#}\"");
        if (classes.Length > 0) _shapes.Append(CultureInfo.InvariantCulture, $" class=\"{classes}\"");
        if (turn != 0) _shapes.Append(CultureInfo.InvariantCulture, $" transform=\"rotate({turn:0.#} {x:0.#} {y:0.#})\"");
        _shapes.Append(CultureInfo.InvariantCulture, $">{Escape(text)}</text>\n");
    }

    /// <summary>Adds a line.</summary>
    public void Line(double x1, double y1, double x2, double y2, string classes) =>
        _shapes.Append(CultureInfo.InvariantCulture, $"<line x1=\"{x1:0.#}\" y1=\"{y1:0.#}\" x2=\"{x2:0.#}\" y2=\"{y2:0.#}\" class=\"{classes}\"/>\n");

    /// <summary>Adds a rectangle that tells <paramref name="told"/> where a pointer rests on it.</summary>
    public void Rectangle(double x, double y, double width, double height, string classes, string told = "")
    {
        _shapes.Append(CultureInfo.InvariantCulture, $"<rect x=\"{x:0.#}\" y=\"{y:0.#}\" width=\"{width:0.#}\" height=\"{height:0.#}\" class=\"{classes}\"");
        _shapes.Append(told.Length == 0 ? "/>\n" : $"><title>{Escape(told)}</title></rect>\n");
    }

    /// <summary>Adds a dot that tells <paramref name="told"/> where a pointer rests on it.</summary>
    public void Dot(double x, double y, string told) =>
        _shapes.Append(CultureInfo.InvariantCulture, $"<circle cx=\"{x:0.#}\" cy=\"{y:0.#}\" r=\"4\" class=\"mark\"><title>{Escape(told)}</title></circle>\n");

    /// <summary>Adds a line through points, or the area that they enclose.</summary>
    public void Points(IEnumerable<(double X, double Y)> points, bool isArea, string classes)
    {
        string list = string.Join(' ', points.Select(point => string.Create(CultureInfo.InvariantCulture, $"{point.X:0.#},{point.Y:0.#}")));
        _shapes.Append(CultureInfo.InvariantCulture, $"<{(isArea ? "polygon" : "polyline")} points=\"{list}\" class=\"{classes}\"/>\n");
    }

    /// <summary>Writes the picture, which is so many pixels wide and high.</summary>
    public void Write(TextWriter output, double width, double height)
    {
        string size = string.Create(CultureInfo.InvariantCulture, $"{width:0} {height:0}");
        output.Write(string.Create(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width:0}\" height=\"{height:0}\" viewBox=\"0 0 {size}\" role=\"img\">\n"));
        output.Write($"<title>{Escape(title)}</title>\n<style>\n{Style.ReplaceLineEndings("\n")}\n</style>\n");
        output.Write(string.Create(CultureInfo.InvariantCulture, $"<rect width=\"{width:0}\" height=\"{height:0}\" class=\"page\"/>\n<text x=\"16\" y=\"28\" class=\"title\">{Escape(title)}</text>\n"));
        output.Write(_shapes.ToString());
        output.Write("</svg>\n");
    }

    // Names come from articles and other programs: half a character becomes a whole one, and what XML cannot hold a space.
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            escaped.Append(rune.Value switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                < ' ' or 0xFFFE or 0xFFFF => " ",
                _ => rune.ToString(),
            });
        }

        return escaped.ToString();
    }
}
