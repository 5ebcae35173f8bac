using RhetoricRules.Actors;
using RhetoricRules.Compilation;
using RhetoricRules.Matching;
using RhetoricRules.Rules;
using RhetoricRules.Text;

namespace RhetoricRules.Analysis;

/// <summary>Tells whether a speaker is the one a signal asks for. Works out nothing until some signal asks.</summary>
internal sealed class SpeakerCheck(ArticleContext context)
{
    private readonly Dictionary<(SpeakerPlan Wanted, int Speaker), bool> _known = [];
    private readonly List<PhraseHit> _ignored = [];
    private StatementLattice? _lattice;

    /// <summary>Whether speaker number <paramref name="speaker"/> of the article is <paramref name="wanted"/>.</summary>
    public bool Is(SpeakerPlan wanted, int speaker)
    {
        if (_known.TryGetValue((wanted, speaker), out bool known)) return known;
        bool isWanted = Find(wanted, speaker);
        _known.Add((wanted, speaker), isWanted);
        return isWanted;
    }

    private bool Find(SpeakerPlan wanted, int number)
    {
        Speaker speaker = context.Article.Speakers[number];
        SpeakerSide side = context.Sides[number];
        return wanted.Kind switch
        {
            SpeakerRuleKind.Actor => side.Actor.IsKnown,
            SpeakerRuleKind.Person => speaker.Kind == SpeakerKind.Person,
            SpeakerRuleKind.Entity => side.Side.IsKnown && side.Side == context.Rules.Actors.SideOf(wanted.Entity),
            SpeakerRuleKind.Typed => IsTyped(wanted.Type, speaker, side),
            _ => HasEntry(wanted.Lexicon, speaker),
        };
    }

    private bool IsTyped(string type, Speaker speaker, SpeakerSide side)
    {
        if (side.Actor.IsKnown && context.Rules.Actors[side.Actor].Type == type) return true;
        for (int token = speaker.Name.First; token < speaker.Name.End; token++)
        {
            if (context.FindMention(token) is { } mention && context.Rules.Actors[mention.Actor].Type == type) return true;
        }

        return false;
    }

    private bool HasEntry(Symbol lexicon, Speaker speaker)
    {
        if (HasEntry(lexicon, speaker.Name)) return true;
        foreach (TokenRange introduction in speaker.Introductions)
        {
            if (HasEntry(lexicon, introduction)) return true;
        }

        return false;
    }

    private bool HasEntry(Symbol lexicon, TokenRange tokens)
    {
        if (tokens.IsEmpty) return false;
        _lattice ??= new StatementLattice(context);
        _lattice.Read(tokens, _ignored);
        _ignored.Clear();
        for (int position = 0; position < _lattice.Lattice.Length; position++)
        {
            if (_lattice.Lattice.FarthestEnd(position, lexicon) >= 0) return true;
        }

        return false;
    }
}
