using System.Collections.Immutable;
using System.Globalization;
using RhetoricRules.Diagnostics;
using RhetoricRules.Text;

namespace RhetoricRules.Reporting;

/// <summary>Draws a proof as a tree: a step a branch, its phrase and captures beneath, then the clauses that hold between the steps.</summary>
internal sealed class ProofTree(StyledWriter output, int? width)
{
    private const string Branch = "├─ ";
    private const string Last = "└─ ";
    private const string Bar = "│  ";
    private const string Blank = "   ";

    private readonly WrappedLine _lines = new(output, width);

    /// <summary>Writes the steps and clauses beneath <paramref name="proof"/>; for a signal its own phrase and captures.</summary>
    public void Write(Article article, Proof proof, string indent)
    {
        if (proof.Phrase is not null)
        {
            WriteLeaf(article, proof, indent);
            return;
        }

        int left = proof.Steps.Length + proof.Clauses.Length;
        foreach (Proof step in proof.Steps)
        {
            bool isLast = --left == 0;
            string inner = indent + (isLast ? Blank : Bar);
            WriteHead(article, step, indent + (isLast ? Last : Branch), inner);
            Write(article, step, inner);
        }

        foreach (ClauseCheck clause in proof.Clauses) WriteClause(clause, indent + (--left == 0 ? Last : Branch), indent + (left == 0 ? Blank : Bar));
    }

    /// <summary>Writes a step on a line: its name, what filled it, where, and by whom it is said.</summary>
    public void WriteHead(Article article, Proof step, string lead, string next)
    {
        LinePosition position = article.Source.Lines.At(step.Span.Start);
        string words = step.Phrase is null ? "" : $" {ProofWords.Quoted(article, step.Span)}";
        string rule = step.Step.Length == 0 ? step.Rule : $"{step.Step}: {step.Rule}";
        _lines.Write(lead, next, string.Create(CultureInfo.InvariantCulture, $"{rule} {position.Line + 1}:{position.Column + 1}{words}"));
    }

    /// <summary>Writes a clause behind its mark: ✓ holds, ? holds as far as the text tells, ✗ does not.</summary>
    public void WriteClause(ClauseCheck clause, string lead, string next)
    {
        (string mark, TextStyle style) = clause.Outcome switch
        {
            ClauseOutcome.Held => ("✓", TextStyle.Plain),
            ClauseOutcome.Doubtful => ("?", TextStyle.Warning),
            _ => ("✗", TextStyle.Error),
        };
        _lines.Write(lead, next + Blank, $"{mark} `{clause.Clause}`: {clause.Told}", style);
    }

    private void WriteLeaf(Article article, Proof proof, string indent)
    {
        string entity = proof.Entity is null ? "" : $" ({proof.Entity})";
        _lines.Write(indent + Blank, indent + Blank, $"by {proof.Speaker}{entity} · {string.Join(", ", proof.Places)}", TextStyle.Faint);
        LinePosition place = proof.Phrase!.Place.File.Text.Lines.At(proof.Phrase.Place.Span.Start);
        _lines.Write(
            indent + Blank, indent + Blank + Blank, string.Create(CultureInfo.InvariantCulture, $"{proof.Phrase.Text}  {proof.Phrase.Place.File.Path}:{place.Line + 1}"), TextStyle.Faint);
        if (!proof.Roles.IsEmpty) _lines.Write(indent + Blank, indent + Blank + Blank, RolesOf(article, proof.Roles), TextStyle.Faint);
    }

    private static string RolesOf(Article article, ImmutableArray<ProofRole> roles) => string.Join(
        " · ", roles.Select(role => $"{role.Name}: {ProofWords.Quoted(article, role.Span)}{(role.Value is null ? "" : $" ({role.Value})")}"));
}
