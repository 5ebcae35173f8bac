using CsCheck;
using RhetoricRules.Tagging;
using RhetoricRules.Tests.Text;
using RhetoricRules.Text;
using Xunit.Abstractions;

namespace RhetoricRules.Tests.Tagging;

public sealed class TaggerTests(ITestOutputHelper output)
{
    private static readonly string[] Words =
    [
        "the", "Report", "claims", "to", "of", "US", "Lu", "-", "\"", ",", ".", "'s", "not", "who", "talks",
        "5", "$", "xyzzy", "\n", "President", "von",
    ];

    [Theory]
    [InlineData("tuned.txt", 0.98)]
    [InlineData("held-out.txt", 0.97)]
    public void Words_of_sentences_tagged_by_hand_get_their_classes(string file, double floor)
    {
        int right = 0;
        List<string> wrong = [];
        foreach (string line in TaggedSentences.Of(file))
        {
            (int rightHere, List<string> wrongHere) = TaggedSentences.Judge(line);
            right += rightHere;
            wrong.AddRange(wrongHere);
        }

        double accuracy = (double)right / (right + wrong.Count);
        string report = $"{file}: {right} of {right + wrong.Count} words are right ({accuracy:P1}).\n{string.Join('\n', wrong)}";
        output.WriteLine(report);
        Assert.True(accuracy >= floor, report);
    }

    // Words that are noun and verb, in both uses.
    [Theory]
    [InlineData("The envoy claims_V victory.")]
    [InlineData("The envoy denied the claims_N.")]
    [InlineData("She reports_V that the bridge fell.")]
    [InlineData("Two reports_N blame the army.")]
    [InlineData("He calls_V the vote a farce.")]
    [InlineData("He ignored their calls_N for reform.")]
    [InlineData("Rebels attack_V the port.")]
    [InlineData("The attack_N killed nine people.")]
    [InlineData("Ministers will visit_V Oslo.")]
    [InlineData("Their visit_N was brief.")]
    [InlineData("They want to ban_V plastic.")]
    [InlineData("They want a ban_N on plastic.")]
    [InlineData("She talks_V too much.")]
    [InlineData("The talks_N have failed.")]
    [InlineData("Lightning strikes_V twice.")]
    [InlineData("Nurses announced more strikes_N.")]
    [InlineData("The firm plans_V to hire.")]
    [InlineData("The firm shelved its plans_N.")]
    [InlineData("He moves_V fast.")]
    [InlineData("Such moves_N hurt trade.")]
    [InlineData("The army plays_V no role.")]
    [InlineData("The plays_N were banned.")]
    public void A_word_that_is_noun_and_verb_is_what_its_neighbours_make_it(string line) => Assert.Empty(TaggedSentences.Judge(line).Wrong);

    [Theory]
    [InlineData("China will not accept this_P.", "Auxiliary")]
    [InlineData("May_U we go in May_N?", "Noun")]
    [InlineData("Do_U they know what you do_V?", "Verb")]
    [InlineData("Has_U he left? He has_V friends.", "Verb")]
    [InlineData("Why should_U we trust_V a state that_P spies_V on us_P?", "Verb")]
    [InlineData("\"Let_V us_P talk_V,\" he_P said_V.", "Verb")]
    [InlineData("They did n't_T say who_P had_U paid_V.", "Verb")]
    public void Little_words_and_questions_are_read(string line, string about)
    {
        Assert.NotEmpty(about);
        Assert.Empty(TaggedSentences.Judge(line).Wrong);
    }

    [Theory]
    [InlineData("Talks_N Fail_V After Minister Walks_V Out")]
    [InlineData("Union_N plans_V strikes_N at_I ports_N")]
    [InlineData("Minister_N denies_V claims_N")]
    public void Headlines_are_read_whatever_their_capitals(string line)
    {
        (string title, _) = TaggedSentences.Read(line);
        Assert.NotEmpty(title);
        Assert.Empty(TaggedSentences.Judge(line).Wrong);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\n ")]
    [InlineData("...")]
    [InlineData("\"")]
    [InlineData("-- - --")]
    [InlineData("'s n't 's")]
    [InlineData("1 2 3 4th 1990s")]
    [InlineData("\ud83d\ude00 \u4e2d\u56fd \u00e9lan \u0130stanbul")]
    public void Any_text_is_tagged(string text)
    {
        Article article = Reading.Of(text);
        Assert.Equal(article.Tokens.Length, Tagger.Tag(article).Classes.Length);
    }

    [Fact]
    public void Random_words_and_marks_are_tagged_alike_every_time_and_marks_are_marks() =>
        Gen.Int[0, Words.Length - 1].Select(number => Words[number])
            .Array[0, 60]
            .Sample(
                words =>
                {
                    Article article = Reading.Of(string.Join(' ', words));
                    TaggedArticle tagged = Tagger.Tag(article);
                    bool marksAreMarks = article.Tokens.Select((token, number) => (token, number)).All(entry =>
                        entry.token.Kind is not (TokenKind.QuoteMark or TokenKind.Hyphen or TokenKind.Stop or TokenKind.Punctuation)
                        || tagged.Classes[entry.number] == PartOfSpeech.Punctuation
                        || tagged.Names.Any(name => name.Tokens.Contains(entry.number)));
                    TokenRange[] names = [.. tagged.Names.Select(name => name.Tokens)];
                    bool namesFollow = names.Zip(names.Skip(1)).All(pair => pair.First.End <= pair.Second.First);
                    return marksAreMarks && namesFollow && tagged.Classes.SequenceEqual(Tagger.Tag(article).Classes);
                },
                iter: 500);

    [Fact]
    public void A_word_of_any_length_is_tagged()
    {
        Article article = Reading.Of($"The {new string('x', 100_000)} {new string('A', 70)}ing left.");
        Assert.Equal(PartOfSpeech.Verb, Tagger.Tag(article).Classes[^2]);
    }

    [Fact]
    public void An_article_is_asked_for() => Assert.Throws<ArgumentNullException>(() => Tagger.Tag(null!));
}
