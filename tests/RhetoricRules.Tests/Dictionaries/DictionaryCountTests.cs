namespace RhetoricRules.Tests.Dictionaries;

/// <summary>The counts of the programs that the files come from, counted by hand.</summary>
public sealed class DictionaryCountTests
{
    // Words: The(1) well-being(2) of(3) workers(4) isn't(5) good(6) the(7) bad(8) failures(9) failed(10) them(11) a(12) great(13) success(14) it(15) was(16) not(17) a(18) good-for-nothing(19) plan(20).
    private const string Text = "The well-being of workers isn't good: the bad failures failed them. A great success it was not, a good-for-nothing plan.\n";

    [Fact]
    public void Liwc_counts_written_words_and_beginnings_in_every_category_of_an_entry() =>
        // bad: bad, failures and failed by fail*, isn't: 4. good: well-being, good (not good-for-nothing), great success as one: 3.
        // article: The, the, A, a: 4. negate: isn't, not: 2. All: bad, failures, failed, isn't, well-being, good, great success, 4 articles, not: 12.
        Assert.Equal(
            "mood 12, mood.bad 4, mood.good 3, mood.article 4, mood.negate 2",
            Lexica.Count(
                "m.dic",
                "%\n1\tbad\n2\tgood\n03\tarticle\n4\tnegate (Negations)\n%\nbad\t1\nfail*\t1\nisn't\t1\t4\nnot\t04\n\ngood\t2\nwell-being\t2\ngreat success\t2\na\t3\nthe\t3\n",
                Text));

    [Theory]
    [InlineData("m.ykd", "<?xml version=\"1.0\"?>\n<dictionary style=\"x\" patternengine=\"substring\"><cnode name=\"All\"><cnode name=\"Bad ones\"><pnode name=\"bad\"/><pnode name=\"fail*\"/><cnode name=\"deep\"><pnode name=\"plan\"/></cnode></cnode><cnode name=\"good\"><pnode name=\"great_success\"/></cnode></cnode></dictionary>")]
    [InlineData("m.lcd", "<dictionary><cnode name=\"All\"><cnode name=\"Bad ones\"><pnode name=\"bad\"/><pnode name=\"fail*\"/><cnode name=\"deep\"><pnode name=\"plan\"/></cnode></cnode><cnode name=\"good\"><pnode name=\"great success\"/></cnode></cnode></dictionary>")]
    [InlineData("m.cat", "BAD ONES\n\tBAD (1)\n\tfail* (1)\n\tdeep\n\t\tplan (1)\ngood\n\tGREAT_SUCCESS (1)\n")]
    [InlineData("m.yml", "Bad ones:\n  - bad\n  - fail*\n  - deep: [plan]\ngood: great success\n")]
    public void Levels_count_what_stands_below_them(string file, string text) =>
        // bad, failures, failed and plan: 4; plan below: 1; great success: 1; all: 5. The names of the file stand, but for spaces.
        Assert.Equal(
            file.EndsWith(".cat", StringComparison.Ordinal)
                ? "mood 5, mood.BAD-ONES 4, mood.BAD-ONES.deep 1, mood.good 1"
                : "mood 5, mood.Bad-ones 4, mood.Bad-ones.deep 1, mood.good 1",
            Lexica.Count(file, text, Text));

    [Theory]
    [InlineData("m.lc3", "+bad\nbad\nfail*\n+good\ngreat_success\n")]
    [InlineData("m.csv", "bad,good\r\nbad,\"great success\"\r\nfail*,\r\n")]
    [InlineData("m.csv", "bad;good\nbad;great success\nfail*;\n")]
    [InlineData("m.tsv", "term\tcategory\nbad\tbad\nfail*\tbad\ngreat  success\tgood\n")]
    [InlineData("m.dicx", "DicTerm,bad,good\nbad,X,\nfail*,X,\n\"great success\",,X\nplan,0,0\n")]
    public void Flat_files_have_a_sublist_for_each_category(string file, string text) =>
        // bad, failures, failed: 3; great success: 1.
        Assert.Equal("mood 4, mood.bad 3, mood.good 1", Lexica.Count(file, text, Text));

    [Theory]
    [InlineData("m.txt", "# words\n; more\nbad\n\n  fail*  \n")]
    [InlineData("m.csv", "word\nbad\nfail*\n")]
    public void A_list_has_no_sublists(string file, string text) =>
        // bad, failures, failed.
        Assert.Equal("mood 3", Lexica.Count(file, text, Text));

    [Fact]
    public void Within_a_category_the_longest_entry_counts_and_categories_do_not_see_each_other() =>
        // of: both "human rights" and "human rights record" begin at the first word: the longer counts once; then "human" of the second sentence. In b: rights, record, record: 3.
        // All: the long one and human, and record of the second sentence: 3.
        Assert.Equal(
            "mood 3, mood.a 2, mood.b 3",
            Lexica.Count("m.lc3", "+a\nhuman\nhuman rights\nhuman rights record\n+b\nrights\nrecord\n", "The human rights record is poor. A human record fell.\n"));

    [Fact]
    public void Marks_part_the_words_of_an_entry_and_line_ends_do_not() =>
        // "new york" over a comma is none, over white space it is: 1.
        Assert.Equal("mood 1", Lexica.Count("m.txt", "new york\n", "A new, York is old. In New  York it rains.\n"));

    [Fact]
    public void Without_exact_words_stand_for_all_their_forms() =>
        // accuse: accused, accusing: 2; exactly it would be none. The beginning fabricat*: fabricated: 1.
        Assert.Equal("mood 3", Lexica.Count("m.txt", "accuse\nfabricat*\n", "He accused them of fabricated claims, accusing all.\n", Lexica.Forms));

    [Fact]
    public void Case_and_the_shape_of_apostrophes_are_one() =>
        // DON’T and don't: 2; "do" is a word of its own in neither.
        Assert.Equal("mood 2", Lexica.Count("m.txt", "don't\ndo\n", "DON’T go. They don't.\n"));

    [Fact]
    public void A_sublist_of_a_file_is_a_class_of_phrases()
    {
        const string yaml = "lexicons:\n  mood:\n    from: {0}\nsignals:\n  s: {{match: 'very {{mood.bad.deep}}'}}\n";
        Assert.Equal("", Rules.Packs.Print(Lexica.Load("m.yml", "bad: {deep: [gloomy]}\n", yaml).Problems));
    }
}
