namespace RhetoricRules.Text;

/// <summary>On which side of which cue a word stands that may belong to it.</summary>
internal enum CueSide
{
    BehindReport,
    BeforeReport,
    BehindAttitude,
    BeforeAttitude,
}
