namespace RhetoricRules.Tagging;

/// <summary>
/// What it costs that one tag follows another, in half bits: 2 means every second time, 4 every fourth, 20 hardly ever. Written by hand from
/// the grammar of English news; the method (a word's own classes weighed against their neighbours, the cheapest way through the sentence
/// found by dynamic programming) is that of DeRose 1988 and Church 1988.
/// </summary>
internal static class TagTransitions
{
    // The left tag, then what may follow and its cost; the number behind the colon is the cost of all that is not named.
    private const string Table = """
        BD:18 DT4 NN6 NS6 NP5 SU5 PR7 EX9 PS9 IN6 CS8 RE11 WR10 JJ7 RB8 CD8 VB11 VG11 VN13 MD9 BE12 DO9 HV13 CC8 CM14 TO13 NT14 SY12 VD17 WH9
        NN:16 IN4 CM4 BD5 NN7 NS8 VZ7 VD6 MD8 BE6 HV8 DO11 CC6 GE7 TO6 RB9 CS8 RE9 VN10 VG11 DT12 NP12 SU11 WR12 JJ13 CD12 VP15 PR12 PS13 VB17 OB16
        NS:16 IN4 CM4 BD5 VP7 VD6 BE6 HV7 MD7 CC6 TO6 RB8 CS9 RE8 VN9 VG9 GE9 DT13 NN12 NS13 VZ16 DO10 SU10 JJ12 NP13 WR11 CD13 PS12 PR12 VB17 OB16
        NP:16 NP4 GE6 CM5 VZ7 VD6 IN6 CC7 NN6 NS7 BE7 HV8 MD8 VP14 TO8 CD9 BD6 RB9 JJ10 VN12 VG11 CS11 RE12 DT12 SU13 DO13 PR13 VB17
        VB:17 DT4 IN6 NN7 NS6 NP7 PS6 JJ6 OB7 PR7 RB8 TO8 CS8 RP6 VN10 VG8 CD8 BD7 CM7 CC8 WR10 RE10 VB13 SU12 SY9 EX13 BE16 VZ18 VD18 VP18 WH8
        VP:17 DT4 IN5 NN7 NS6 NP7 PS7 JJ6 OB8 PR8 RB8 TO7 CS6 RP7 VN10 VG9 CD8 BD10 CM9 CC9 WR10 RE10 VB14 SU9 SY9 EX11 BE17 MD17 WH9
        VZ:17 DT4 IN6 NN7 NS7 NP7 PS7 JJ6 OB8 PR7 RB8 TO7 CS6 RP6 VN10 VG9 CD8 BD10 CM9 CC9 WR10 RE10 VB15 SU9 SY9 EX11 BE17 MD17 WH8
        VD:17 DT4 IN5 NN8 NS7 NP6 PS7 JJ7 OB8 PR7 RB6 TO7 CS6 RP6 VN11 VG9 CD7 BD7 CM6 CC9 WR10 RE10 VB14 SU8 SY8 EX11 BE17 MD17 WH9
        VN:17 IN3 TO6 BD6 CM6 NN12 NS12 DT9 RB6 JJ9 CS8 NP11 CC8 OB10 PS11 PR10 RP7 VG10 VN11 CD11 RE11 WR10 VB15 SU12 VD14 BE15 SY10 WH9
        VG:17 DT4 IN5 NN7 NS7 NP7 JJ7 PS6 OB8 TO7 RB8 CM7 BD7 CS8 RP6 CC9 PR8 VN11 CD8 RE10 WR10 SU12 BE13 VZ15 VB15 SY9 WH9
        JJ:16 NN2 NS3 JJ8 IN6 CM6 BD7 CC7 TO7 NP7 CD11 VG12 VN12 RB11 CS9 DT14 BE13 MD14 VD14 VZ16 VP17 HV15 RE13 SU14 GE14 WR13 PR14
        RB:14 JJ5 RB6 VN6 VD6 VZ7 VP8 VB7 IN5 CM5 BD6 DT6 TO8 CD6 CS7 NN11 NS11 NP11 CC8 VG7 BE8 MD9 HV9
        MD:18 VB2 BB4 HB7 NT6 SU8 DT13 NN14 NS13 NP12 PR11 VP16 PS13 CM12 BD12 CS15 IN14 RB5
        BE:17 VN4 VG6 DT5 JJ5 NT7 IN6 TO9 CS9 NN8 NS9 CD9 BG9 PS9 WR10 RE11 NP9 SU10 PR10 BD11 CM10 EX10 RP11 OB14 WH9 RB5
        BB:17 VN3 JJ5 DT6 IN7 VG7 NN8 NS9 CD9 RP10 TO11 PS9 NP10 CM11 BD11 WR11 RE12 PR12 RB7
        BN:17 VN3 VG6 JJ5 IN6 DT6 CD9 NN8 NS9 PS9 TO11 CM11 BD11 RB7
        BG:17 VN2 JJ6 DT6 IN9 NN9 NS9 PS9 RB8
        HV:18 VN2 BN4 NT7 SU11 DT15 NN16 NS16 NP13 PR14 HV15 CM12 BD12 RB5
        HB:18 VN2 BN3 RB6
        HG:18 VN2 BN3 RB6
        DO:18 NT3 VB4 SU6 DT9 NN9 NS8 NP8 PR8 PS9 JJ10 EX12 CM16 BD18 RB8
        TO:18 VB1 BB4 HB8 RB9
        DT:16 NN2 JJ4 NS5 NP6 CD8 VN12 VG11 RB9 DT12 PS12 SY9 IN15 CM15 PR15 BE15 MD17 VZ18 VD18 VP20 VB20 GE20
        DS:16 NN2 JJ4 NS13 NP7 CD9 VN12 VG11 RB9 DT9 PS12 SY9 IN15 CM15 PR15 BE15 MD17 VZ18 VD18 VP20 VB20 GE20
        DP:16 NN7 JJ4 NS3 NP9 CD5 VN12 VG11 RB9 DT12 PS12 SY9 IN15 CM15 PR15 BE15 MD17 VZ18 VD18 VP20 VB20 GE20
        PS:16 NN2 JJ4 NS4 NP8 VG10 VN12 CD9 RB10 IN16 VB20 VP20 VZ19 VD19
        GE:16 NN2 JJ4 NS4 NP6 CD9 VG11 VN12 RB10 IN11 CM11 BD10 VD15 VZ15 MD14 BE13
        SU:18 VD3 VP4 VZ5 MD5 BE5 HV6 DO8 VN14 VB13 CC11 CM11 TO15 RB6
        OB:16 IN5 TO5 BD6 CM6 VB7 JJ8 RB8 DT9 CC8 RP7 VG9 NN13 CS9 NS13 NP12 VN10 RE11 WR11 CD13 SU13 PS11 WH8
        PR:16 VZ5 BE4 VD5 MD6 HV7 VP9 DO9 IN6 TO7 BD6 CM6 CC9 JJ9 CS9 VB9 VG10 VN11 SU11 DT10 NN15 NS15 RB7 RE10 WR11 RP9 NP13 PS12 CD13
        RE:16 VZ5 VD4 VP6 BE4 HV5 MD5 SU6 DT7 NP7 PR7 PS9 NN9 NS7 DO8 TO12 JJ9 EX9 IN11 CM10 CD11 VN15 BD11
        WH:16 VZ5 VD4 VP6 BE4 HV5 MD5 SU6 DT7 NP7 PR7 PS9 NN9 NS8 DO5 TO12 JJ9 EX9 IN11 CM10 CD11 VN15 BD11
        EX:18 BE2 MD7 HV8 VZ9 VD9 VP10 RB9
        WR:16 DT5 SU5 PR6 NP7 NN8 NS7 PS8 JJ7 TO6 VG9 VN9 BE7 DO6 MD6 HV8 VZ10 VD9 CM10 EX9 CD10 IN10 BD11 RB8
        IN:17 DT3 NN5 NS5 NP4 JJ5 PS6 CD6 VG7 OB7 PR7 RE9 WR11 CS12 IN9 RB9 SY8 BD12 CM12 SU15 VN13 BG10 HG11 EX14 VB20 VP20 VZ20 VD19 BE18 MD19 WH8
        CS:17 DT4 SU4 PR5 NP6 NN6 NS5 JJ7 PS7 EX7 IN9 CD8 VN10 VG11 RE9 WR11 TO13 CM12 VB17 VZ16 VP16 VD15 MD15 BE13 OB14 HV15 BD14
        CC:17 DT5 NN5 NS5 NP5 JJ6 IN7 VB8 VP8 VZ8 VD7 VN9 VG9 SU6 PR7 PS7 TO9 CD8 MD10 BE9 HV10 CS8 WR10 RE10 EX9 OB11 DO12 BB13 CM11 NT10 WH9
        RP:16 DT4 IN5 PS7 NN8 NS7 NP8 BD6 CM6 OB8 TO8 CC9 JJ8 PR9 CD9 VG11 CS10
        CD:16 NS3 NN4 CD4 JJ6 IN6 CM5 BD6 NP8 TO9 CC8 VD10 BE10 VZ12 VP11 HV11 MD11 SY8 VN11 DT12 VG12
        CM:17 DT5 CC5 NN6 NS6 NP5 SU6 PR7 IN6 VG7 VD7 VZ7 VP8 VN9 RE6 CS7 JJ7 PS7 MD9 BE8 HV8 CD7 VB11 TO10 WR9 DO11 EX9 CM9 BD8 OB13 SY9 BG11 NT11 WH10
        SY:12 CD2 NN7 NS8 BD6 IN6 CM6 NP8 VD10 VZ10
        IV:17 SU3 PR4 DT4 NP5 NS6 NN7 PS6 JJ8 VB8 NT6 EX7 RB8 CD9 OB16
        """;

