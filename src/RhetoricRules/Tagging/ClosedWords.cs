using System.Collections.Frozen;

namespace RhetoricRules.Tagging;

/// <summary>
/// Function words, and frequent words which WordNet's counts would mislead about, with their tags and costs in half bits (T is twelve). What is listed
/// here is not looked up elsewhere.
/// </summary>
internal static class ClosedWords
{
    private const string Table = """
        DT0: the
        DS0: a an every
        DS0 PR4: this each
        DP0 PR4: these those both many several
        DT0 PR4: all any some
        DT0 PR8: such
        DT0 RB6: no
        DT0 PR6: another
        DP0 PR6: few
        DT0 CC3 PR5: either neither
        DT0 RB3 PR3: much
        RB0 DT2 PR6: more most
        RB0 DT2: less
        RB0 DT5 JJ5: least
        DT0 JJ0 RB4: little
        DT1 RB0: enough
        JJ0: other same such-like fewer former latter own
        CS0 RE2 DS3 PR4: that
        WH0 DT3: what whatever
        RE0 DT9: which whichever
        RE0: who whom whoever
        PS0: my his its our your their whose
        PS0 OB2: her
        SU0: he she they we i
        OB0: him them us me himself herself itself themselves myself ourselves yourself yourselves oneself 'em
        PR0: it you nobody nothing none someone somebody something anyone anybody anything everyone everybody everything mine ours yours theirs hers
        PR0 CD0: one
        NS0: others people police media troops
        EX1 RB1: there
        IN0: of at by for from with into onto against during under between among through without within across toward towards upon via per beyond
        IN0: behind amid amidst beside besides unlike throughout regarding concerning versus vs vs. amongst despite about until according alongside
        IN0 RP7: in
        IN0 RP5: on
        IN0 RP3 RB5: over through
        RP1 IN3 RB5: up
        RP0 IN2 RB5: out off down
        RB0 RP3: away
        RB0 NN6 VB6 VP8 JJ9: back
        IN0 RB3: around along about
        IN0 RB5 JJ7: above below outside inside opposite
        IN0 JJ4 RB6 VG9: near
        IN0 VG4: including
        IN1 VG1 JJ3 NN7: following
        JJ1 IN2 NN2 RB6: past
        IN0 VB5 VP7: like
        IN0 CS3 RB5: as
        IN0 CS0: than
        IN0 CS0 RB6: before after
        IN0 CS2: till
        IN0 CS0 RB4: since
        CS0: because while whilst although whereas unless if whether lest
        CS0 RB3: though
        RB0 CS3: once
        RB0 CS4: so
        TO0 IN4: to
        CC0 IN7: but
        CC0: and or nor &
        RB1 CC2: yet
        CC1 IN1: plus
        GE0 BE4 HV8: 's
        GE0: '
        NT0: not n't
        WR0: when where why how whenever wherever
        MD0: would could should might must ought 'll shall ca wo sha cannot
        MD0 NN8 VB12: can
        MD0 NN6: will
        MD0: may
        MD0 HV2: 'd
        BE0: is are was were am 're 'm ai
        BB0: be
        BN0: been
        BG0 NN7: being
        HV1 HB1 VP1 VB1: have
        HV0 HB2: 've
        HV0 VZ2: has
        HV0 VD2 VN7: had
        HG0 VG1: having
        DO0 VP4 VB2: do
        DO0 VZ4: does
        DO0 VD3: did
        VN0: done
        VG0: doing
        VD0 VN3: said got
        CD0: zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty
        CD0: forty fifty sixty seventy eighty ninety hundred thousand million billion trillion mn bn
        CD0 NN2: dozen
        NN0 DT2: half
        NS0: hundreds thousands millions billions dozens scores tens
        JJ0 RB2: first
        JJ0 NN2 RB6: second
        JJ0 NN5: third fourth fifth sixth seventh eighth ninth tenth
        JJ0 RB4 VB9: last
        JJ0 RB3: next
        NN0: today yesterday tomorrow tonight
        NN0: percent pct percentage
        RB0: never ever also too then now just again always often sometimes soon still already almost perhaps maybe indeed here however thus
        RB0: therefore moreover meanwhile instead twice thrice recently rather quite abroad ago together apart ahead afterwards otherwise
        RB0: nevertheless nonetheless furthermore afterward overseas anyway altogether elsewhere somewhere anywhere everywhere nowhere
        RB0 JJ3: later earlier
        RB0 JJ3 VB8: further
        RB0 JJ4: only
        RB0 JJT: even very
        JJ0 RB1: early
        JJ0 RB2: late
        RB1 JJ0: long
        RB0 JJ4: far alone
        RB0 JJ6 NNT: well
        JJ0 NN0 RB3: right
        JJ0 RB2: hard fast
        JJ0: due
        RB0 JJ6: forward
        NN0 RB2: home
        VN0 IN3: given
        JJ0 VB5 VP7 RB3: close
        JJ0 RB6: high low
        JJ0 VB4 VP5: live
        NN0 JJ2 VB8 VP9: firm
        NS0 VZ3: talks strikes attacks visits bans
        NS0 VZ2: claims calls reports moves votes charges fears hopes demands
        NN0 VB3 VP4: attack visit ban strike
        SY0: yes oh hello ok okay eh ah wow hey etc etc.
        NN0: mr mr. mrs mrs. ms ms. dr dr. sen sen. rep rep. gov gov. gen gen. lt lt. col col. prof prof. sgt sgt. capt. adm. maj. sir
        """;

    /// <summary>A word's tags and costs by number, folded.</summary>
    private static readonly FrozenDictionary<string, (WordTag Tag, int Cost)[]> ByWord = Read();

    private static readonly FrozenDictionary<string, (WordTag Tag, int Cost)[]>.AlternateLookup<ReadOnlySpan<char>> BySpan =
        ByWord.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The tags of a folded word, or false where it is none of these.</summary>
    public static bool TryGet(ReadOnlySpan<char> folded, out ReadOnlySpan<(WordTag Tag, int Cost)> tags)
    {
        bool isKnown = BySpan.TryGetValue(folded, out (WordTag, int)[]? found);
        tags = found;
        return isKnown;
    }

    private static FrozenDictionary<string, (WordTag, int)[]> Read()
    {
        Dictionary<string, (WordTag, int)[]> words = new(StringComparer.Ordinal);
        foreach (string line in Table.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            int colon = line.IndexOf(':', StringComparison.Ordinal);
            (WordTag, int)[] tags = [.. line[..colon].Split(' ').Select(tag => (WordTags.Parse(tag[..2]), tag[2] == 'T' ? 12 : tag[2] - '0'))];
            foreach (string word in line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries)) words[word] = tags;
        }

        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
