using System.Collections.Immutable;
using RhetoricRules.Matching;

namespace RhetoricRules.Tests.Matching;

public sealed class InflectionsTests
{
    [Theory]
    // Verbs that follow the rules.
    [InlineData("accuse", "accuse accused accuses accusing")]
    [InlineData("deny", "denied denies deny denying")]
    [InlineData("obey", "obey obeyed obeying obeys")]
    [InlineData("agree", "agree agreed agreeing agrees")]
    [InlineData("address", "address addressed addresses addressing")]
    [InlineData("stop", "stop stopped stopping stops")]
    [InlineData("refer", "refer referred referring refers")]
    [InlineData("develop", "develop developed developing develops")]
    [InlineData("panic", "panic panicked panicking panics")]
    [InlineData("lie", "lain lay lie lied lies lying")]
    [InlineData("singe", "singe singed singeing singes")]
    [InlineData("echo", "echo echoed echoes echoing echos")]
    // Verbs that do not.
    [InlineData("find", "find finding finds found")]
    [InlineData("say", "said say saying says")]
    [InlineData("hear", "hear heard hearing hears")]
    [InlineData("begin", "began begin beginning begins begun")]
    [InlineData("retell", "retell retelling retells retold")]
    [InlineData("withdraw", "withdraw withdrawing withdrawn withdraws withdrew")]
    [InlineData("prove", "prove proved proven proves proving")]
    [InlineData("plead", "plead pleaded pleading pleads pled")]
    [InlineData("cut", "cut cuts cutting")]
    [InlineData("see", "saw see seeing seen sees")]
    // A base form that is another verb's form too.
    [InlineData("found", "found founded founding founds")]
    [InlineData("saw", "saw sawed sawing sawn saws")]
    [InlineData("need", "need needed needing needs")]
    [InlineData("feed", "fed feed feeding feeds")]
    [InlineData("bring", "bring bringing brings brought")]
    [InlineData("lay", "laid lay laying lays")]
    // Function words, with the pieces that the tokenizer cuts.
    [InlineData("be", "'m 're am are be been being is was were")]
    [InlineData("have", "'ve had has have having")]
    [InlineData("do", "did do does doing done")]
    [InlineData("can", "ca can")]
    [InlineData("will", "'ll will wo")]
    [InlineData("shall", "sha shall")]
    [InlineData("not", "n't not")]
    [InlineData("must", "must")]
    [InlineData("could", "could")]
    [InlineData("no", "no")]
    [InlineData("us", "us")]
    // Nouns.
    [InlineData("allegation", "allegation allegations")]
    [InlineData("child", "child children")]
    [InlineData("spokeswoman", "spokeswoman spokeswomen")]
    [InlineData("human", "human humans")]
    [InlineData("crisis", "crises crisis")]
    [InlineData("policy", "policies policy")]
    [InlineData("church", "church churched churches churching")]
    [InlineData("monarch", "monarch monarchs")]
    [InlineData("index", "index indexed indexes indexing indices")]
    [InlineData("bias", "bias biased biases biasing biassed biassing")]
    [InlineData("process", "process processed processes processing")]
    [InlineData("news", "news")]
    [InlineData("politics", "politics")]
    [InlineData("American", "american americans")]
    // Adjectives and adverbs.
    [InlineData("good", "best better good goods")]
    [InlineData("big", "big bigger biggest")]
    [InlineData("angry", "angrier angriest angry")]
    [InlineData("large", "large larger larges largest")]
    [InlineData("groundless", "groundless")]
    [InlineData("own", "own owned owning owns")]
    // Nouns in -ing: singular and plural, nothing of the verb.
    [InlineData("finding", "finding findings")]
    [InlineData("killing", "killing killings")]
    [InlineData("meeting", "meeting meetings")]
    [InlineData("ruling", "ruling rulings")]
    [InlineData("bombing", "bombing bombings")]
    [InlineData("building", "building buildings")]
    [InlineData("hearing", "hearing hearings")]
    [InlineData("being", "being beings")]
    [InlineData("morning", "morning mornings")]
    // Another word than its seeming plural.
    [InlineData("person", "person persons")]
    [InlineData("people", "people peopled peoples peopling")]
    // Any other form stands for itself.
    [InlineData("accused", "accused")]
    [InlineData("left", "left")]
    [InlineData("united", "united")]
    [InlineData("allegations", "allegations")]
    [InlineData("means", "means")]
    [InlineData("data", "data")]
    [InlineData("customs", "customs")]
    [InlineData("went", "went")]
    [InlineData("is", "is")]
    [InlineData("accusing", "accusing")]
    [InlineData("findings", "findings")]
    [InlineData("worse", "worse")]
    // Words the lexicon does not have.
    [InlineData("Xinhua", "xinhua")]
    [InlineData("so-called", "so-called")]
    [InlineData("whataboutism", "whataboutism")]
    [InlineData("Paris", "paris")]
    [InlineData("n\u2019t", "n't")]
    [InlineData("1989", "1989")]
    [InlineData("#", "#")]
    [InlineData("\u00e9lite", "\u00e9lite")]
    public void A_written_word_stands_for_these_forms(string word, string forms) =>
        Assert.Equal(forms, string.Join(' ', Inflections.FormsOf(word)));

