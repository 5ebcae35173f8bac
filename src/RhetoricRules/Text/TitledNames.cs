namespace RhetoricRules.Text;

/// <summary>The names with a title or an office before them, as far as the article has been walked: "the president" may come back as a source.</summary>
internal sealed class TitledNames
{
    private readonly Draft _draft;
    private readonly Dictionary<string, TokenRange> _byNoun = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, TokenRange>.AlternateLookup<ReadOnlySpan<char>> _bySpan;
    private int _scanned;

    public TitledNames(Draft draft)
    {
        _draft = draft;
        _bySpan = _byNoun.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The titled name that has <paramref name="noun"/> as its title or as its last word.</summary>
    public bool TryGet(ReadOnlySpan<char> noun, out TokenRange titled) => _bySpan.TryGetValue(noun, out titled);

    /// <summary>One key for the forms of a role noun.</summary>
    public static string RoleKey(ReadOnlySpan<char> noun)
    {
        if (noun.StartsWith("spokes", StringComparison.OrdinalIgnoreCase)) return "spokesman";
        return noun.Length > 3 && noun[^1] == 's' && noun[^2] != 's' ? noun[..^1].ToString() : noun.ToString();
    }

    /// <summary>Remembers the titled names up to <paramref name="end"/>: "the president" may come back as a source.</summary>
    public void ReadTo(int end)
    {
        for (; _scanned < end; _scanned++)
        {
            int i = _scanned;
            if (!_draft.Is(i, WordClass.Title | WordClass.RoleNoun) || i + 1 >= _draft.Tokens.Length || !_draft.IsCapital(i + 1) || _draft.Kind(i + 1) != TokenKind.Word) continue;
            if (_draft.Is(i + 1, WordClass.Function | WordClass.Source | WordClass.Title | WordClass.PlaceName | WordClass.Month | WordClass.Weekday)) continue;
            if ((_draft.Tokens[i + 1].Traits & TokenTraits.LineStart) != 0) continue;
            int last = i + 1;
            while (last + 1 < _draft.Tokens.Length && last - i < 4 && _draft.Kind(last + 1) == TokenKind.Word && _draft.IsCapital(last + 1)
                && !_draft.Is(last + 1, WordClass.Function) && (_draft.Tokens[last + 1].Traits & TokenTraits.LineStart) == 0) last++;
            int first = i;
            while (first > 0 && i - first < 6 && _draft.Kind(first - 1) == TokenKind.Word && _draft.IsCapital(first - 1) && !_draft.Is(first - 1, WordClass.Function)
                && (_draft.Tokens[first].Traits & TokenTraits.LineStart) == 0) first--;
            var mention = new TokenRange(first, last + 1);
            _bySpan[_draft.Word(last)] = mention;
            bool possesses = last + 1 < _draft.Tokens.Length && _draft.Kind(last + 1) == TokenKind.Clitic;
            string noun = RoleKey(_draft.Word(i));
            if (!possesses || !_byNoun.ContainsKey(noun)) _byNoun[noun] = mention;
        }
    }

    /// <summary>The name behind its title in <paramref name="titled"/>.</summary>
    public TokenRange NameOf(TokenRange titled)
    {
        int first = titled.First;
        for (int i = titled.First; i < titled.End; i++) if (_draft.Is(i, WordClass.Title | WordClass.RoleNoun)) first = i + 1;
        return first < titled.End ? titled with { First = first } : titled;
    }
}
