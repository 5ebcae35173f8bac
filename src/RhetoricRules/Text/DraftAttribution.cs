namespace RhetoricRules.Text;

/// <summary>An attribution while the article is read.</summary>
internal sealed class DraftAttribution
{
    /// <summary>Where it stands in the list of all, until they are sorted.</summary>
    public int Number { get; init; }

    public required int Sentence { get; init; }

    /// <summary>The words that name the source; empty where it is taken over from <see cref="Inherits"/>.</summary>
    public required TokenRange Source { get; init; }

    public required TokenRange Cue { get; set; }

    /// <summary>Source, cue, hearer and time, as far as they stand together.</summary>
    public TokenRange Frame { get; set; }

    /// <summary>A second part of the frame, behind or before the content.</summary>
    public TokenRange Frame2 { get; set; }

    public TokenRange Content { get; set; }

    public TokenRange Content2 { get; set; }

    /// <summary>The attribution whose source this one shares, or -1.</summary>
    public int Inherits { get; set; } = -1;

    /// <summary>Whether it lies within another's content: no statement of its own.</summary>
    public bool IsNested { get; set; }

    /// <summary>Whether the cue only cites when no person is the source.</summary>
    public bool MayCite { get; set; }

    /// <summary><c>according to</c>: cites whoever is named.</summary>
    public bool AlwaysCites { get; set; }

    /// <summary>Present tense of protest, as in <c>China expresses its opposition</c>: a speaker's own words where a speaker holds the floor.</summary>
    public bool IsPerformative { get; set; }

    /// <summary>Whether it tells what somebody holds or speaks about: see <see cref="AttitudeReader"/>.</summary>
    public bool IsAttitude { get; init; }

    public bool IsCitation { get; set; }

    public bool IsThought { get; set; }

    public AttributionKind Kind { get; set; } = AttributionKind.Indirect;

    public int Speaker { get; set; }

    public double Confidence { get; set; } = 1;

    /// <summary>Cuts the content of one that lies within another's off at <paramref name="end"/>.</summary>
    public void EndAt(int end)
    {
        if (IsNested && Content.End > end) Content = Content with { End = Math.Max(Content.First, end) };
    }
}