    [Theory]
    [InlineData("labour", "labor labored laboring labors labour laboured labouring labours")]
    [InlineData("labor", "labor labored laboring labors labour laboured labouring labours")]
    [InlineData("organise", "organise organised organises organising organize organized organizes organizing")]
    [InlineData("organization", "organisation organisations organization organizations")]
    [InlineData("analyse", "analyse analysed analyses analysing analyze analyzed analyzes analyzing")]
    [InlineData("centre", "center centered centering centers centre centred centres centring")]
    [InlineData("travel", "travel traveled traveling travelled travelling travels")]
    [InlineData("traveller", "traveler travelers traveller travellers")]
    [InlineData("defence", "defence defences defense defenses")]
    [InlineData("programme", "program programed programing programme programmed programmes programming programs")]
    [InlineData("tyre", "tire tires tyre tyres")]
    [InlineData("practise", "practice practiced practices practicing practise practised practises practising")]
    [InlineData("judgement", "judgement judgements judgment judgments")]
    [InlineData("favourite", "favorite favorites favourite favourites")]
    [InlineData("unfavourable", "unfavorable unfavourable")]
    [InlineData("sceptic", "sceptic sceptics skeptic skeptics")]
    [InlineData("neighbourhood", "neighborhood neighborhoods neighbourhood neighbourhoods")]
    [InlineData("politicisation", "politicisation politicization")]
    [InlineData("demonise", "demonise demonised demonises demonising demonize demonized demonizes demonizing")]
    [InlineData("counselling", "counseling counselings counselling counsellings")]
    [InlineData("ageing", "ageing ageings aging agings")]
    [InlineData("modelling", "modeling modelings modelling modellings")]
    [InlineData("organised", "organised organized")]
    [InlineData("centred", "centered centred")]
    [InlineData("travelled", "traveled travelled")]
    [InlineData("labours", "labors labours")]
    [InlineData("coloured", "colored coloured")]
    [InlineData("advise", "advise advised advises advising")]
    [InlineData("promise", "promise promised promises promising")]
    [InlineData("seize", "seize seized seizes seizing")]
    [InlineData("prize", "prize prized prizes prizing")]
    [InlineData("rigorous", "rigorous")]
    [InlineData("laboratory", "laboratories laboratory")]
    public void British_and_American_spellings_count_as_the_same_word(string word, string forms) =>
        Assert.Equal(forms, string.Join(' ', Inflections.FormsOf(word)));

    [Theory]
    [InlineData("accuse", true)]
    [InlineData("Accuse", true)]
    [InlineData("found", true)]
    [InlineData("news", true)]
    [InlineData("crisis", true)]
    [InlineData("interference", true)]
    [InlineData("be", true)]
    [InlineData("demonise", true)]
    [InlineData("accused", false)]
    [InlineData("accusations", false)]
    [InlineData("meeting", true)]
    [InlineData("accusing", false)]
    [InlineData("thought", false)]
    [InlineData("children", false)]
    [InlineData("Xinhua", false)]
    [InlineData("could", false)]
    [InlineData("the", false)]
    public void A_base_form_is_a_lemma_that_is_a_noun_in_ing_or_no_form_of_another_word(string word, bool expected) =>
        Assert.Equal(expected, Inflections.IsBaseForm(word));

    [Fact]
    public void Every_lemma_of_the_lexicon_is_found_and_stands_for_itself_at_least()
    {
        InflectionLexicon lexicon = InflectionLexicon.Load();
        int count = 0;
        foreach (string lemma in lexicon.Lemmas())
        {
            count++;
            ImmutableArray<string> forms = Inflections.FormsOf(lemma);
            Assert.Contains(lemma, forms);
            Assert.Equal(forms.Distinct().Order(StringComparer.Ordinal), forms);
        }

        Assert.InRange(count, 60_000, 80_000);
    }

    [Fact]
    public void The_lexicon_is_sorted_so_that_it_can_be_searched()
    {
        string[] lemmas = [.. InflectionLexicon.Load().Lemmas()];
        Assert.Equal(lemmas.Order(StringComparer.Ordinal), lemmas);
    }

    [Fact]
    public void Equal_words_have_equal_forms_on_every_thread()
    {
        string[] words = ["accuse", "labour", "found", "accused", "child"];
        string[] answers = new string[1_000];
        Parallel.For(0, answers.Length, i => answers[i] = string.Join(' ', Inflections.FormsOf(words[i % words.Length])));
        Assert.Equal(words.Length, answers.Distinct().Count());
    }

    [Fact]
    public void An_empty_word_is_a_callers_mistake() => Assert.Throws<ArgumentException>(() => Inflections.FormsOf(""));
}
