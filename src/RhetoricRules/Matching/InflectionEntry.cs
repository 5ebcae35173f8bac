using System.Collections.Immutable;

namespace RhetoricRules.Matching;

/// <summary>One line of the lexicon: a lemma, what it is, and the forms that no rule makes.</summary>
internal sealed class InflectionEntry(string lemma, InflectionTraits traits, ImmutableArray<string> irregularForms)
{
    public string Lemma { get; } = lemma;

    public InflectionTraits Traits { get; } = traits;

    public ImmutableArray<string> IrregularForms { get; } = irregularForms;

    public bool Is(InflectionTraits trait) => (Traits & trait) != 0;

    /// <summary>The same word under another spelling: its parts of speech stay, what depends on its letters goes.</summary>
    public InflectionEntry Respelled(string spelling) =>
        new(spelling, Traits & (InflectionTraits.PartsOfSpeech | InflectionTraits.Gradable), []);

    /// <summary>The word used only as <paramref name="partsOfSpeech"/>; unchanged when it is none of them.</summary>
    public InflectionEntry UsedAs(InflectionTraits partsOfSpeech)
    {
        InflectionTraits kept = Traits & partsOfSpeech & InflectionTraits.PartsOfSpeech;
        if (kept == 0) return this;
        return new InflectionEntry(Lemma, kept | (Traits & ~InflectionTraits.PartsOfSpeech), IrregularForms);
    }
}
