namespace RhetoricRules.Text;

/// <summary>A pair of marks, or an opening mark and the end of its paragraph.</summary>
internal sealed class DraftQuotation
{
    public TokenRange Tokens { get; set; }

    public bool IsClosed { get; set; }

    /// <summary>Whether it stands inside another.</summary>
    public bool IsNested { get; init; }

    /// <summary>The number of the attribution that it belongs to, or -1.</summary>
    public int Owner { get; set; } = -1;

    public bool IsSpeech { get; set; }

    public bool IsFragment { get; set; }

    public TokenRange Inner => new(Tokens.First + 1, IsClosed ? Tokens.End - 1 : Tokens.End);
}
