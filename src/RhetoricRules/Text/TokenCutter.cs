namespace RhetoricRules.Text;

/// <summary>One run of the tokenizer over one text: a single pass with a look at the next few characters.</summary>
internal ref struct TokenCutter
{
    // As text that was once a web page writes it.
    private const string Ampersand = "&amp;";

    private readonly ReadOnlySpan<char> _text;
    private Token[] _tokens;
    private int _count;
    private int _at;
    private TokenTraits _before;
    private bool _singleOpen;

    public TokenCutter(ReadOnlySpan<char> text)
    {
        _text = text;
        _tokens = new Token[(text.Length / 5) + 8];
        _before = TokenTraits.SpaceBefore | TokenTraits.LineStart;
    }

    public readonly Token[] Take() => _count == _tokens.Length ? _tokens : _tokens.AsSpan(0, _count).ToArray();

    public void Run()
    {
        while (_at < _text.Length)
        {
            switch (CharKinds.Of(_text, _at))
            {
                case CharKind.Space:
                    _before |= TokenTraits.SpaceBefore;
                    _at++;
                    break;
                case CharKind.LineBreak:
                    _before |= TokenTraits.SpaceBefore | TokenTraits.LineStart;
                    _singleOpen = false;
                    _at++;
                    break;
                case CharKind.Letter:
                    if (LinkTail(_at) is int tail && tail > _at) Add(tail, TokenKind.Symbol, TokenTraits.Transparent);
                    else CutWord(_at);
                    break;
                case CharKind.Digit:
                    CutNumber();
                    break;
                case CharKind.Apostrophe:
                    CutApostrophe();
                    break;
                case CharKind.Quote:
                    Add(_at + 1, TokenKind.QuoteMark, TokenTraits.Transparent);
                    break;
                case CharKind.Hyphen:
                    CutHyphen();
                    break;
                case CharKind.Stop:
                    CutStop();
                    break;
                case CharKind.Joiner:
                    CutJoiner();
                    break;
                case CharKind.Symbol:
                    CutSymbol();
                    break;
                default:
                    Add(_at + UnitsAt(_at), TokenKind.Punctuation, TokenTraits.None);
                    break;
            }
        }
    }

    /// <summary>A symbol. Posts put pictures and the sign of a hashtag between words, which say nothing: phrases step over them.</summary>
    private void CutSymbol()
    {
        int end = _at + UnitsAt(_at);
        if (_text[_at..].StartsWith(Ampersand)) end = _at + Ampersand.Length;
        bool isHash = _text[_at] == '#' && IsLetter(_at + 1);
        Add(end, TokenKind.Symbol, isHash || CharKinds.IsPicture(_text, _at) ? TokenTraits.Transparent : TokenTraits.None);
    }

    /// <summary>A word from <paramref name="start"/>; the clitics at its end become tokens of their own.</summary>
    private void CutWord(int start)
    {
        int end = WordTail(_at);
        int clitic = -1;
        while (end < _text.Length)
        {
            char c = _text[end];
            if (CharKinds.IsApostrophe(c) && IsLetter(end + 1))
            {
                int tail = WordTail(end + 1);
                if (CliticAt(end, tail))
                {
                    clitic = end;
                    end = tail;
                    break;
                }

                if (_singleOpen && c == '\u2018') break;
                end = tail;
                continue;
            }

            if (c == '.' && Shapes.JoinsPoint(_text, start, end))
            {
                end = IsLetter(end + 1) ? WordTail(end + 1) : end + 1;
                if (_text[end - 1] == '.') break;
                continue;
            }

            break;
        }

        if (clitic >= 0)
        {
            bool isNot = end - clitic == 2 && (_text[end - 1] | 0x20) == 't';
            int cut = isNot ? clitic - 1 : clitic;
            if (cut > start) AddWord(start, cut);
            bool isIs = end - clitic == 2 && (_text[end - 1] | 0x20) == 's';
            Add(end, TokenKind.Clitic, isIs ? TokenTraits.Transparent : isNot ? TokenTraits.Counted : TokenTraits.None);
            return;
        }

        AddWord(start, end);
        bool mayPossess = _at < _text.Length && CharKinds.IsApostrophe(_text[_at]) && (_text[_at - 1] | 0x20) == 's' && !_singleOpen
            && (_at + 1 == _text.Length || _text[_at + 1] != _text[_at]);
        if (mayPossess) Add(_at + 1, TokenKind.Clitic, TokenTraits.Transparent);
    }

    private readonly bool CliticAt(int apostrophe, int end)
    {
        int length = end - apostrophe - 1;
        char first = (char)(_text[apostrophe + 1] | 0x20);
        if (length == 1)
        {
            if (first == 't') return (_text[apostrophe - 1] | 0x20) == 'n' && apostrophe - 2 >= 0 && IsLetter(apostrophe - 2);
            return first is 's' or 'd' or 'm';
        }

        if (length != 2) return false;
        char second = (char)(_text[apostrophe + 2] | 0x20);
        return (first is 'r' or 'v' && second == 'e') || (first == 'l' && second == 'l');
    }

    private void CutNumber()
    {
        int end = _at + 1;
        while (end < _text.Length)
        {
            CharKind kind = CharKinds.Of(_text, end);
            if (kind is CharKind.Digit or CharKind.Joiner) end++;
            else if (kind == CharKind.Letter) end += UnitsAt(end);
            else if (_text[end] == '.' && IsDigit(end + 1)) end++;
            else if (_text[end] == ',' && Shapes.IsThousands(_text, end)) end++;
            else break;
        }

        AddNumber(end);
    }

    private void AddNumber(int end)
    {
        int start = _at;
        Add(end, TokenKind.Number, TokenTraits.Counted);
        bool possesses = _at + 1 < _text.Length && CharKinds.IsApostrophe(_text[_at]) && _text[_at + 1] is 's' or 'S' && !IsLetter(_at + 2);
        if (possesses && start < _at) Add(_at + 2, TokenKind.Clitic, TokenTraits.Transparent);
    }

    /// <summary>An apostrophe outside of a word: a quotation mark, or the start of <c>'em</c> and <c>'90s</c>.</summary>
    private void CutApostrophe()
    {
        if (_at + 1 < _text.Length && _text[_at] == _text[_at + 1] && (!IsLetter(_at - 1) || !IsLetter(_at + 2)))
        {
            Add(_at + 2, TokenKind.QuoteMark, TokenTraits.Transparent);
            return;
        }

        bool opens = (_before != 0 || AfterOpener()) && _at + 1 < _text.Length && CharKinds.Of(_text, _at + 1) is not (CharKind.Space or CharKind.LineBreak);
        if (opens && _text[_at] is '\'' or '\u2019')
        {
            if (IsDigit(_at + 1) && IsDigit(_at + 2) && !IsDigit(_at + 3))
            {
                int end = _at + 3;
                while (IsLetter(end)) end++;
                Add(end, TokenKind.Number, TokenTraits.Counted);
                return;
            }

            if (IsLetter(_at + 1) && Shapes.IsClipped(_text[(_at + 1)..WordTail(_at + 1)]))
            {
                int start = _at++;
                CutWord(start);
                return;
            }
        }

        // A clitic parted from its word by a mark or dirt: the "U.S." 's report.
        bool parted = _count > 0 && _before == 0 && IsLetter(_at + 1) && CliticAt(_at, WordTail(_at + 1));
        if (parted)
        {
            int tail = WordTail(_at + 1);
            bool isIs = tail - _at == 2 && (_text[tail - 1] | 0x20) == 's';
            Add(tail, TokenKind.Clitic, isIs ? TokenTraits.Transparent : TokenTraits.None);
            return;
        }

        _singleOpen = opens;
        Add(_at + 1, TokenKind.QuoteMark, TokenTraits.Transparent);
    }

    private readonly bool AfterOpener() => _count > 0 && (_tokens[_count - 1].Kind == TokenKind.QuoteMark
        || (_tokens[_count - 1].Kind == TokenKind.Punctuation && _text[_at - 1] is not (',' or ';' or ':' or ')' or ']' or '}')));

    private void CutHyphen()
    {
        int end = _at + 1;
        while (end < _text.Length && _text[end] == '-') end++;
        bool glued = (_before & TokenTraits.SpaceBefore) == 0 && _count > 0
            && _tokens[_count - 1].Kind is not (TokenKind.Punctuation or TokenKind.Stop or TokenKind.Symbol or TokenKind.Hyphen);
        if (end == _at + 1 && glued) Add(end, TokenKind.Hyphen, TokenTraits.Transparent);
        else Add(end, TokenKind.Punctuation, TokenTraits.None);
    }

    private void CutStop()
    {
        int end = _at + 1;
        if (_text[_at] == '.') while (end < _text.Length && _text[end] == '.') end++;
        Add(end, TokenKind.Stop, TokenTraits.None);
    }

    private void CutJoiner()
    {
        if (_count > 0 && _before == 0) _tokens[_count - 1] = _tokens[_count - 1] with { Length = _tokens[_count - 1].Length + 1 };
        else if (CharKinds.Of(_text, _at) == CharKind.Joiner && _text[_at] < '\u2100' && _text[_at] is '\u00AD' or '\u200C' or '\u200D' or '\u2060')
            _before |= TokenTraits.SpaceBefore;
        else
        {
            Add(_at + 1, TokenKind.Symbol, TokenTraits.None);
            return;
        }

        _at++;
    }

    private void AddWord(int start, int end)
    {
        TokenTraits traits = Shapes.TraitsOf(_text[start..end]);
        _at = start;
        Add(end, TokenKind.Word, traits);
    }

    private void Add(int end, TokenKind kind, TokenTraits traits)
    {
        if (_count == _tokens.Length) Array.Resize(ref _tokens, (int)Math.Min((long)_count * 2, Math.Max(_text.Length, _count + 8)));
        _tokens[_count++] = new Token(_at, end - _at, kind, traits | _before);
        _before = TokenTraits.None;
        _at = end;
    }

    private readonly int WordTail(int at)
    {
        while (at < _text.Length)
        {
            char c = _text[at];
            if (char.IsAsciiLetterOrDigit(c)) at++;
            else if (c < 128 && c != '_') break;
            else if (c == '_') at++;
            else if (CharKinds.Of(_text, at) is CharKind.Letter or CharKind.Digit or CharKind.Joiner) at += UnitsAt(at);
            else break;
        }

        return at;
    }

    /// <summary>Where the address that begins at <paramref name="at"/> ends, its last marks left out; <paramref name="at"/> where none does.</summary>
    private readonly int LinkTail(int at)
    {
        if (_text[at] is not ('h' or 'w')) return at;
        ReadOnlySpan<char> rest = _text[at..];
        if (!rest.StartsWith("http://") && !rest.StartsWith("https://") && !rest.StartsWith("www.")) return at;
        int end = at;
        while (end < _text.Length && CharKinds.Of(_text, end) is not (CharKind.Space or CharKind.LineBreak or CharKind.Quote or CharKind.Apostrophe)) end++;
        while (end > at && _text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or ')' or ']' or '}' or '>' or '…') end--;
        return end;
    }

    private readonly int UnitsAt(int at) =>
        char.IsHighSurrogate(_text[at]) && at + 1 < _text.Length && char.IsLowSurrogate(_text[at + 1]) ? 2 : 1;

    private readonly bool IsLetter(int at) => at >= 0 && at < _text.Length && CharKinds.Of(_text, at) == CharKind.Letter;

    private readonly bool IsDigit(int at) => at < _text.Length && char.IsAsciiDigit(_text[at]);
}
