using System.Collections.Immutable;

namespace RhetoricRules.Text;

/// <summary>A speaker while the article is read.</summary>
internal sealed class DraftSpeaker
{
    public const int MostIntroductions = 8;

    public SpeakerKind Kind { get; init; }

    public TokenRange Name { get; set; }

    public bool Publishes { get; set; }

    public List<TokenRange> Introductions { get; } = [];

    public Speaker ToSpeaker()
    {
        Introductions.Sort(static (one, other) => one.Count != other.Count ? other.Count.CompareTo(one.Count) : one.First.CompareTo(other.First));
        return new Speaker(Kind, Name, Introductions.ToImmutableArray());
    }
}
