using RhetoricRules.Text;

namespace RhetoricRules.Tests.Text;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("The U.S.'s own report.", "The U.S. 's own report .")]
    [InlineData("at 5 p.m. on Monday", "at 5 p.m. on Monday")]
    [InlineData("anti-human long-arm", "anti - human long - arm")]
    [InlineData("don't can't cannot we're they\u2019ve I'll", "do n't ca n't cannot we 're they \u2019ve I 'll")]
    [InlineData("the nations' right", "the nations ' right")]
    [InlineData("a 'groundless' claim", "a ' groundless ' claim")]
    [InlineData("1,883 cases and 582.28 on the 8th", "1,883 cases and 582.28 on the 8th")]
    [InlineData("2019/6/21", "2019 / 6 / 21")]
    [InlineData("$5 or 25%", "$ 5 or 25 %")]
    [InlineData("one - two \u2014 three--four", "one - two \u2014 three -- four")]
    [InlineData("well... yes\u2026", "well ... yes \u2026")]
    [InlineData("Mr. Orme met Dr. Vale in Sept. 2012.", "Mr. Orme met Dr. Vale in Sept. 2012 .")]
    [InlineData("No. 5 and no.", "No. 5 and no .")]
    [InlineData("at noon.Now", "at noon . Now")]
    [InlineData("a\u00A0b\u202Fc", "a b c")]
    [InlineData("O'Brien at five o'clock", "O'Brien at five o'clock")]
    [InlineData("''Yes'' she", "'' Yes '' she")]
    public void Text_is_cut(string text, string expected) => Assert.Equal(expected, Reading.Cut(text));

    [Fact]
    public void Articles_possessives_hyphens_and_quotation_marks_are_transparent()
    {
        const string Text = "The \"long-arm\" of a state's law";
        string transparent = string.Join(" ", Tokenizer.Tokenize(Text).Where(t => t.Is(TokenTraits.Transparent)).Select(t => Text.Substring(t.Start, t.Length)));
        Assert.Equal("The \" - \" a 's", transparent);
    }

    [Fact]
    public void A_possessive_apostrophe_is_a_clitic_and_a_closing_one_a_mark()
    {
        Assert.Equal(TokenKind.Clitic, Tokenizer.Tokenize("the states' law")[2].Kind);
        Assert.Equal(TokenKind.QuoteMark, Tokenizer.Tokenize("the 'states' here")[3].Kind);
    }

    [Fact]
    public void A_dash_between_blanks_is_punctuation_and_a_hyphen_is_not()
    {
        Assert.Equal(TokenKind.Punctuation, Tokenizer.Tokenize("one - two")[1].Kind);
        Assert.Equal(TokenKind.Hyphen, Tokenizer.Tokenize("one-two")[1].Kind);
    }

    [Fact]
    public void Capitals_are_seen()
    {
        Assert.True(Tokenizer.Tokenize("UNICEF")[0].Is(TokenTraits.AllCapitals | TokenTraits.Capitalised));
        Assert.False(Tokenizer.Tokenize("Unicef")[0].Is(TokenTraits.AllCapitals));
    }

    [Fact]
    public void Combining_marks_stay_with_their_letter() => Assert.Equal("re\u0301sume\u0301 here", Reading.Cut("re\u0301sume\u0301 here"));

    [Theory]
    [InlineData("peace &amp; love", "peace|&amp;|love", "")]
    [InlineData("We back #Peace now", "We|back|#|Peace|now", "#")]
    [InlineData("Oslo 🇳🇴 said ✌️ so", "Oslo|🇳|🇴|said|✌|so", "🇳|🇴|✌")]
    [InlineData("# 5 at 20 °C", "#|5|at|20|°|C", "")]
    [InlineData("see https://a.io/b?c=d-e, or (www.f.org/g).", "see|https://a.io/b?c=d-e|,|or|(|www.f.org/g|)|.", "https://a.io/b?c=d-e|www.f.org/g")]
    [InlineData("how http works", "how|http|works", "")]
    public void What_posts_put_between_words_is_stepped_over(string text, string tokens, string transparent)
    {
        Token[] cut = [.. Tokenizer.Tokenize(text)];
        Assert.Equal(tokens, string.Join('|', cut.Select(token => text.Substring(token.Start, token.Length).TrimEnd('\uFE0F'))));
        Assert.Equal(transparent, string.Join('|', cut.Where(token => token.Is(TokenTraits.Transparent)).Select(token => text.Substring(token.Start, token.Length).TrimEnd('\uFE0F'))));
    }
}
