namespace RhetoricRules.Text;

/// <summary>Where the content begins behind a cue, or -1; marked if <c>that</c>, a colon or a quotation mark shows it.</summary>
internal readonly record struct CueTail(int Content, bool IsMarked)
{
    public static readonly CueTail None = new(-1, false);

    public bool Exists => Content >= 0;
}
