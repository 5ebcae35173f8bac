using System.Collections.Immutable;
using RhetoricRules.Compilation;
using RhetoricRules.Inference;
using RhetoricRules.Matching;
using RhetoricRules.Tests.Rules;

namespace RhetoricRules.Tests.Compilation;

/// <summary>Sequences are printed with <c>_</c> for any word, <c>&lt;name … &gt;</c> for a capture and <c>...3</c> for a gap.</summary>
public sealed class PhraseLoweringTests
{
    [Fact]
    public void Words_stand_one_after_the_other() => Assert.Equal("so called", Sequences("=so =called"));

    [Fact]
    public void An_optional_word_is_taken_first_with_and_then_without() => Assert.Equal("a1 b | b", Sequences("=a1? =b"));

    [Fact]
    public void Two_optional_words_are_taken_in_every_way() => Assert.Equal("a1 b c | a1 c | b c | c", Sequences("=a1? =b? =c"));

    [Fact]
    public void A_choice_is_taken_in_the_order_of_its_alternatives() => Assert.Equal("x a1 | x b c", Sequences("=x (=a1 | =b =c)"));

    [Fact]
    public void The_words_of_a_choice_are_one_symbol() => Assert.Equal("x y z | x a1/b/steal/stealing/steals/stole/stolen", Sequences("=x (=y =z | =a1 | =b | steal)"));

    [Fact]
    public void Words_without_forms_stay_outside_of_it() => Assert.Equal("x a1/b | x {other}", Sequences("=x (=a1 | steal* | =b)"));

    [Fact]
    public void Who_compares_words_has_them_one_by_one() => Assert.Equal("x a1 | x b", Sequences("=x (=a1 | =b)", keepsWordsApart: true));

    [Fact]
    public void An_optional_choice_may_be_left_out() => Assert.Equal("a1/b x | x", Sequences("(=a1 | =b)? =x"));

    [Fact]
    public void Words_n_to_m_are_so_many_words_of_any_sort() => Assert.Equal("x y | x _ y | x _ _ y", Sequences("=x {words 0-2} =y"));

    [Fact]
    public void A_capture_encloses_what_it_captured() => Assert.Equal("x <who y z > w", Sequences("=x {who: (=y =z)} =w"));

    [Fact]
    public void A_capture_encloses_each_of_its_choices() => Assert.Equal("<who x y > | <who z >", Sequences("{who: (=x =y | =z)}"));

    [Fact]
    public void A_capture_of_any_words_encloses_all_of_them() => Assert.Equal("x <who _ > | x <who _ _ >", Sequences("=x {who: words 1-2}"));

    [Fact]
    public void A_gap_stays_one_item() => Assert.Equal("x ...3 y", Sequences("=x ...3 =y"));

    [Fact]
    public void A_lexicon_stays_one_item() => Assert.Equal("x {other} x", Sequences("=x {l} =x"));

    [Fact]
    public void As_many_readings_as_are_allowed_are_lowered() =>
        Assert.Equal(1024, Sequences(string.Join(' ', Enumerable.Repeat("(=x | =y =z)", 10))).Split(" | ").Length);

    [Fact]
    public void More_readings_than_are_allowed_are_none() => Assert.Equal("too many", Sequences(string.Join(' ', Enumerable.Repeat("(=x | =y =z)", 11))));

    private static string Sequences(string phrase, bool keepsWordsApart = false)
    {
        SymbolTable symbols = new();
        List<string> roles = [];
        var lowering = new PhraseLowering(symbols, name =>
        {
            roles.Add(name);
            return new RoleId(roles.Count - 1);
        })
        {
            KeepsWordsApart = keepsWordsApart,
        };
        return lowering.Lower(Packs.Sound($"lexicons: {{l: [l1]}}\nsignals: {{s: {{match: '{phrase}'}}}}").Signals[0].Match[0]) is { } sequences
            ? string.Join(" | ", sequences.Select(items => string.Join(' ', items.Select(Print))))
            : "too many";

        string Print(PhraseItem item) => item.Kind switch
        {
            PhraseItemKind.Gap => $"...{item.Value}",
            PhraseItemKind.Open => $"<{roles[item.Value]}",
            PhraseItemKind.Close => ">",
            _ when item.Value == Symbol.AnyWord.Value => "_",
            _ => symbols.Words.TryGetValue(new Symbol(item.Value), out ImmutableArray<string> forms) ? string.Join('/', forms) : "{other}",
        };
    }
}