    // What it costs besides that an adverb, or "not", stands between: a noun no longer belongs to what is before it.
    private const string AcrossAdverbTable = "NN6 NS6 NP5 GE14 DT2 PS3 SU2 PR2 OB4 MD0 VB0 NT3 TO1";

    // What follows an adverb whatever stands before it.
    private const string AfterAdverbTable = "CM5 BD6 CC8 CS8 IN6 CD7";

    // The second half of a compound: state-run, long-term, follow-up.
    private const string InCompoundTable = "NN3 JJ3 NS6 NP5 IN6 RP6 CD4 RB6 DT12 VB12 VP18 VZ16 VD16 VN14 VG14 BE18 MD18 HV18";

    private static readonly byte[] Costs = ReadTable();
    private static readonly byte[] AcrossAdverb = ReadRow(AcrossAdverbTable, 0);
    private static readonly byte[] AfterAdverb = ReadRow(AfterAdverbTable, byte.MaxValue);
    private static readonly byte[] InCompound = ReadRow(InCompoundTable, 10);

    /// <summary>The cost of <paramref name="right"/> after <paramref name="left"/>.</summary>
    public static int Cost(WordTag left, WordTag right) => Costs[((int)left * WordTags.Count) + (int)right];

    /// <summary>The cost of <paramref name="right"/> after <paramref name="left"/> and an adverb.</summary>
    public static int CostAcrossAdverb(WordTag left, WordTag right)
    {
        int cost = AfterAdverb[(int)right];
        return cost != byte.MaxValue ? cost : Cost(left, right) + AcrossAdverb[(int)right];
    }

