using System.Collections.Immutable;

namespace RhetoricRules.Text;

/// <summary>Finds the numbers of an article and what they count: each has its most specific kind (ruling 9). One walk, with a look at a few tokens around each number.</summary>
internal sealed class QuantityReader
{
    private const WordClass Opening = WordClass.NumberWord | WordClass.Scale | WordClass.VagueNumber | WordClass.OrdinalWord | WordClass.Month;

    private readonly Draft _draft;
    private readonly ImmutableArray<Quantity>.Builder _found = ImmutableArray.CreateBuilder<Quantity>();
    private readonly DateReader _dates;
    private readonly YearReader _years;
    private readonly NumberNames _names;
    private readonly NumeralReader _numerals;
    private readonly UnitReader _units;
    private readonly RangeReader _ranges;
    private readonly QuantityModifiers _modifiers;
    private readonly MeasureReader _measures;
    private readonly CountReader _counts;
    private int _free;

    private QuantityReader(Draft draft)
    {
        _draft = draft;
        var nouns = new CountedNouns(draft);
        _dates = new DateReader(draft);
        _years = new YearReader(draft, nouns);
        _names = new NumberNames(draft, nouns);
        _numerals = new NumeralReader(draft);
        _units = new UnitReader(draft);
        _ranges = new RangeReader(draft, _numerals, _units, _names);
        _modifiers = new QuantityModifiers(draft);
        _measures = new MeasureReader(draft, _units, _ranges, _modifiers, nouns);
        _counts = new CountReader(draft, nouns, _names, _modifiers);
    }

    /// <summary>The numbers of <paramref name="draft"/>, in text order; they never overlap.</summary>
    public static ImmutableArray<Quantity> Read(Draft draft)
    {
        var reader = new QuantityReader(draft);
        int count = draft.Tokens.Length;
        for (int i = 0; i < count; i++)
        {
            bool isNumber = draft.Kind(i) == TokenKind.Number;
            if (!isNumber && !draft.Is(i, Opening) && !(draft.Is(i, WordClass.DurationUnit) && draft.IsWord(i, "quarter"))) continue;
            i = reader.ReadAt(i, isNumber) - 1;
        }

        return reader._found.ToImmutable();
    }

    /// <summary>Reads the number at <paramref name="at"/>, if it is one; gives the token after it.</summary>
    private int ReadAt(int at, bool isNumber)
    {
        _names.MoveTo(at);
        int date = _dates.EndOf(at);
        if (date > at) return Add(at, date, QuantityKind.Date, null);
        if (isNumber)
        {
            int name = Math.Max(_names.ClockEnd(at), _names.PhoneEnd(at));
            if (name > at) return Add(at, name, QuantityKind.Number, null);
            if (IsOrdinal(at, out double? rank)) return Add(at, at + 1, _dates.IsBareDay(at) ? QuantityKind.Date : QuantityKind.Ordinal, rank);
        }

        int ordinal = OrdinalEnd(at, out double? place);
        if (ordinal > at) return Add(at, ordinal, QuantityKind.Ordinal, place);
        return _numerals.TryRead(at, _free, out Numeral numeral) ? Classify(numeral) : at + 1;
    }

    private int Classify(in Numeral numeral)
    {
        int currency = _units.FindCurrencyBefore(numeral.First, _free, out string code);
        int first = currency >= 0 ? currency : numeral.First;
        QuantityModifier before = _modifiers.Before(first);
        if (currency >= 0) return Add(_measures.OfMoney(numeral, first, code, before));
        if (_years.IsCertain(first) && TryAddYear(first, before)) return _free;

        QuantityModifier after = _modifiers.After(numeral.End, out int from);
        QuantityModifier modifier = before == QuantityModifier.None ? after : before;
        int unitAt = numeral.Is(NumeralTraits.Counts) && from < _draft.Tokens.Length && _draft.IsWord(from, "of") ? from + 1 : from;
        if (_units.TryRead(numeral, unitAt, out UnitReading unit)) return Add(_measures.OfUnit(numeral, unit, modifier));
        if (IsSpan(first) && TryAddYear(first, before)) return _free;
        RangeLink link = _ranges.LinkBehind(numeral, first, out Numeral upper);
        bool isPeriod = link != RangeLink.Hyphen && _dates.IsYear(first) && _dates.IsYear(upper.First);
        Quantity? range = link == RangeLink.None || isPeriod ? null : _measures.OfRange(numeral, upper, modifier) ?? _counts.OfRange(numeral, upper, link, modifier);
        if (range is { } found) return Add(found);
        if (TryAddYear(first, before)) return _free;
        return _counts.Of(numeral, from, modifier) is { } counted ? Add(counted) : numeral.End;
    }

    // 2018-19
    private bool IsSpan(int at) => _years.TryRead(at, _free, false, out Quantity year) && year.ValueTo is not null;

    private bool TryAddYear(int at, QuantityModifier modifier)
    {
        if (!_years.TryRead(at, _free, modifier != QuantityModifier.None, out Quantity year)) return false;
        Add(year with { Modifier = modifier });
        return true;
    }

    private bool IsOrdinal(int token, out double? rank)
    {
        rank = NumberWords.OfDigits(_draft.Word(token), out ReadOnlySpan<char> suffix);
        return NumberWords.IsOrdinalSuffix(suffix);
    }

    // third, twenty-first; but not "a third of", "ten per second"
    private int OrdinalEnd(int at, out double? rank)
    {
        rank = null;
        if (_draft.Is(at, WordClass.OrdinalWord) && !_numerals.TryRead(at, _free, out _))
        {
            if (at > 0 && _draft.IsWord(at - 1, "per")) return at;
            rank = NumberWords.Of(_draft.Word(at));
            return at + 1;
        }

        bool isCompound = at + 2 < _draft.Tokens.Length && _draft.Is(at, WordClass.NumberWord) && _draft.Kind(at + 1) == TokenKind.Hyphen && _draft.Is(at + 2, WordClass.OrdinalWord);
        if (!isCompound || NumberWords.Of(_draft.Word(at)) is not (>= 20 and <= 90) || NumberWords.Of(_draft.Word(at + 2)) is not < 10) return at;
        rank = NumberWords.Of(_draft.Word(at)) + NumberWords.Of(_draft.Word(at + 2));
        return at + 3;
    }

    private int Add(int first, int end, QuantityKind kind, double? value) => Add(new Quantity(new TokenRange(first, end), kind, value));

    private int Add(in Quantity quantity)
    {
        if (quantity.Tokens.First < _free) return Math.Max(quantity.Tokens.End, _free);
        _found.Add(quantity);
        return _free = quantity.Tokens.End;
    }
}
