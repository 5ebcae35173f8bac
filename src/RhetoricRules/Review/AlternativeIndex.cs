using System.Collections.Immutable;
using RhetoricRules.Matching;

namespace RhetoricRules.Review;

/// <summary>Finds the alternatives that may cover another by their first words, so that long word lists are not compared each with each.</summary>
internal sealed class AlternativeIndex
{
    private readonly Dictionary<string, List<Alternative>> _byFirstForm = new(StringComparer.Ordinal);
    private readonly List<Alternative> _others = [];
    private readonly ImmutableArray<Alternative> _all;
    private readonly SymbolCover _cover;

    public AlternativeIndex(ImmutableArray<Alternative> all, SymbolCover cover)
    {
        (_all, _cover) = (all, cover);
        foreach (Alternative alternative in all) Add(alternative);
    }

    /// <summary>All that may cover <paramref name="alternative"/>, and others.</summary>
    public IEnumerable<Alternative> NearTo(Alternative alternative)
    {
        ImmutableArray<string> forms = FirstForms(alternative.Readings[0]);
        return forms.IsEmpty ? _all : _byFirstForm.GetValueOrDefault(forms[0], []).Concat(_others);
    }

    private void Add(Alternative alternative)
    {
        HashSet<string> forms = new(StringComparer.Ordinal);
        bool isOther = false;
        foreach (PhraseItem[] reading in alternative.Readings)
        {
            ImmutableArray<string> first = FirstForms(reading);
            forms.UnionWith(first);
            isOther |= first.IsEmpty;
        }

        if (isOther) _others.Add(alternative);
        else foreach (string form in forms)
        {
            if (!_byFirstForm.TryGetValue(form, out List<Alternative>? list)) _byFirstForm.Add(form, list = []);
            list.Add(alternative);
        }
    }

    // Empty for what does not begin with a word.
    private ImmutableArray<string> FirstForms(PhraseItem[] reading) =>
        reading is [{ Kind: PhraseItemKind.Symbol } first, ..] ? _cover.FormsOf(new Symbol(first.Value)) : [];
}
