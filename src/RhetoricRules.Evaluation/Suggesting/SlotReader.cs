using System.Collections.Immutable;
using System.Text;
using RhetoricRules.Actors;
using RhetoricRules.Analysis;
using RhetoricRules.Compilation;
using RhetoricRules.Inference;
using RhetoricRules.Rules;
using RhetoricRules.Tagging;
using RhetoricRules.Text;

namespace RhetoricRules.Evaluation.Suggesting;

/// <summary>Reads what stands in articles where phrases name a lexicon. Safe to use from many threads at once.</summary>
public sealed class SlotReader
{
    private const RulePlaces Everywhere = RulePlaces.Title | RulePlaces.Body | RulePlaces.Caption | RulePlaces.Boilerplate;

    private readonly ImmutableArray<OpenSlot> _slots;
    private readonly ImmutableArray<OpenSlot> _closed;
    private readonly RulePlan _plan;
    private readonly ActorId _perspective;

    /// <summary>Opens the places of a lexicon.</summary>
    /// <param name="rules">The rules whose phrases are looked at.</param>
    /// <param name="lexicon">The lexicon.</param>
    /// <param name="perspective">The actor to whom an office without a country belongs; null for that of the rules.</param>
    public SlotReader(RuleSet rules, KnownLexicon lexicon, string? perspective)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(lexicon);
        _slots = SlotOpening.Of(rules, lexicon.Places);
        _closed = [.. _slots.DistinctBy(slot => slot.Closed, ReferenceEqualityComparer.Instance)];
        Phrases = _slots.Select(slot => slot.Phrase).Distinct(StringComparer.Ordinal).Count();
        _plan = RuleCompiler.Compile(With(rules, lexicon, _slots, _closed)).Plan;
        _perspective = perspective is null ? _plan.Perspective : _plan.Actors.Find(perspective);
    }

    /// <summary>How many phrases have an open place.</summary>
    public int Phrases { get; }

    /// <summary>What stands in the open places of <paramref name="article"/>. Throws only when <paramref name="cancellation"/> is cancelled.</summary>
    public ReadSlots Read(Article article, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(article);
        FactStore facts = new(_plan.KindCount);
        var context = new ArticleContext(article, _plan, _perspective);
        new FactFinder(context, facts).Find(cancellation);
        bool[] isKnown = new bool[article.Tokens.Length];
        foreach (FactId id in facts.OfKind(_plan.Signals[^1].Kind)) isKnown.AsSpan(facts[id].Tokens.First, facts[id].Tokens.Count).Fill(true);
        HashSet<(string Phrase, TokenRange Match)> matched = [];
        for (int phrase = 0; phrase < _closed.Length; phrase++)
            matched.UnionWith(facts.OfKind(_plan.Signals[_slots.Length + phrase].Kind).Select(id => (_closed[phrase].Phrase, facts[id].Tokens)));
        TaggedArticle? tagged = null;
        ImmutableArray<SlotWord>.Builder words = ImmutableArray.CreateBuilder<SlotWord>();
        HashSet<(string Phrase, int Token)> taken = [];
        HashSet<(string Phrase, SlotAnchor Anchor, int Token, PartOfSpeech Class)> filled = [];
        for (int slot = 0; slot < _slots.Length; slot++)
        {
            foreach (FactId id in facts.OfKind(_plan.Signals[slot].Kind))
            {
                tagged ??= Tagger.Tag(article);
                if (WordIn(facts[id]) is not { } token || IsGlued(article, token)) continue;

                // Where the phrase matches as it is, by another alternative, no word is wanting.
                if (!isKnown[token] && matched.Contains((_slots[slot].Phrase, facts[id].Tokens))) continue;
                if (Takes(_slots[slot], facts[id].Tokens, token, tagged, isKnown, taken, filled))
                    words.Add(new SlotWord(token, SettingOf(article, tagged, facts[id].Tokens, token, _slots[slot]), tagged.Classes[token], isKnown[token]));
            }
        }

        return new ReadSlots(article, words.ToImmutable());
    }

    // With a gap beside the place the nearest word of its sort is it, and where that is one of the list nothing behind it: slots come by the width of their gaps.
    private static bool Takes(
        OpenSlot slot, TokenRange match, int token, TaggedArticle tagged, bool[] isKnown, HashSet<(string, int)> taken, HashSet<(string, SlotAnchor, int, PartOfSpeech)> filled)
    {
        PartOfSpeech part = tagged.Classes[token];
        if (!isKnown[token] && !CanBeWord(part)) return false;
        if (slot.Anchor == SlotAnchor.None) return taken.Add((slot.Phrase, token));
        int end = slot.Anchor == SlotAnchor.Start ? match.First : match.End;
        if (filled.Contains((slot.Phrase, slot.Anchor, end, PartOfSpeech.Other)) || !filled.Add((slot.Phrase, slot.Anchor, end, part))) return false;
        if (isKnown[token]) filled.Add((slot.Phrase, slot.Anchor, end, PartOfSpeech.Other));
        return taken.Add((slot.Phrase, token));
    }

    // Half of a compound (counter-terrorism) is no word of its own.
    private static bool IsGlued(Article article, int token)
    {
        ReadOnlySpan<char> text = article.Source.Content;
        TextSpan span = article.Tokens[token].Span;
        return (span.Start > 0 && text[span.Start - 1] is '-' or '\u2010' or '\u2011') || (span.End < text.Length && text[span.End] is '-' or '\u2010' or '\u2011');
    }

    // What a gap steps over beside the place says nothing about it.
    private static string SettingOf(Article article, TaggedArticle tagged, TokenRange match, int place, OpenSlot slot)
    {
        var setting = new StringBuilder();
        for (int token = match.First; token < match.End; token++)
        {
            bool isGap = slot.Anchor == SlotAnchor.Start ? token < place && token >= place - slot.Width : slot.Anchor == SlotAnchor.End && token > place && token <= place + slot.Width;
            if (token == place) setting.Append(setting.Length > 0 ? " _" : "_");
            else if (!isGap && article.Tokens[token].Is(TokenTraits.Counted) && !article.Tokens[token].Is(TokenTraits.Transparent))
                setting.Append(setting.Length > 0 ? " " : "").Append(CandidateWord.BaseOf(article, token, tagged.Classes[token]));
        }

        return setting.ToString();
    }

    private static bool CanBeWord(PartOfSpeech part) => part is PartOfSpeech.Noun or PartOfSpeech.Verb or PartOfSpeech.Adjective or PartOfSpeech.Adverb;

    private int? WordIn(Fact fact)
    {
        foreach (Role role in fact.Roles)
        {
            if (_plan.RoleNames[role.Id.Value] == SlotOpening.Role && !role.Tokens.IsEmpty) return role.Tokens.First;
        }

        return null;
    }

    // A signal a slot, in their order, then one for each phrase as it was, and behind them one that finds the words that are known.
    private static RuleSet With(RuleSet rules, KnownLexicon lexicon, ImmutableArray<OpenSlot> slots, ImmutableArray<OpenSlot> closed)
    {
        PhraseNode[] known = [.. lexicon.Places.Order(StringComparer.Ordinal).Select(key => new LexiconNode(lexicon.Rule.Place, key))];
        return new RuleSet
        {
            Packs = rules.Packs,
            Lexicons = rules.Lexicons,
            Entities = rules.Entities,
            Signals =
            [
                .. slots.Select((slot, number) => slot.Signal with
                {
                    Key = FormattableString.Invariant($"?/slot-{number}"), Match = [slot.Node], Captures = [SlotOpening.Role], Tests = [],
                }),
                .. closed.Select((slot, number) => slot.Signal with
                {
                    Key = FormattableString.Invariant($"?/closed-{number}"), Match = [slot.Closed], Tests = [],
                }),
                new SignalRule("?/known", "known", lexicon.Rule.Place, [.. known], [], Everywhere, RulePlaces.None, Polarity.Any, null, []),
            ],
        };
    }
}