    /// <summary>The cost of ending a sentence after <paramref name="left"/>, perhaps with an adverb in between.</summary>
    public static int CostAfterAll(WordTag left, bool isAfterAdverb) =>
        isAfterAdverb ? CostAcrossAdverb(left, WordTag.Boundary) : Cost(left, WordTag.Boundary);

    /// <summary>The cost of <paramref name="right"/> after a hyphen.</summary>
    public static int CostInCompound(WordTag right) => InCompound[(int)right];

    private static byte[] ReadTable()
    {
        byte[] costs = new byte[WordTags.Count * WordTags.Count];
        foreach (string line in Table.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            int colon = line.IndexOf(':', StringComparison.Ordinal);
            int blank = line.IndexOf(' ', StringComparison.Ordinal);
            byte otherwise = Number(line[(colon + 1)..blank]);
            ReadRow(line[blank..], otherwise).CopyTo(costs, (int)WordTags.Parse(line[..colon]) * WordTags.Count);
        }

        return costs;
    }

    private static byte[] ReadRow(string row, byte otherwise)
    {
        byte[] costs = new byte[WordTags.Count];
        Array.Fill(costs, otherwise);
        foreach (string cell in row.Split(' ', StringSplitOptions.RemoveEmptyEntries)) costs[(int)WordTags.Parse(cell[..2])] = Number(cell[2..]);

        // On the right the three kinds of determiner are one.
        byte determiner = costs[(int)WordTag.Determiner];
        (costs[(int)WordTag.OneDeterminer], costs[(int)WordTag.ManyDeterminer]) = (determiner, determiner);
        return costs;
    }

    private static byte Number(string digits) => byte.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);
}
