namespace RhetoricRules.Text;

/// <summary>A numeral, before it is known what it counts.</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">The token after its last.</param>
/// <param name="Value">Its value; null where it is vague.</param>
/// <param name="Scale">The scale word or letters in its value (<c>million</c>: 1e6), else 1.</param>
/// <param name="Traits">How it is written.</param>
/// <param name="Suffix">How many UTF-16 units of its last token are letters that tell a unit: <c>km</c> in 5km.</param>
internal readonly record struct Numeral(int First, int End, double? Value, double Scale, NumeralTraits Traits, int Suffix)
{
    public bool Is(NumeralTraits traits) => (Traits & traits) == traits;
}
