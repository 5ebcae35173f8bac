using System.Collections.Immutable;
using System.Text;
using RhetoricRules.Text;

namespace RhetoricRules.Evaluation;

/// <summary>
/// The text of a rule's test with its marks taken out: <c>{|words|}</c> is what is reported, <c>{|step:words|}</c> what a step matched.
/// Marks may nest. The form is that of Microsoft's Roslyn analyzer tests.
/// </summary>
internal sealed class MarkedText
{
    private const string Opening = "{|";
    private const string Closing = "|}";

    private MarkedText(string text, ImmutableArray<MarkedSpan> spans) => (Text, Spans) = (text, spans);

    /// <summary>The text without marks.</summary>
    public string Text { get; }

    /// <summary>The marks, by where they open.</summary>
    public ImmutableArray<MarkedSpan> Spans { get; }

    /// <summary>Reads <paramref name="marked"/>. A name counts only where <paramref name="steps"/> has it, so that a colon in reported words does no harm.</summary>
    /// <exception cref="FormatException">A mark is never closed, or closed without being opened.</exception>
    public static MarkedText Parse(string marked, IReadOnlySet<string> steps)
    {
        var text = new StringBuilder(marked.Length);
        List<MarkedSpan?> spans = [];
        Stack<(int Number, string? Step, int Start)> open = new();
        int at = 0;
        while (at < marked.Length)
        {
            if (string.CompareOrdinal(marked, at, Opening, 0, Opening.Length) == 0)
            {
                at += Opening.Length;
                string? step = StepAt(marked, at, steps);
                at += step is null ? 0 : step.Length + 1;
                open.Push((spans.Count, step, text.Length));
                spans.Add(null);
            }
            else if (string.CompareOrdinal(marked, at, Closing, 0, Closing.Length) == 0)
            {
                if (!open.TryPop(out (int Number, string? Step, int Start) mark)) throw new FormatException($"a mark is closed with {Closing} that nothing opens.");
                spans[mark.Number] = new MarkedSpan(mark.Step, TextSpan.Between(mark.Start, text.Length));
                at += Closing.Length;
            }
            else
            {
                text.Append(marked[at++]);
            }
        }

        if (open.Count > 0) throw new FormatException($"a mark is opened with {Opening} and never closed.");
        return new MarkedText(text.ToString(), [.. spans.Select(span => span!.Value)]);
    }

    private static string? StepAt(string marked, int at, IReadOnlySet<string> steps)
    {
        int colon = marked.IndexOf(':', at);
        string? name = colon < 0 ? null : marked[at..colon];
        return name is not null && steps.Contains(name) ? name : null;
    }
}
